export type { Capture } from './capture.ts';
export { type Failure, isFailure, type StoreErrorCode, storeErrors } from './failure.ts';
export type {
  AuditEntry,
  FetchState,
  KeptReview,
  PublishedEdition,
  StageVersions,
  Store,
  Written,
} from './store.ts';
