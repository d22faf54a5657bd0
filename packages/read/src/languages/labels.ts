/**
 * Looks phrases of the language tables up in lines of a page. Furniture is often in another language than the
 * article (a Persian page with "Read more"), so all tables are searched at once.
 */
import { readingLanguages } from './index.ts';
import type { ReadingLanguage } from './table.ts';

/** The lists of a table. */
export type LabelList = Exclude<keyof ReadingLanguage, 'code' | 'attachedJoiner'>;

/** The phrases of a list by their first word, longest first, each as a whole. */
type PhraseIndex = ReadonlyMap<string, readonly string[]>;

const indexes = new Map<LabelList, PhraseIndex>();

/** Text without letters that fold to others: the short way round. */
const ASCII = /^[ -~\n]*$/;

/** Lines that were folded lately: several steps look at each line of a page. */
const foldedLines = new Map<string, string>();
/** Lines of some pages; more would keep their pages' text in memory. */
const MAX_KEPT = 2000;
/** Longer lines are folded once or twice only. */
const MAX_KEPT_LINE = 250; // characters

/** A phrase or line as a comparison key: lower case, letters and digits only, single blanks. */
export function foldLabel(text: string): string {
  if (text.length > MAX_KEPT_LINE) return fold(text);
  const known = foldedLines.get(text);
  if (known !== undefined) return known;
  if (foldedLines.size >= MAX_KEPT) foldedLines.clear();
  const folded = fold(text);
  foldedLines.set(text, folded);
  return folded;
}

function fold(text: string): string {
  if (ASCII.test(text)) {
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9&]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/['’‘`\u200c]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

function indexOf(list: LabelList): PhraseIndex {
  let index = indexes.get(list);
  if (!index) {
    const byFirst = new Map<string, string[]>();
    const all = readingLanguages.flatMap((language) => language[list].map(foldLabel));
    for (const phrase of new Set(all)) {
      const first = firstWord(phrase);
      byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
    }
    for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length);
    index = byFirst;
    indexes.set(list, index);
  }
  return index;
}

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end === -1 ? text : text.slice(0, end);
}

/** True if the folded line is one of the list's phrases. */
export function isLabel(list: LabelList, folded: string): boolean {
  return indexOf(list).get(firstWord(folded))?.includes(folded) ?? false;
}

/** The longest phrase of the list that begins the folded line, or null. */
export function labelAtStart(list: LabelList, folded: string): string | null {
  for (const phrase of indexOf(list).get(firstWord(folded)) ?? []) {
    if (folded.startsWith(phrase) && isEdge(folded[phrase.length])) return phrase;
  }
  return null;
}

/** The first phrase of the list found anywhere in the folded text, or null. */
export function labelWithin(list: LabelList, folded: string): string | null {
  for (let at = 0; at !== -1 && at < folded.length; ) {
    const found = labelAtStart(list, folded.slice(at, at + MAX_PHRASE));
    if (found) return found;
    const blank = folded.indexOf(' ', at);
    at = blank === -1 ? -1 : blank + 1;
  }
  return null;
}

/** No phrase of the tables is longer, characters. */
const MAX_PHRASE = 120;

function isEdge(next: string | undefined): boolean {
  return next === undefined || next === ' ';
}
