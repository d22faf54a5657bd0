export { discover } from './discover/discover.ts';
export type {
  Discovery,
  Item,
  Known,
  ListedItem,
  SourceOutcome,
  SourceReaders,
  Sources,
} from './discover/sources.ts';
export { type CollectErrorCode, collectErrors, type Failure } from './failure.ts';
export { createFetcher, USER_AGENT } from './fetch/create.ts';
export {
  type FetchedCapture,
  type Fetcher,
  type FetchOutcome,
  type Validators,
  validatorsOf,
} from './fetch/fetcher.ts';
export { defaultLimits, type FetchLimits } from './fetch/limits.ts';
export type { Clock, FetcherOptions, NetworkRules } from './fetch/options.ts';
export { replayFetcher } from './fetch/replay.ts';
export type { FolderEntry } from './folder/found.ts';
export { type FolderReaders, readFile, readFolder } from './folder/read.ts';
