/** Words, numbers and marks of a text, by one grammar for all languages that part words by spaces. */
import { GERSHAYIM } from './gershayim.ts';
import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote' | 'symbol';

/** Offsets are UTF-16 code units of the whole text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

const LETTERS = '\\p{L}[\\p{L}\\p{M}\\p{Nd}\\u200c\\u200d\\u0640]*';
// U.S. and other initials, kept with their stops.
const INITIALS = '(?:\\p{Lu}\\.){2,}';
// One hyphen or maqaf at a time: a dash made of two hyphens parts words.
const HYPHEN = '[-‐‑־](?=\\p{L})';
// A final geresh belongs to the letters it changes.
const FINAL_GERESH = "(?:(?<=[גזצץתחטעדסר])['׳](?!\\p{L}))?";
const WORD = `${INITIALS}|${LETTERS}(?:(?:['’׳]|${GERSHAYIM}|${HYPHEN})${LETTERS})*${FINAL_GERESH}`;
const NUMBER = '\\p{Nd}+(?:[.,:/٫٬’](?=\\p{Nd})\\p{Nd}+)*(?:\\p{L}[\\p{L}\\p{M}]*)?';
const QUOTE = '["“”„‟«»‹›‘’‚‛\'״׳＂]';
const PUNCTUATION = '\\.{2,}|-{2,}|[\\p{P}]';
const OTHER = '\\S';

const TOKEN = new RegExp(`(${WORD})|(${NUMBER})|(${QUOTE})|(${PUNCTUATION})|(${OTHER})`, 'gu');
const KINDS: readonly TokenKind[] = ['word', 'number', 'quote', 'punctuation', 'symbol'];

/**
 * Tokens in text order. Initials ("U.S."), Hebrew abbreviations with gershayim, hyphenated words
 * and words with an inner apostrophe are one word each; a number keeps its separators and a suffix.
 */
export function tokens(text: string, span?: Span): Token[] {
  const [from, to] = span ?? [0, text.length];
  const found: Token[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const group = match.slice(1).findIndex((piece) => piece !== undefined);
    const start = from + match.index;
    found.push({ start, end: start + match[0].length, kind: KINDS[group] ?? 'symbol' });
  }
  return found;
}
