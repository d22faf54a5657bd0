/**
 * Looks phrases of the language tables up in lines of a page. Furniture is often in another language than the
 * article (a Persian page with "Read more"), so all tables are searched at once.
 */
import { readingLanguages } from './index.ts';
import type { ReadingLanguage } from './table.ts';

/** The lists of a table: every key but the code. */
export type LabelList = Exclude<keyof ReadingLanguage, 'code'>;

/** Longest phrase looked up, words; the tables' longest has this many. */
const MAX_WORDS = 8;

const tables = new Map<LabelList, ReadonlySet<string>>();

/** A phrase or line as a comparison key: lower case, letters and digits only, single blanks. */
export function foldLabel(text: string): string {
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

function phrases(list: LabelList): ReadonlySet<string> {
  let set = tables.get(list);
  if (!set) {
    set = new Set(readingLanguages.flatMap((language) => language[list].map(foldLabel)));
    tables.set(list, set);
  }
  return set;
}

/** True if the folded line is one of the list's phrases. */
export function isLabel(list: LabelList, folded: string): boolean {
  return phrases(list).has(folded);
}

/** The longest phrase of the list that begins the folded line, or null. */
export function labelAtStart(list: LabelList, folded: string): string | null {
  const set = phrases(list);
  let end = folded.length;
  const words = folded.split(' ', MAX_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const start = words.slice(0, count).join(' ');
    end = start.length;
    if (set.has(start)) return folded.slice(0, end);
  }
  return null;
}

/** The first phrase of the list found anywhere in the folded text, or null. */
export function labelWithin(list: LabelList, folded: string): string | null {
  const padded = ` ${folded} `;
  for (const phrase of phrases(list)) if (padded.includes(` ${phrase} `)) return phrase;
  return null;
}
