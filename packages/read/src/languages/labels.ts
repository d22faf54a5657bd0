/**
 * Looks phrases of the language tables up in lines of a page. Furniture is often in another language than the
 * article (a Persian page with "Read more"), so all tables are searched at once; and since many steps ask the
 * same line for many lists, a line is searched once for all of them.
 */
import { foldLabel } from './fold-label.ts';
import { readingLanguages } from './index.ts';
import type { ReadingLanguage } from './table.ts';

/** The lists of a table. */
export type LabelList = Exclude<keyof ReadingLanguage, 'code' | 'attachedJoiner'>;

/** Lists as bits: of the first list the lowest. */
type Lists = number;

interface Phrase {
  readonly text: string;
  lists: Lists;
}

/** The phrases of all lists by their first word, longest first. */
interface PhraseIndex {
  readonly bits: ReadonlyMap<string, Lists>;
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether a word that begins so can begin a phrase: most cannot, and need not be looked up. */
  readonly openings: Uint8Array;
}

const OPENINGS = 4096;

const SPACE = 0x20;

function openingOf(text: string, at: number): number {
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE;
  return ((text.charCodeAt(at) * 31) ^ second) & (OPENINGS - 1);
}

let index: PhraseIndex | null = null;

function phraseIndex(): PhraseIndex {
  index ??= makeIndex();
  return index;
}

function makeIndex(): PhraseIndex {
  const bits = new Map<string, Lists>();
  const phrases = new Map<string, Phrase>();
  for (const language of readingLanguages) {
    for (const [list, texts] of Object.entries(language)) {
      if (!Array.isArray(texts)) continue;
      const bit = bits.get(list) ?? 1 << bits.size;
      bits.set(list, bit);
      for (const text of texts.map(foldLabel)) {
        const phrase = phrases.get(text) ?? { text, lists: 0 };
        phrase.lists |= bit;
        phrases.set(text, phrase);
      }
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  const openings = new Uint8Array(OPENINGS);
  for (const phrase of phrases.values()) {
    const first = phrase.text.slice(0, wordEnd(phrase.text, 0));
    const sharing = byFirst.get(first);
    if (sharing) sharing.push(phrase);
    else byFirst.set(first, [phrase]);
    openings[openingOf(phrase.text, 0)] = 1;
  }
  for (const sharing of byFirst.values()) sharing.sort((a, b) => b.text.length - a.text.length);
  return { bits, byFirst, openings };
}

function wordEnd(text: string, from: number): number {
  const end = text.indexOf(' ', from);
  return end === -1 ? text.length : end;
}

/** The lists that have a phrase which is a line, begins it, or stands in it. */
export class LineLabels {
  private readonly whole: Lists;
  private readonly starts: Lists;
  private readonly within: Lists;

  constructor(whole: Lists, starts: Lists, within: Lists) {
    this.whole = whole;
    this.starts = starts;
    this.within = within;
  }

  /** True if the line is one of the list's phrases. */
  are(list: LabelList): boolean {
    return (this.whole & bitOf(list)) !== 0;
  }

  /** True if a phrase of the list begins the line. */
  begin(list: LabelList): boolean {
    return (this.starts & bitOf(list)) !== 0;
  }

  /** True if a phrase of the list stands anywhere in the line, from word to word. */
  hold(list: LabelList): boolean {
    return (this.within & bitOf(list)) !== 0;
  }
}

const NO_LABELS = new LineLabels(0, 0, 0);

/** Searches a folded line for the phrases of all lists. */
export function labelsOf(folded: string): LineLabels {
  const { byFirst, openings } = phraseIndex();
  let whole = 0;
  let starts = 0;
  let within = 0;
  for (let at = 0; at < folded.length; ) {
    const end = wordEnd(folded, at);
    const phrases =
      openings[openingOf(folded, at)] === 1 ? byFirst.get(folded.slice(at, end)) : undefined;
    for (const { text, lists } of phrases ?? []) {
      if (!folded.startsWith(text, at) || !isEdge(folded, at + text.length)) continue;
      within |= lists;
      if (at > 0) continue;
      starts |= lists;
      if (text.length === folded.length) whole |= lists;
    }
    at = end + 1;
  }
  return within === 0 ? NO_LABELS : new LineLabels(whole, starts, within);
}

function isEdge(text: string, at: number): boolean {
  return at >= text.length || text[at] === ' ';
}

function bitOf(list: LabelList): Lists {
  return phraseIndex().bits.get(list) ?? 0;
}

/** True if the folded line is one of the list's phrases. */
export function isLabel(list: LabelList, folded: string): boolean {
  return labelsOf(folded).are(list);
}

/** True if a phrase of the list begins the folded line. */
export function beginsWithLabel(list: LabelList, folded: string): boolean {
  return labelAtStart(list, folded) !== null;
}

/** True if a phrase of the list stands anywhere in the folded text, from word to word. */
export function holdsLabel(list: LabelList, folded: string): boolean {
  return labelsOf(folded).hold(list);
}

/** The longest phrase of the list that begins the folded line, or null. */
export function labelAtStart(list: LabelList, folded: string): string | null {
  const bit = bitOf(list);
  const phrases = phraseIndex().byFirst.get(folded.slice(0, wordEnd(folded, 0))) ?? [];
  const longest = phrases.find(
    ({ text, lists }) =>
      (lists & bit) !== 0 && folded.startsWith(text) && isEdge(folded, text.length),
  );
  return longest?.text ?? null;
}
