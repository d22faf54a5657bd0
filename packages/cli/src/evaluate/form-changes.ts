/** Other forms of the same text, as keyboards, older sites and typesetters make them. */
import { quotations } from '@hearsay/text';

export interface Changed {
  readonly text: string;
  /** Where each UTF-16 unit of the text before, and its end, stands in the new one. */
  readonly places: readonly number[];
}

export type Change = (text: string, lang: string) => Changed;

/** Letters that Persian and Arabic keyboards write apart. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك' };
const LETTER = /\p{L}/u;
/** A short vowel or a point that the script may print over its letters. */
const MARKS: readonly (readonly [script: RegExp, mark: string])[] = [
  [/\p{Script=Arabic}/u, '\u064e'],
  [/\p{Script=Hebrew}/u, '\u05b7'],
];
/** Every third letter is marked, as editors mark words that could be misread. */
const MARKED = 3;
/** The first digits of the two other rows that the languages print. */
const ZEROS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  ar: ['0', '٠'],
  fa: ['۰', '0'],
};

export const CHANGES: Readonly<Record<string, Change>> = {
  'zero-width non-joiner dropped': (text) => edited(text, (one) => (one === '\u200c' ? '' : one)),
  'Arabic yeh and kaf': (text) => edited(text, (one) => ARABIC_LETTERS[one] ?? one),
  'diacritics added': (text) => {
    let letters = 0;
    return edited(text, (one) => {
      const mark = MARKS.find(([script]) => script.test(one))?.[1];
      if (mark === undefined || !LETTER.test(one)) return one;
      letters += 1;
      return letters % MARKED === 0 ? one + mark : one;
    });
  },
  'letters decomposed': (text) => edited(text, (one) => one.normalize('NFD')),
  'digits changed': (text, lang) => {
    const [from, to] = ZEROS[lang] ?? ['0', '0'];
    return edited(text, (one) => otherDigit(one, from, to) ?? otherDigit(one, to, from) ?? one);
  },
  'quotation marks changed': (text, lang) => {
    const marks = new Map<number, string>();
    for (const { start, end, closed } of quotations(text, lang)) {
      const [open, close] = otherPair(text[start] ?? '');
      marks.set(start, open);
      if (closed) marks.set(end - 1, close);
    }
    return edited(text, (one, at) => marks.get(at) ?? one);
  },
  'quotation marks straight': (text, lang) => {
    const places = quotations(text, lang).flatMap(({ start, end, closed }) =>
      isDouble(text[start] ?? '') ? [start, ...(closed ? [end - 1] : [])] : [],
    );
    const marks = new Set(places);
    return edited(text, (one, at) => (marks.has(at) ? '"' : one));
  },
  'double spaces': (text) => edited(text, (one) => (one === ' ' ? '  ' : one)),
};

const ANGLED = ['«', '»'] as const;
const CURLY = ['“', '”'] as const;
const SINGLE = ["'", '‘', '’', '‚', '‹', '›'];

const isDouble = (mark: string): boolean => !SINGLE.includes(mark);

/** Angled marks for the others, curly ones for angled ones; single marks stay single. */
function otherPair(open: string): readonly [string, string] {
  if (!isDouble(open)) return ['‹', '›'];
  return ANGLED.some((mark) => mark === open) ? CURLY : ANGLED;
}

function otherDigit(one: string, from: string, to: string): string | null {
  const value = (one.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0);
  if (from === to || value < 0 || value > 9) return null;
  return String.fromCodePoint((to.codePointAt(0) ?? 0) + value);
}

/** Each character replaced, with where everything went. */
function edited(text: string, replace: (one: string, at: number) => string): Changed {
  const places: number[] = [];
  let result = '';
  let at = 0;
  for (const one of text) {
    for (let unit = 0; unit < one.length; unit++) places.push(result.length);
    result += replace(one, at);
    at += one.length;
  }
  places.push(result.length);
  return { text: result, places };
}
