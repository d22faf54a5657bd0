/**
 * Keys by which a few candidates are found among a million names in any script, to be compared one
 * by one. A store keeps one row for each key of each name in a b-tree; two names that share no key
 * are not compared.
 */

import type { ShapeWord } from './compare/shape.ts';
import { nameShape } from './compare/shape.ts';

/**
 * Letters to classes of sound that scripts write apart or alike; vowels, semivowels and h are left
 * out because scripts disagree on writing them. Classes: P lips, T teeth, S hissing, K throat and
 * palate, M, N, R, L. Sources as for the family forms.
 */
const CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    P: 'bpfvبپفבפбпфв',
    T: 'tdتدطٹתדטтд',
    S: 'szcjxثجچذزژسشصضظגזסצשсзшщжчцџђћ',
    K: 'gkqخغقگکחכקгкх',
    M: 'mمמм',
    N: 'nنנн',
    R: 'rرרр',
    L: 'lلלл',
  }).flatMap(([sound, letters]) => [...letters].map((letter) => [letter, sound] as const)),
);

/** Words of a name that make keys: the first ones and the last. */
const MAX_KEY_WORDS = 5;
/** Classes kept of a word; the rest of a long word adds little. */
const MAX_CLASSES = 5;

/** Sounds of a word in order, neighbours of one class once: "Sohrabi", "سهرابی" -> SRP. */
export function soundClasses(key: string): string {
  let sounds = '';
  // Two letters for one sound in Latin script, which other scripts write with one letter.
  const plain = key
    .replace(/sh|ch|zh|ts|tz/g, 's')
    .replace(/kh|gh|ck/g, 'k')
    .replace(/th|dh/g, 't')
    .replace(/ph/g, 'p')
    .replace(/x/g, 'ks');
  for (const letter of plain) {
    const sound = CLASSES.get(letter) ?? '';
    if (sound !== '' && !sounds.endsWith(sound)) sounds += sound;
  }
  return sounds.slice(0, MAX_CLASSES);
}

/**
 * Keys of a name: one for each two of its words, in either order, and one for a name of one word.
 * Names without any letter of the four scripts are keyed by their folded letters.
 */
export function blockingKeys(name: string): readonly string[] {
  const shape = nameShape(name);
  const proper = shape.words.filter((word) => !word.particle && !word.initial);
  const words = (proper.length > 0 ? proper : shape.words).map(wordKey);
  const chosen =
    words.length <= MAX_KEY_WORDS
      ? words
      : [...words.slice(0, MAX_KEY_WORDS - 1), words.at(-1) ?? ''];
  if (chosen.length === 1) return [`1:${chosen[0]}`];
  const keys = chosen.flatMap((first, at) =>
    chosen.slice(at + 1).map((second) => `2:${[first, second].sort().join('.')}`),
  );
  // Written together or apart, the whole name sounds the same.
  return [
    ...new Set([
      ...keys,
      `w:${soundClasses(shape.words.map((word) => word.key).join('')).slice(0, MAX_CLASSES)}.${shape.words.length > 2 ? 3 : 2}`,
    ]),
  ];
}

function wordKey(word: ShapeWord): string {
  return soundClasses(word.key) || word.key;
}
