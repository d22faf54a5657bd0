/**
 * Fingerprints of a text by winnowing: of each window of hashed word runs the smallest is kept.
 * Schleimer, Wilkerson, Aiken: "Winnowing: Local Algorithms for Document Fingerprinting" (2003).
 */

// Words in a run. Four tell reuse from chance in news text; alignment proves or drops the rest.
export const RUN = 4;
// Runs in a window. Every copied stretch of RUN + WINDOW - 1 = 9 words leaves a fingerprint, so the
// 12 words that the contract asks for as proof always do.
export const WINDOW = 6;

const MULTIPLIER = 0x9e3779b1; // 2^32 / golden ratio: spreads neighbouring sums over all bits

/** One hash for each run of RUN words, at the run's first word. */
export function runHashes(words: Int32Array): Int32Array {
  const count = Math.max(0, words.length - RUN + 1);
  const runs = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    let hash = 0;
    for (let j = 0; j < RUN; j += 1) {
      hash = Math.imul(hash ^ (words[i + j] ?? 0), MULTIPLIER);
      hash ^= hash >>> 15;
    }
    runs[i] = hash;
  }
  return runs;
}

/** The distinct fingerprints of a text, in text order. A text shorter than a window has one. */
export function fingerprints(words: Int32Array): number[] {
  const runs = runHashes(words);
  const kept = new Set<number>();
  const windows = Math.max(runs.length > 0 ? 1 : 0, runs.length - WINDOW + 1);
  let smallest = -1;
  for (let from = 0; from < windows; from += 1) {
    const to = Math.min(from + WINDOW, runs.length);
    if (smallest < from) {
      smallest = from;
      for (let i = from + 1; i < to; i += 1) {
        if ((runs[i] ?? 0) <= (runs[smallest] ?? 0)) smallest = i;
      }
    } else if ((runs[to - 1] ?? 0) <= (runs[smallest] ?? 0)) {
      smallest = to - 1;
    }
    kept.add(runs[smallest] ?? 0);
  }
  return [...kept];
}
