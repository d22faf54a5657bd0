/** Quotation marks inside Hebrew words: gershayim of an abbreviation, or a quotation after a prefix. */

// One-letter words written with the next one: and, that, the, as, to, from, in.
const PREFIXES = 'ושהכלמב';
/** Points that may be printed with a letter: vowels, a dagesh, an accent. */
const POINTS = '\\p{M}{0,3}';
/**
 * Source of a regular expression for a mark between Hebrew letters that is gershayim: it stands
 * before the last letters of an abbreviation. It is no gershayim where only prefixes stand before
 * it and more than one letter follows.
 */
export const GERSHAYIM: string = `(?<=[א-ת]${POINTS})(?:(?<!(?<![\\p{L}\\p{M}"״])(?:[${PREFIXES}]${POINTS}){1,3})["״](?=[א-ת])|["״](?=[א-ת]${POINTS}(?![א-ת\\p{M}])))`;

const AT_PLACE = new RegExp(GERSHAYIM, 'uy');

/** Whether the mark at `index` is gershayim. */
export function isGershayim(text: string, index: number): boolean {
  AT_PLACE.lastIndex = index;
  return AT_PLACE.test(text);
}
