/** Competing explanations, weighed by the origins that speak for or against them. */
import type { Origins } from '@hearsay/trace';
import type { Bearing, Claim, HypothesisWeight } from './claim.ts';
import { inOrder, type Misfit, type WeighDecision } from './decision.ts';

export interface Weighed {
  readonly hypotheses: readonly HypothesisWeight[];
  readonly misfits: readonly Misfit[];
}

/**
 * The origins for and against each hypothesis: an origin speaks for it when a member affirms what it
 * says, against it when a member denies that. What is for one is not against its rivals. A person's
 * weight takes the place of the machine's.
 */
export function weighHypotheses(
  claim: Claim,
  rows: ReadonlyMap<string, readonly Bearing[]>,
  origins: Origins,
  decisions: readonly WeighDecision[],
): Weighed {
  const misfits: Misfit[] = [];
  const decided = new Map<string, 'for' | 'against' | 'neutral'>();
  const ids = new Set(claim.hypotheses.map(({ id }) => id));
  const known = new Set(origins.list.map(({ id }) => id));
  for (const decision of inOrder(decisions)) {
    if (!('evidence' in decision.what)) continue;
    const { hypothesis, origin, weight, claim: named } = decision.what.evidence;
    const meant = named === undefined ? ids.has(hypothesis) : named === claim.id;
    if (!meant) continue;
    if (!ids.has(hypothesis))
      misfits.push({ decision, why: `${claim.id} has no hypothesis ${hypothesis}` });
    else if (!known.has(origin))
      misfits.push({ decision, why: `${claim.id} has no origin ${origin}` });
    else decided.set(`${hypothesis}\n${origin}`, weight);
  }
  const hypotheses = claim.hypotheses.map(({ id }): HypothesisWeight => {
    const sides = { for: [] as string[], against: [] as string[] };
    for (const origin of origins.list) {
      const weights = new Set<'for' | 'against'>();
      if (origin.carries.includes(id)) {
        for (const row of rows.get(id) ?? []) {
          if (!origin.articles.includes(row.article) || row.withdrawnIn !== null) continue;
          if (row.stance === 'affirms') weights.add('for');
          if (row.stance === 'denies') weights.add('against');
        }
      }
      const word = decided.get(`${id}\n${origin.id}`);
      if (word !== undefined) weights.clear();
      if (word === 'for' || weights.has('for')) sides.for.push(origin.id);
      if (word === 'against' || weights.has('against')) sides.against.push(origin.id);
    }
    return { id, ...sides };
  });
  return { hypotheses, misfits };
}
