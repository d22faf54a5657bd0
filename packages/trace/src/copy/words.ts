/** A text as a row of hashed words with their places: what copies are looked for in. */
import { fold } from '@hearsay/text';

/** Words in text order; `starts` and `ends` are UTF-16 offsets into the text. */
export interface Words {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Hashes of printed words seen before; passed in, so that one run shares it. */
export type Vocabulary = Map<string, number>;

const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu; // joiners belong to Persian words
// A vocabulary this large means hostile or very mixed input; it is emptied, never grown further.
const MAX_VOCABULARY = 500_000;
// Longer "words" are base64 or damage; they are cut so that hashing stays linear and cheap.
const MAX_WORD = 64;
// FNV-1a, 32 bit: http://www.isthe.com/chongo/tech/comp/fnv/
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, as a signed 32-bit number. */
export function hashText(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  }
  return hash | 0;
}

/** The words of a text; two words have one hash when they fold alike. */
export function wordsOf(text: string, vocabulary: Vocabulary): Words {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    hashes.push(wordHash(match[0], vocabulary));
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return {
    hashes: Int32Array.from(hashes),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
}

function wordHash(printed: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(printed);
  if (known !== undefined) return known;
  const hash = hashText(fold(printed.slice(0, MAX_WORD)));
  if (vocabulary.size >= MAX_VOCABULARY) vocabulary.clear();
  vocabulary.set(printed, hash);
  return hash;
}
