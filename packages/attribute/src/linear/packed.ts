/**
 * Byte weights packed four to a word, so that one addition sums four labels: each weight, moved up to
 * 0-255, has 16 bits in one of two sums. A row of up to eight labels lies in one line of the
 * processor's cache.
 */
import type { Rows } from './hash.ts';

/** Labels that a packed row holds. */
const MAX_LABELS = 8;
const WORDS = MAX_LABELS / 4;
const RAISED = 128;
const EVEN = 0x00ff_00ff;
/** Rows that are summed before 16 bits might run over: 65,535 / 255. */
const MAX_SUMMED = 257;

const packed = new WeakMap<Int8Array, Int32Array>();

/** The weights of `size` rows in packed form; made once for each array of weights. */
function packedOf(weights: Int8Array, labels: number, size: number): Int32Array {
  const known = packed.get(weights);
  if (known !== undefined) return known;
  const words = new Int32Array(size * WORDS);
  for (let row = 0; row < size; row++) {
    for (let label = 0; label < labels; label++) {
      const at = row * WORDS + (label >> 2);
      const raised = (weights[row * labels + label] as number) + RAISED;
      words[at] = (words[at] as number) | (raised << ((label & 3) * 8));
    }
  }
  packed.set(weights, words);
  return words;
}

/** Whether weights can be packed: bytes, of eight labels at most. */
export function isPackable(
  weights: Int8Array | Float32Array,
  labels: number,
): weights is Int8Array {
  return weights instanceof Int8Array && labels <= MAX_LABELS;
}

/** Sums of the weights of each row's features, `n * labels`; exact, as all are whole numbers. */
export function packedSums(
  weights: Int8Array,
  labels: number,
  size: number,
  rows: Rows,
): Float32Array {
  const words = packedOf(weights, labels, size);
  const { data, starts } = rows;
  const mask = size - 1;
  const count = starts.length - 1;
  const sums = new Float32Array(count * labels);
  for (let at = 0; at < count; at++) {
    const end = starts[at + 1] as number;
    for (let from = starts[at] as number; from < end; from += MAX_SUMMED) {
      const to = Math.min(end, from + MAX_SUMMED);
      let even0 = 0;
      let odd0 = 0;
      let even1 = 0;
      let odd1 = 0;
      for (let feature = from; feature < to; feature++) {
        const row = ((data[feature] as number) & mask) * WORDS;
        const first = words[row] as number;
        const second = words[row + 1] as number;
        even0 = (even0 + (first & EVEN)) | 0;
        odd0 = (odd0 + ((first >>> 8) & EVEN)) | 0;
        even1 = (even1 + (second & EVEN)) | 0;
        odd1 = (odd1 + ((second >>> 8) & EVEN)) | 0;
      }
      const raised = RAISED * (to - from);
      for (let label = 0; label < labels; label++) {
        const isSecond = label >= 4;
        const isOdd = (label & 1) === 1;
        const sum = isSecond ? (isOdd ? odd1 : even1) : isOdd ? odd0 : even0;
        const own = (label & 2) === 0 ? sum & 0xffff : sum >>> 16;
        sums[at * labels + label] = (sums[at * labels + label] as number) + own - raised;
      }
    }
  }
  return sums;
}
