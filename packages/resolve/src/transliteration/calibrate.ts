/** From costs to a probability: logistic regression on what a pairing saves against chance. */

import { foldLetters } from '../name/letters.ts';
import type { WordPair } from './learn.ts';
import { chanceCost, pairingCost, type TransliterationTable } from './table.ts';

/** Weights of: one, pairing cost, chance cost (both in tens of nats), nats saved for each letter. */
export type Calibration = readonly [one: number, cost: number, chance: number, saved: number];

const ROUNDS = 300;
const STEP = 0.02;
/** Rounds after which the step has halved. */
const SLOWING = 50;

/** What the calibration looks at. */
export function evidence(cost: number, chance: number, letters: number): Calibration {
  return [1, cost / 10, chance / 10, (chance - cost) / Math.max(1, letters)];
}

/** Probability, 0 to 1, that two words with these costs write one name. */
export function probability(calibration: Calibration, given: Calibration): number {
  const sum = calibration.reduce((total, weight, at) => total + weight * (given[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Fits weights on true pairs against the same words with a partner of like length and first letter:
 * hard neighbours, so that the probability is not flattered by easy ones.
 */
export function fitCalibration(
  table: TransliterationTable,
  pairs: readonly WordPair[],
): Calibration {
  const sorted = pairs
    .map((pair) => ({ ...pair, latin: foldLetters(pair.latin), native: foldLetters(pair.native) }))
    .sort((a, b) => (a.latin < b.latin ? -1 : 1));
  const examples = sorted.flatMap((pair, at) => {
    const other = sorted[(at + 1 + (at % 5)) % sorted.length] ?? pair;
    const isOther =
      other.native !== pair.native && other.latin.slice(0, 4) !== pair.latin.slice(0, 4);
    const far = sorted[(at * 7919 + 13) % sorted.length] ?? pair;
    const natives: readonly (readonly [string, number])[] = [
      [pair.native, 1],
      [isOther ? other.native : far.native, far.native === pair.native ? 1 : 0],
    ];
    return natives.map(([native, label]) => ({
      label,
      given: evidence(
        pairingCost(table, pair.latin, native),
        chanceCost(table, pair.latin, native),
        pair.latin.length + native.length,
      ),
    }));
  });
  let weights: Calibration = [0, 0, 0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = STEP / (1 + round / SLOWING);
    for (const { label, given } of examples) {
      const miss = step * (label - probability(weights, given));
      weights = [
        weights[0] + miss * given[0],
        weights[1] + miss * given[1],
        weights[2] + miss * given[2],
        weights[3] + miss * given[3],
      ];
    }
  }
  return weights;
}
