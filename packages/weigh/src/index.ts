export { type Compared, compareHypotheses } from './ach.ts';
export { knownDay, publishedDay, reportedDay, type VersionsAsOf, versionsAsOf } from './as-of.ts';
export { type Bearings, findBearings } from './bearing/bearings.ts';
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
export type {
  AssessDecision,
  EvidenceDecision,
  Misfit,
  OriginDecision,
  PositionDecision,
  StanceDecision,
  WeighDecision,
  WeighJudgement,
} from './decision.ts';
export { type ClassScore, fncScore, type StanceScore, scoreStances } from './evaluate/stance.ts';
export { type ReadStanceModel, readStanceModel, writeStanceModel } from './headline/model-file.ts';
export { type Page, readPage } from './headline/page.ts';
export {
  HEADLINE_CLASSES,
  type HeadlineJudgement,
  type HeadlineStance,
  judgeHeadline,
  type StanceModel,
} from './headline/stance.ts';
export { type StanceExample, type StanceTraining, trainStance } from './headline/train.ts';
export { weighLanguage, weighLanguageCodes } from './languages/index.ts';
export type { WeighLanguage } from './languages/language.ts';
export { type Reviewed, type ReviewRequest, reviewClaim, reviewClaims } from './review.ts';
export { type StateOfClaim, stateOf } from './state.ts';
export {
  type Outcome,
  outcomeOf,
  type TrackRecord,
  type TrackRecords,
  trackRecords,
} from './track-record.ts';
