/** Origins of claims held against the truth: pairs of articles, and the interval. */
import type { Origins } from '../origin.ts';
import { type PairScore, pairsOfGroups, scorePairs } from './pairs.ts';

/** What is known to be true of one claim. */
export interface TrueOrigins {
  readonly min: number;
  readonly max: number | null;
  /** Articles of each origin that carries the claim. */
  readonly groups: readonly (readonly string[])[];
}

export interface OriginScore {
  readonly claims: number;
  /** Articles of one origin, over all claims. */
  readonly pairs: PairScore;
  /** Claims whose interval is the true one. */
  readonly exact: number;
  /** Claims whose interval holds the true one. */
  readonly holds: number;
}

/** Scores predictions claim by claim; `gold` and `predicted` stand in the same order. */
export function scoreOrigins(
  gold: readonly TrueOrigins[],
  predicted: readonly Origins[],
): OriginScore {
  const truePairs = new Set<string>();
  const foundPairs = new Set<string>();
  let exact = 0;
  let holds = 0;
  for (const [index, truth] of gold.entries()) {
    const found = predicted[index];
    for (const pair of pairsOfGroups(truth.groups)) truePairs.add(`${index}\n${pair}`);
    if (found === undefined) continue;
    const groups = found.list.filter(({ carries }) => carries.includes('claim'));
    for (const pair of pairsOfGroups(groups.map(({ articles }) => articles)))
      foundPairs.add(`${index}\n${pair}`);
    if (found.min === truth.min && found.max === truth.max) exact += 1;
    const above = found.max === null || (truth.max !== null && found.max >= truth.max);
    if (found.min <= truth.min && above) holds += 1;
  }
  return { claims: gold.length, pairs: scorePairs(truePairs, foundPairs), exact, holds };
}
