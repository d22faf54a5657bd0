/** How sure the rules are: each rule's share of fully right statements where it was measured. */
import type { Draft } from '../draft.ts';

/** Share right (full50) by rule on PolNeAR train, outermost statements; `hearsay evaluate` prints it anew. */
const SHARE_RIGHT: Readonly<Record<string, number>> = {
  'clause-clause': 0.72,
};
/** A rule that the measurement has too few cases of. */
const USUAL = 0.5;

/** Probability that content and source are right by half (full50). */
export function confidenceOf(made: Draft): number {
  if (made.confidence !== null) return made.confidence;
  return SHARE_RIGHT[made.rule] ?? SHARE_RIGHT[made.rule.split('+')[0] ?? ''] ?? USUAL;
}
