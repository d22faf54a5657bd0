/** Sorts the decisions that stand by the stage that applies them. */
import type { Judgement } from '@hearsay/resolve';
import type { WeighDecision } from '@hearsay/weigh';
import type { StandingDecision } from './log.ts';

/** What people decided about identity. */
export function judgementsOf(standing: readonly StandingDecision[]): readonly Judgement[] {
  return standing.flatMap(({ what, by, at, why }): readonly Judgement[] => {
    if ('same' in what) return [{ kind: 'same', ids: what.same, by, at, why }];
    if ('different' in what) return [{ kind: 'different', ids: what.different, by, at, why }];
    if ('unsure' in what) return [{ kind: 'unsure', ids: what.unsure, by, at, why }];
    return [];
  });
}

/** What people decided about claims. The values are those of the log, so that a misfit leads back to its line. */
export function weighDecisionsOf(
  standing: readonly StandingDecision[],
): readonly (WeighDecision & StandingDecision)[] {
  return standing.filter(
    (decision): decision is WeighDecision & StandingDecision =>
      'stance' in decision.what ||
      'position' in decision.what ||
      'origin' in decision.what ||
      'evidence' in decision.what ||
      'assess' in decision.what,
  );
}
