/** One letter for what writers of names take as the same letter, beyond what `fold` of text does. */
import { fold } from '@hearsay/text';

/** Letters that neither Unicode decomposition nor `fold` brings together. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  // Latin letters with strokes and ligatures, as passports write them (ICAO 9303 part 3, table A).
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ħ', 'h'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ə', 'e'],
  // The hamza that stands alone is left out as often as it is written.
  ['ء', ''],
  // Hebrew final forms.
  ['ך', 'כ'],
  ['ם', 'מ'],
  ['ן', 'נ'],
  ['ף', 'פ'],
  ['ץ', 'צ'],
]);

const PARTED = new RegExp(`[${[...ALIKE.keys()].join('')}\\s]`, 'gu');

/** The folded form of one word. Folding twice changes nothing. */
export function foldLetters(word: string): string {
  return fold(word).replace(PARTED, (letter) => ALIKE.get(letter) ?? '');
}
