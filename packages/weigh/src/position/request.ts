/** What positions are told from, and the position of who has none. */
import type { Registry, Version } from '@hearsay/resolve';
import type { Bearings } from '../bearing/bearings.ts';
import type { Bearing, Claim, ClaimReview, Position } from '../claim.ts';
import type { WeighDecision } from '../decision.ts';

export interface PositionRequest {
  readonly claim: Claim;
  readonly bearings: readonly Bearing[];
  readonly unspoken: Bearings['unspoken'];
  /** Every version known by then. */
  readonly versions: readonly Version[];
  readonly registry: Registry;
  readonly decisions: readonly WeighDecision[];
  readonly first: ClaimReview['first'];
  readonly zone: string;
  /** ISO day; decisions on later words do not count yet. */
  readonly asOf: string;
}

/** The claim is not reported yet, or the actor spoke of it and took no side. */
export function noPosition(actor: string): Position {
  return {
    actor,
    position: 'none',
    denies: null,
    date: null,
    article: null,
    version: null,
    statement: null,
    place: null,
    basis: null,
    since: null,
  };
}
