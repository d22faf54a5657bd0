/**
 * Words that are somebody's given name or surname somewhere, as a Bloom filter (Bloom 1970): a word
 * that was put in is always found, another one with a small chance. No word can be read out of it.
 */

export interface NameWords {
  readonly bits: Uint8Array;
}

/** Bits for each word put in, and looks for each word asked: one wrong answer in eighty. */
const BITS_A_WORD = 10;
const LOOKS = 5;

/** The filter of a list of folded words. */
export function nameWordsOf(words: ReadonlySet<string>): NameWords {
  const bits = new Uint8Array(Math.max(1, Math.ceil((words.size * BITS_A_WORD) / 8)));
  for (const word of words)
    for (const place of placesOf(word, bits.length * 8))
      bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7));
  return { bits };
}

/** Whether a folded word is probably one of those put in. */
export function isNameWord({ bits }: NameWords, word: string): boolean {
  if (word.length < 2) return false;
  for (const place of placesOf(word, bits.length * 8))
    if (((bits[place >> 3] as number) & (1 << (place & 7))) === 0) return false;
  return true;
}

/** Places by two hashes (Kirsch and Mitzenmacher 2006); FNV-1a with two starts. */
function placesOf(word: string, size: number): readonly number[] {
  const first = hash(word, 0x811c9dc5);
  const second = hash(word, 0x1b873593) | 1;
  return Array.from({ length: LOOKS }, (_, look) => ((first + look * second) >>> 0) % size);
}

function hash(word: string, start: number): number {
  let value = start;
  for (let at = 0; at < word.length; at++)
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
