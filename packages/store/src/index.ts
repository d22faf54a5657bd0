export type { RestoreSummary } from './backup/read.ts';
export type { BackupSummary } from './backup/write.ts';
export type { Capture } from './capture.ts';
export { type Failure, isFailure, type StoreErrorCode, storeErrors } from './failure.ts';
export type {
  Begun,
  Bounce,
  BounceKind,
  BounceSource,
  Consent,
  ConsentKind,
  DeliveryKind,
  DeliveryLane,
  DeliveryReport,
  DeliveryState,
  DeliveryStore,
  Frequency,
  Imported,
  ImportOutcome,
  Issue,
  MailStore,
  NewDelivery,
  PersonData,
  Preferences,
  Release,
  Settled,
  SignUp,
  SignUpCounts,
  Subscriber,
  SubscriberState,
  SubscriberStore,
  TokenPurpose,
} from './mail.ts';
export { openStore, type StoreOptions } from './open.ts';
export type { WorkQueue } from './queue/queue.ts';
export type {
  ArticleLine,
  AuditEntry,
  BearingLine,
  ClaimRecord,
  EditionHead,
  FetchState,
  KeptReview,
  ListPart,
  NameStep,
  PublishedEdition,
  ReviewCard,
  SearchHit,
  SearchQuery,
  StageVersions,
  Store,
} from './store.ts';
export { type ArchiveEntry, isArchive, type LeftOut, readArchive } from './warc/archive.ts';
export { type DamagedRecord, type RecordRead, readRecord, writeRecord } from './warc/record.ts';
export type { Written } from './written.ts';
