export type {
  Assessment,
  Bearing,
  Claim,
  ClaimEvent,
  ClaimFlag,
  ClaimReview,
  ClaimState,
  Hypothesis,
  HypothesisWeight,
  Position,
  PositionKind,
  Stance,
} from './claim.ts';
