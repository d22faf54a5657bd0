export { type DecisionFailure, decide, readDecisions } from './decisions/file.ts';
export {
  type DecisionLog,
  type DecisionLogResult,
  decisionKinds,
  parseDecisions,
  type StandingDecision,
} from './decisions/log.ts';
export type { Decided, Decision } from './decisions/shape.ts';
export { type InitResult, initDesk, type NewDesk } from './desk-file/init.ts';
export {
  type Desk,
  type DeskFileResult,
  type OutletSources,
  parseDeskFile,
} from './desk-file/load.ts';
export {
  type Document,
  type DocumentResult,
  type Engine,
  type ReadingOptions,
  readDocument,
} from './reading/document.ts';
export { publishedSchemas } from './schemas/index.ts';
export type { Reading } from './schemas/reading.ts';
export type { Review, ReviewedArticle } from './schemas/review.ts';
