/** The words of a name or of a phrase that holds one, folded, with their places. */
import { foldLetters } from './letters.ts';

export interface NameWord {
  /** Folded letters and digits, apostrophes and stops left out; never empty. */
  readonly key: string;
  /** The folded part before the last apostrophe: "Sohrabi" of "Sohrabi's"; null without one. */
  readonly stem: string | null;
  /** The folded part after the last apostrophe. */
  readonly tail: string | null;
  /** UTF-16 offsets in the given text. */
  readonly start: number;
  readonly end: number;
  /** Written with a capital first letter, in a script that has capitals. */
  readonly capital: boolean;
  /** What stands between the word before and this one: "", a space, a hyphen, a comma. */
  readonly gap: string;
}

/** A longer text is no name: what stands behind this many characters is not looked at. */
export const MAX_NAME_LENGTH = 1000;

const APOSTROPHE = /['’ʼ‘`´′׳״"]/u;
// Initials with stops ("U.S.", "J.-C.") or letters, marks and digits with inner apostrophes and
// gershayim. Every alternative begins with another kind of character, so matching is linear.
const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u0640\u200d]|['’ʼ‘`´′׳״"](?=[\p{L}\p{N}]))*/gu;

/** Words of the first `limit` characters in order; a hyphen, a zero-width non-joiner and any other mark part two words. */
export function nameWords(text: string, limit: number = MAX_NAME_LENGTH): readonly NameWord[] {
  const words: NameWord[] = [];
  let before = 0;
  for (const match of text.slice(0, limit).matchAll(WORD)) {
    const printed = match[0];
    const key = foldLetters(printed.replaceAll(/[.'’ʼ‘`´′׳״"]/gu, ''));
    if (key === '') continue;
    const end = match.index + printed.length;
    words.push({
      key,
      ...apostropheParts(printed),
      start: match.index,
      end,
      capital: /^\p{Lu}/u.test(printed),
      gap: text.slice(before, match.index),
    });
    before = end;
  }
  return words;
}

function apostropheParts(printed: string): Pick<NameWord, 'stem' | 'tail'> {
  const parts = printed.split(APOSTROPHE);
  const tail = parts.at(-1);
  if (parts.length < 2 || tail === undefined) return { stem: null, tail: null };
  return { stem: foldLetters(parts.slice(0, -1).join('')), tail: foldLetters(tail) };
}

/** The key under which a name is found: its words run together, so that hyphens do not matter. */
export function joinedKey(text: string): string {
  return nameWords(text)
    .map((word) => word.key)
    .join('');
}
