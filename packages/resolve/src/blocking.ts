/**
 * Keys by which a few candidates are found among a million names in any script, to be compared one
 * by one. A store keeps one row for each key of each name in a b-tree; two names that share no key
 * are not compared.
 */
import { nameShape, type ShapeWord } from './compare/shape.ts';

/**
 * Letters to classes of sound: P lips, T teeth, S hissing, K throat and palate, M, N, R, L. Vowels,
 * semivowels and h have none, because scripts disagree on writing them. A letter that one script
 * writes with one sound and another with two has both, parted by a bar ("v" is ف or و).
 */
const SOUNDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    P: 'bpfبپفפбпф',
    T: 'tdتدطטתדтд',
    S: 'szjcجچزژسشصזסצשзсшщжчцџђћ',
    K: 'kqخغقگکחכקгкх',
    M: 'mمמм',
    N: 'nنנн',
    R: 'rرרр',
    L: 'lلלл',
    'P|': 'vבв',
    'S|T': 'ثذضظ',
    'K|S': 'gג',
  }).flatMap(([sounds, letters]) =>
    [...letters].map((letter) => [letter, sounds.split('|')] as const),
  ),
);

/** Two Latin letters for one sound, which other scripts write with one letter. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/sh|ch|zh|ts|tz/g, 's'],
  [/kh|gh|ck|c(?![eiys])/g, 'k'],
  [/th|dh/g, 't'],
  [/ph/g, 'p'],
  [/x/g, 'ks'],
];

/** Words of a name that make keys: the first ones and the last. */
const MAX_KEY_WORDS = 5;
/** Sounds kept of a word; the rest of a long word adds little. */
const MAX_SOUNDS = 5;
/** Readings of one word; later letters with two sounds take the first. */
const MAX_READINGS = 4;

/** Sounds of a word in order, neighbours of one class once: "Sohrabi", "سهرابی" give SRP. */
export function soundReadings(key: string): readonly string[] {
  let plain = key;
  for (const [from, to] of DIGRAPHS) plain = plain.replace(from, to);
  let readings = [''];
  for (const letter of plain) {
    const sounds = SOUNDS.get(letter) ?? [];
    if (sounds.length === 0) continue;
    const options = readings.length * sounds.length > MAX_READINGS ? sounds.slice(0, 1) : sounds;
    readings = readings.flatMap((reading) =>
      options.map((sound) => (sound !== '' && reading.endsWith(sound) ? reading : reading + sound)),
    );
  }
  return [...new Set(readings.map((reading) => reading.slice(0, MAX_SOUNDS)))];
}

/**
 * Keys of a name: one for each two of its words, whatever their order, or one for a name of one word.
 * A word without a letter of the four scripts stands for itself.
 */
export function blockingKeys(name: string): readonly string[] {
  const shape = nameShape(name);
  const proper = shape.words.filter((word) => !word.particle && !word.initial);
  const words = (proper.length > 0 ? proper : shape.words).map(readingsOf);
  const chosen =
    words.length <= MAX_KEY_WORDS
      ? words
      : [...words.slice(0, MAX_KEY_WORDS - 1), ...words.slice(-1)];
  const only = chosen[0];
  if (chosen.length === 1 && only !== undefined) return only;
  const keys = chosen.flatMap((first, at) =>
    chosen
      .slice(at + 1)
      .flatMap((second) =>
        first.flatMap((one) => second.map((other) => [one, other].sort().join('.'))),
      ),
  );
  // Written together or apart ("Abdul Rahman", "Abdulrahman"), neighbours sound as one word.
  const joined = proper.slice(0, -1).flatMap((word, at) => {
    const next = proper[at + 1];
    const other = chosen[at === 0 ? 2 : 0];
    if (next === undefined || other === undefined) return [];
    return other.flatMap((one) =>
      soundReadings(word.key + next.key).map((two) => [one, two].sort().join('.')),
    );
  });
  return [...new Set([...keys, ...(proper.length === 3 ? joined : [])])];
}

function readingsOf(word: ShapeWord): readonly string[] {
  const readings = soundReadings(word.key).filter((reading) => reading !== '');
  return readings.length > 0 ? readings : [word.key];
}
