/** Pairs gold and predicted statements, as the published measure does. */
import type { Marked } from './convert.ts';

/** Content, or content and source, are right from here on. */
export const HALF = 0.5;

/** Greedy one-to-one pairs by Dice of content words, a shared cue breaking ties. */
export function pair(
  gold: readonly Marked[],
  predicted: readonly Marked[],
): [gold: Marked, predicted: Marked, dice: number][] {
  const candidates: { weight: number; dice: number; one: number; other: number }[] = [];
  gold.forEach((one, g) => {
    predicted.forEach((other, p) => {
      const dice = diceOf(one.content, other.content);
      if (dice > 0) {
        const weight = dice + CUE_WEIGHT * diceOf(one.cue, other.cue);
        candidates.push({ weight, dice, one: g, other: p });
      }
    });
  });
  candidates.sort((a, b) => b.weight - a.weight);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const pairs: [Marked, Marked, number][] = [];
  for (const { one, other, dice } of candidates) {
    if (usedGold.has(one) || usedPredicted.has(other)) continue;
    usedGold.add(one);
    usedPredicted.add(other);
    pairs.push([gold[one] as Marked, predicted[other] as Marked, dice]);
  }
  return pairs;
}

const CUE_WEIGHT = 0.001; // as in the published measure: only a tie is decided by the cue

/** Dice of two sets of words; two empty ones are alike. */
export function diceOf(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  const set = new Set(a);
  let shared = 0;
  for (const word of b) if (set.has(word)) shared++;
  return (2 * shared) / (a.length + b.length);
}
