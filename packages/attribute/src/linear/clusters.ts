/**
 * Word classes learnt from plain text: words that stand between the same frequent words share a
 * class (Schütze 1995), found by spherical k-means. They stand in for parts of speech.
 */
import { hashText } from './hash.ts';

/** Class of a word by the hash of its key; 0 for words too rare to tell. */
export type Clusters = ReadonlyMap<number, number>;

const CONTEXTS = 150; // most frequent words whose neighbourhood is counted, on either side
const MIN_SEEN = 8; // occurrences; rarer words tell too little
const CLASSES = 96; // below a byte; 64 to 128 differ little
const ROUNDS = 12; // later ones move under one word in a hundred

/** Learns classes from texts given as sequences of folded words. */
export function learnClusters(texts: readonly (readonly string[])[]): Clusters {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const contexts = new Map(ranked.slice(0, CONTEXTS).map(([word], index) => [word, index]));
  const words = ranked.filter(([, count]) => count >= MIN_SEEN).map(([word]) => word);
  if (words.length <= CLASSES) return new Map();
  const vectors = neighbourhoods(texts, words, contexts);
  const classes = spherical(vectors, words.length, CONTEXTS * 2);
  return new Map(words.map((word, index) => [hashText(word), (classes[index] as number) + 1]));
}

/** For each word how often each context stands left and right of it: damped, of length one. */
function neighbourhoods(
  texts: readonly (readonly string[])[],
  words: readonly string[],
  contexts: ReadonlyMap<string, number>,
): Float32Array {
  const width = CONTEXTS * 2;
  const rows = new Map(words.map((word, index) => [word, index]));
  const vectors = new Float32Array(words.length * width);
  for (const text of texts) {
    text.forEach((word, at) => {
      const row = rows.get(word);
      if (row === undefined) return;
      const left = contexts.get(text[at - 1] ?? '');
      const right = contexts.get(text[at + 1] ?? '');
      if (left !== undefined) bump(vectors, row * width + left);
      if (right !== undefined) bump(vectors, row * width + CONTEXTS + right);
    });
  }
  for (let at = 0; at < vectors.length; at++) vectors[at] = Math.sqrt(vectors[at] as number);
  for (let row = 0; row < words.length; row++) normalise(vectors, row * width, width);
  return vectors;
}

function bump(values: Float32Array, at: number): void {
  values[at] = (values[at] as number) + 1;
}

function normalise(values: Float32Array, from: number, width: number): void {
  let sum = 0;
  for (let at = from; at < from + width; at++) sum += (values[at] as number) ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let at = from; at < from + width; at++) values[at] = (values[at] as number) / length;
}

/** k-means by cosine; the first centres are words spread evenly over the ranks, so it is repeatable. */
function spherical(vectors: Float32Array, count: number, width: number): Uint8Array {
  const centres = new Float32Array(CLASSES * width);
  for (let of = 0; of < CLASSES; of++) {
    const row = Math.floor((of * count) / CLASSES);
    centres.set(vectors.subarray(row * width, (row + 1) * width), of * width);
  }
  const classes = new Uint8Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 0; row < count; row++)
      classes[row] = nearest(vectors, row * width, centres, width);
    centres.fill(0);
    for (let row = 0; row < count; row++) {
      const base = (classes[row] as number) * width;
      for (let at = 0; at < width; at++) {
        centres[base + at] = (centres[base + at] as number) + (vectors[row * width + at] as number);
      }
    }
    for (let of = 0; of < CLASSES; of++) normalise(centres, of * width, width);
  }
  return classes;
}

function nearest(
  vectors: Float32Array,
  from: number,
  centres: Float32Array,
  width: number,
): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let of = 0; of < CLASSES; of++) {
    let dot = 0;
    const base = of * width;
    for (let at = 0; at < width; at++) {
      dot += (vectors[from + at] as number) * (centres[base + at] as number);
    }
    if (dot > top) {
      top = dot;
      best = of;
    }
  }
  return best;
}
