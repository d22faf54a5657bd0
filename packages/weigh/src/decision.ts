/** What people decided about claims, as lines of the decision log carry it. */
import type { Denied } from '@hearsay/attribute';
import type { PositionKind, Stance } from './claim.ts';

export interface StanceDecision {
  readonly claim: string;
  /** Key of a statement, or of an outlet's own sentence. */
  readonly key: string;
  readonly stance: Stance;
  readonly denies?: Denied | null | undefined;
}

export interface PositionDecision {
  readonly claim: string;
  readonly actor: string;
  /** ISO day of the words. */
  readonly date: string;
  readonly position: PositionKind;
  readonly denies?: Denied | null | undefined;
}

export type OriginDecision =
  | { readonly claim: string; readonly merge: readonly string[] }
  | { readonly claim: string; readonly part: readonly string[] };

export interface EvidenceDecision {
  /** Needed only where two claims share a hypothesis id. */
  readonly claim?: string | undefined;
  readonly hypothesis: string;
  readonly origin: string;
  readonly weight: 'for' | 'against' | 'neutral';
}

export interface AssessDecision {
  readonly claim: string;
  readonly credibility?: '1' | '2' | '3' | '4' | '5' | '6' | null | undefined;
  readonly likelihood?: string | null | undefined;
}

export type WeighJudgement =
  | { readonly stance: StanceDecision }
  | { readonly position: PositionDecision }
  | { readonly origin: OriginDecision }
  | { readonly evidence: EvidenceDecision }
  | { readonly assess: AssessDecision };

/** A judgement with who took it, when (ISO instant) and why. */
export interface WeighDecision {
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly what: WeighJudgement;
}

/** A decision that no longer fits any text: shown, never dropped. */
export interface Misfit {
  readonly decision: WeighDecision;
  readonly why: string;
}

/** Decisions of one kind for a claim, in the order they were taken: a later one takes the place. */
export function decidedStances(
  decisions: readonly WeighDecision[],
  claim: string,
): ReadonlyMap<string, { decision: WeighDecision; stance: StanceDecision }> {
  const found = new Map<string, { decision: WeighDecision; stance: StanceDecision }>();
  for (const decision of inOrder(decisions)) {
    if ('stance' in decision.what && decision.what.stance.claim === claim) {
      found.set(decision.what.stance.key, { decision, stance: decision.what.stance });
    }
  }
  return found;
}

/** Decisions by the time they were taken; equal times keep their order. */
export function inOrder(decisions: readonly WeighDecision[]): readonly WeighDecision[] {
  return [...decisions].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
