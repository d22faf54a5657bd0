/** The classes of sound of a word's consonants, in whatever script it is written. */

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
