/** One spelling for what readers take as the same letters, with a map back to the printed text. */
import { textLanguage } from './languages/index.ts';

export interface Normalised {
  readonly text: string;
  /** Offset in the given text of an offset in the normal form; the ends map to the ends. */
  toOriginal(offset: number): number;
  /** Offset in the normal form of an offset in the given text. */
  fromOriginal(offset: number): number;
}

// Nothing of these is read: tatweel, soft hyphen, zero width space and joiners, the bidi controls of
// UAX #9, word joiner, byte order mark, variation selectors. The non-joiner is treated apart.
const INVISIBLE =
  '\\u0640\\u00ad\\u200b\\u200d-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\u061c\\ufeff\\ufe00-\\ufe0f';
// A base character with the marks and invisible characters after it: the unit of composition.
const TAIL = `[\\p{M}${INVISIBLE}\\u200c]`;
const UNIT = new RegExp(`[^\\p{M}${INVISIBLE}\\u200c]${TAIL}*|${TAIL}+`, 'gu');
// Marks that print mostly omits: Arabic vowel signs and Quranic marks, superscript alef; Hebrew points
// and accents. Hamza and madda above (U+0653-0655) make another letter and stay.
const OPTIONAL =
  '\\u0610-\\u061a\\u064b-\\u0652\\u0656-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7';
const DROPPED = new RegExp(`[${OPTIONAL}${INVISIBLE}\\u200c]`, 'gu');
// Latin ligatures, Hebrew and Arabic presentation forms, full-width ASCII.
const PRESENTATION = /[\ufb00-\ufdff\ufe70-\ufefc\uff01-\uff5e]/g;
const SPACE = /^[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const NON_JOINER = '\u200c';
// Arabic letters that join to the left: only after these does a non-joiner part anything.
const JOINING = /[بپتثجچحخسشصضطظعغفقکكگلمنهةیيىئۀ]\p{M}*$/u;
const LETTER = /\p{L}/uy;

/**
 * The normal form of a text in a language: composed (NFC), presentation forms and typographic
 * spaces resolved, vowel signs, points, tatweel and bidi controls gone, the language's letter
 * variants replaced (Arabic yeh and kaf in Persian, gershayim in Hebrew), a zero-width non-joiner
 * kept only where it parts two letters. Twice is the same as once; lone surrogates are kept.
 */
export function normalise(text: string, lang: string): Normalised {
  const variants = new Map(textLanguage(lang)?.variants ?? []);
  const pieces: string[] = [];
  // For each code unit of the normal form, the offset in the given text it comes from.
  const origins: number[] = [];
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    const normal = isPlain(unit, variants) ? unit : normalUnit(unit, variants, text, index);
    pieces.push(normal);
    for (let k = 0; k < normal.length; k += 1) {
      origins.push(index + (normal.length === unit.length ? k : 0));
    }
  }
  origins.push(text.length);
  return {
    text: pieces.join(''),
    toOriginal: (offset) => origins[clamp(offset, origins.length - 1)] ?? text.length,
    fromOriginal: (offset) =>
      offset >= text.length ? origins.length - 1 : firstAtOrAfter(origins, offset),
  };
}

function isPlain(unit: string, variants: ReadonlyMap<string, string>): boolean {
  return unit.length === 1 && unit <= '\u007f' && unit !== '\t' && !variants.has(unit);
}

function normalUnit(
  unit: string,
  variants: ReadonlyMap<string, string>,
  text: string,
  index: number,
): string {
  const shown = unit
    .replace(PRESENTATION, (form) => form.normalize('NFKC'))
    .replace(DROPPED, '')
    .replace(SPACE, ' ')
    .normalize('NFC');
  const letters =
    variants.get(shown) ?? [...shown].map((letter) => variants.get(letter) ?? letter).join('');
  const normal = letters.normalize('NFC');
  if (!unit.includes(NON_JOINER) || !JOINING.test(normal)) return normal;
  LETTER.lastIndex = index + unit.length;
  return LETTER.test(text) ? normal + NON_JOINER : normal;
}

function clamp(offset: number, last: number): number {
  return Math.min(Math.max(offset, 0), last);
}

function firstAtOrAfter(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
