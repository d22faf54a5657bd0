/** How sure the rules are: each rule's share of fully right statements where it was measured. */
import type { Draft } from '../draft.ts';

/** Share right (full50) by rule on PolNeAR train, outermost statements: `judge` counts it anew. */
const SHARE_RIGHT: Readonly<Record<string, number>> = {
  'clause-after-content': 0.83,
  'clause-hearer': 0.76,
  accord: 0.72,
  'clause-clause': 0.69,
  refusal: 0.65,
  'clause-manner': 0.63,
  'clause-object': 0.49,
  participle: 0.45,
  transcript: 0.4,
  hedge: 0.36,
};
/** A rule that the measurement has too few cases of. */
const USUAL = 0.5;

/** Probability that content and source are right by half (full50). */
export function confidenceOf(made: Draft): number {
  if (made.confidence !== null) return made.confidence;
  return SHARE_RIGHT[made.rule] ?? SHARE_RIGHT[made.rule.split('+')[0] ?? ''] ?? USUAL;
}
