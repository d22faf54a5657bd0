/**
 * Learns a transliteration table from pairs of words by expectation maximisation over all ways to
 * cut both words into paired stretches (Ristad and Yianilos 1998, "Learning string-edit distance",
 * with stretches as in Jiampojamarn et al. 2007, "Applying many-to-many alignments").
 */
import { foldLetters } from '../name/letters.ts';
import { edged, LATIN_STRETCH, NATIVE_STRETCH, type TransliterationTable } from './table.ts';

export interface WordPair {
  readonly latin: string;
  readonly native: string;
  /** How much the pair counts; 1 where nothing is known. */
  readonly weight: number;
}

export interface LearnOptions {
  readonly rounds: number;
  /** Stretch pairs seen less often than this (expected count, last round) are left out. */
  readonly minCount: number;
}

interface Counts {
  readonly pairs: Map<string, Map<string, number>>;
  total: number;
}

/** Price of a left-over letter: about one in 22,000, far above any learned pair. */
const UNKNOWN_LETTER = 10;

export function learnTable(
  pairs: readonly WordPair[],
  options: LearnOptions,
): TransliterationTable {
  const ready = pairs.map((pair) => ({
    x: edged(foldLetters(pair.latin)),
    y: edged(foldLetters(pair.native)),
    weight: pair.weight,
  }));
  let costs = startCosts(ready);
  let counts: Counts = { pairs: new Map(), total: 0 };
  for (let round = 0; round < options.rounds; round += 1) {
    counts = { pairs: new Map(), total: 0 };
    for (const { x, y, weight } of ready) expect(costs, x, y, weight, counts);
    const isLast = round === options.rounds - 1;
    costs = maximise(counts, isLast ? options.minCount : 0);
  }
  return {
    pairs: costs,
    unknownLetter: UNKNOWN_LETTER,
    latinLetters: letterCosts(ready.map((pair) => pair.x)),
    nativeLetters: letterCosts(ready.map((pair) => pair.y)),
  };
}

type Costs = Map<string, Map<string, number>>;

/** Which stretches are possible at all, all as likely; single pairs a little more than long ones. */
function startCosts(ready: readonly { readonly x: string; readonly y: string }[]): Costs {
  const costs: Costs = new Map();
  for (const { x, y } of ready) {
    for (let i = 0; i < x.length; i += 1) {
      for (let a = 1; a <= Math.min(LATIN_STRETCH, x.length - i); a += 1) {
        const latin = x.slice(i, i + a);
        const row = costs.get(latin) ?? new Map<string, number>();
        costs.set(latin, row);
        row.set('', 6 + 2 * a);
        // Only stretches at about the same place of both words can be a pair.
        const near = (i / x.length) * y.length;
        for (let j = Math.max(0, Math.floor(near) - 3); j < Math.min(y.length, near + 4); j += 1) {
          for (let b = 1; b <= Math.min(NATIVE_STRETCH, y.length - j); b += 1) {
            const isEdge = latin.includes('#') === y.slice(j, j + b).includes('#');
            if (isEdge) row.set(y.slice(j, j + b), 4 + a + b);
          }
        }
      }
    }
  }
  const inserted = new Map<string, number>();
  for (const { y } of ready) for (const letter of y) if (letter !== '#') inserted.set(letter, 9);
  costs.set('', inserted);
  return costs;
}

/** Adds the expected counts of one pair (forward and backward sums over all cuts). */
function expect(costs: Costs, x: string, y: string, weight: number, counts: Counts): void {
  const width = y.length + 1;
  const size = (x.length + 1) * width;
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  forward[0] = 1;
  backward[size - 1] = 1;
  eachStep(costs, x, y, (from, to, probability) => {
    forward[to] = (forward[to] ?? 0) + (forward[from] ?? 0) * probability;
  });
  const whole = forward[size - 1] ?? 0;
  if (!(whole > 0)) return;
  const taken: [number, number, number, string, string][] = [];
  eachStep(costs, x, y, (from, to, probability, latin, native) => {
    if ((forward[from] ?? 0) > 0) taken.push([from, to, probability, latin, native]);
  });
  for (let at = taken.length - 1; at >= 0; at -= 1) {
    const [from, to, probability] = taken[at] ?? [0, 0, 0];
    backward[from] = (backward[from] ?? 0) + (backward[to] ?? 0) * probability;
  }
  for (const [from, to, probability, latin, native] of taken) {
    const share = ((forward[from] ?? 0) * probability * (backward[to] ?? 0) * weight) / whole;
    if (share === 0) continue;
    const row = counts.pairs.get(latin) ?? new Map<string, number>();
    counts.pairs.set(latin, row);
    row.set(native, (row.get(native) ?? 0) + share);
    counts.total += share;
  }
}

function eachStep(
  costs: Costs,
  x: string,
  y: string,
  visit: (from: number, to: number, probability: number, latin: string, native: string) => void,
): void {
  const width = y.length + 1;
  for (let i = 0; i <= x.length; i += 1) {
    for (let j = 0; j <= y.length; j += 1) {
      for (let a = 0; a <= Math.min(LATIN_STRETCH, x.length - i); a += 1) {
        const latin = x.slice(i, i + a);
        const row = costs.get(latin);
        if (row === undefined) continue;
        for (let b = a === 0 ? 1 : 0; b <= Math.min(NATIVE_STRETCH, y.length - j); b += 1) {
          const native = y.slice(j, j + b);
          const cost = row.get(native);
          if (cost === undefined) continue;
          visit(i * width + j, (i + a) * width + j + b, Math.exp(-cost), latin, native);
        }
      }
    }
  }
}

function maximise(counts: Counts, minCount: number): Costs {
  const costs: Costs = new Map();
  for (const [latin, row] of counts.pairs) {
    const kept = new Map<string, number>();
    for (const [native, count] of row) {
      // A cost above that of a left-over letter on each side would never be taken.
      const cost = -Math.log(count / counts.total);
      if (count > minCount && cost < UNKNOWN_LETTER * 2) kept.set(native, cost);
    }
    if (kept.size > 0) costs.set(latin, kept);
  }
  return costs;
}

function letterCosts(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of words) {
    for (const letter of word) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
      total += 1;
    }
  }
  return new Map([...counts].map(([letter, count]) => [letter, -Math.log(count / total)]));
}
