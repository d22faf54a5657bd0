/** The state of a claim, from what affirms it and the positions that are held. */
import type { Bearing, ClaimFlag, ClaimState, Position } from './claim.ts';

export interface StateOfClaim {
  readonly state: ClaimState;
  readonly flags: readonly ClaimFlag[];
}

/** By the contract's "State": a denial of the report or of the outlet does not turn the state. */
export function stateOf(bearings: readonly Bearing[], holding: readonly Position[]): StateOfClaim {
  const affirming = bearings.filter((row) => row.stance === 'affirms');
  const standing = affirming.some((row) => row.withdrawnIn === null);
  const confirmed = holding.some(({ position }) => position === 'confirmed');
  const denied = holding.some(
    ({ position, denies }) => position === 'denied' && denies === 'content',
  );
  const reportDenied = holding.some(
    ({ position, denies }) => position === 'denied' && denies !== 'content',
  );
  const flags: ClaimFlag[] = [];
  if (reportDenied) flags.push('reportDenied');
  if (affirming.length > 0 && !standing) flags.push('withdrawn');
  if (confirmed && denied) return { state: 'disputed', flags };
  if (confirmed || denied) return { state: confirmed ? 'confirmed' : 'denied', flags };
  return { state: standing ? 'reported' : 'unreported', flags };
}
