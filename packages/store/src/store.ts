/** The port through which the desk keeps and finds everything; `openStore` gives one. */
import type { Statement } from '@hearsay/attribute';
import type { FoundEntity, Version } from '@hearsay/resolve';
import type { ClaimReview } from '@hearsay/weigh';
import type { RestoreSummary } from './backup/read.ts';
import type { BackupSummary } from './backup/write.ts';
import type { Capture } from './capture.ts';
import type { Failure } from './failure.ts';
import type { MailStore } from './mail.ts';
import type { WorkQueue } from './queue/queue.ts';
import type { Written } from './written.ts';

/** Stage name to the version of the stage that made a result: `{ read: '3', attribute: 'rules-7' }`. */
export type StageVersions = Readonly<Record<string, string>>;

/** What is known of an address between two fetches. */
export interface FetchState {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** UTC instant of the last answer. */
  readonly checked: string;
  /** UTC instant before which it is not asked again; null is any time. */
  readonly nextTry: string | null;
  /** Failures in a row. */
  readonly failures: number;
  /** The last outcome: `fetched`, `not-modified`, or an error code. */
  readonly outcome: string;
}

/** A published issue as it went out; a later revision never overwrites an earlier one. */
export interface PublishedEdition {
  readonly name: string;
  /** 1 for the first publication of this name. */
  readonly revision: number;
  readonly series: string | null;
  /** ISO day of the edition. */
  readonly date: string;
  /** UTC instant. */
  readonly published: string;
  readonly markdown: string;
  /** Why it went out although marks stood. */
  readonly reason: string | null;
}

/** One line of the audit log. */
export interface AuditEntry {
  /** UTC instant. */
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly detail: unknown;
}

/** A claim's review as of a day, with the stage versions that made it. */
export interface KeptReview {
  readonly asOf: string;
  readonly review: ClaimReview;
  readonly made: StageVersions;
}

/** One line of a list of articles, as the latest version has it. */
export interface ArticleLine {
  readonly address: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly lang: string;
  /** ISO date as printed, cut at its precision. */
  readonly published: string | null;
  /** The day it is sorted by: of publication, of capture where that is unknown. */
  readonly day: string;
  /** UTC instant of the first capture. */
  readonly captured: string;
  /** Number of the latest version. */
  readonly versions: number;
}

/** A claim's review as of the last day reviewed, without its statements and origins. */
export interface ReviewCard {
  readonly asOf: string;
  readonly review: Pick<
    ClaimReview,
    'id' | 'state' | 'flags' | 'first' | 'positions' | 'events'
  > & {
    readonly origins: Pick<ClaimReview['origins'], 'min' | 'minExact' | 'max'>;
  };
}

/** How often the articles of an outlet took a stance to a claim, and how often they dropped it. */
export interface ClaimRecord {
  readonly claim: string;
  readonly stance: string;
  readonly articles: number;
  readonly withdrawn: number;
}

/** A step by which two mentions are one, a question left open, or judgements that contradict. */
export interface NameStep {
  readonly kind: 'same' | 'open' | 'conflict';
  /** References of mentions, as in `FoundEntity`. */
  readonly a: string;
  readonly b: string;
  readonly by: string;
  /** UTC instant; null for what nobody decided. */
  readonly at: string | null;
  readonly why: string;
}

/** That a statement bears on a claim, and why. */
export interface BearingLine {
  readonly claim: string;
  readonly key: string;
  readonly stance: string;
  readonly why: string;
}

/** A part of a list: `offset` rows are left out, `limit` given. */
export interface ListPart {
  readonly limit: number;
  readonly offset: number;
}

/** A publication without its text. */
export type EditionHead = Omit<PublishedEdition, 'markdown'>;

export interface SearchQuery {
  readonly words: string;
  /** ISO 639 code of the article's language. */
  readonly lang?: string;
  /** ISO days of publication (capture where unknown), both inclusive. */
  readonly from?: string;
  readonly until?: string;
  readonly limit: number;
}

export interface SearchHit {
  readonly address: string;
  /** The day it is sorted by. */
  readonly day: string;
}

export interface Store extends MailStore {
  /** Keeps the bytes (once for each SHA-256), then the capture's row. */
  putCapture(capture: Capture, bytes: Uint8Array): Promise<Written | Failure>;
  /** Captures by time, then address; `until` is an inclusive UTC instant. */
  captures(where?: {
    readonly until?: string;
    readonly address?: string;
    readonly sha256?: string | readonly string[];
  }): Promise<{ readonly captures: readonly Capture[] } | Failure>;
  /** The captured bytes, checked against the SHA-256. */
  captureBytes(sha256: string): Promise<{ readonly bytes: Uint8Array } | Failure>;
  /** The WARC file that holds these bytes, as it lies on disk. */
  captureRecord(sha256: string): Promise<{ readonly warc: Uint8Array } | Failure>;

  /** Keeps one version with its statements and mentions in one transaction. */
  saveVersion(version: Version, made: StageVersions): Promise<Written | Failure>;
  /**
   * Makes `versions` all that is kept of their article, in one transaction: versions that a new
   * stage version no longer sees go. All must share one address.
   */
  saveArticle(versions: readonly Version[], made: StageVersions): Promise<Written | Failure>;
  /** Versions by address, then number; `until` is an inclusive UTC instant of capture. */
  versions(where?: {
    readonly until?: string;
    readonly address?: string;
  }): Promise<{ readonly versions: readonly Version[] } | Failure>;
  /** The article's address for any address it was met under. */
  articleOf(address: string): Promise<{ readonly article: string | null } | Failure>;
  /** The statement with this key, in every version that has it, oldest first. */
  statement(key: string): Promise<
    | {
        readonly found: readonly {
          readonly address: string;
          readonly version: number;
          readonly statement: Statement;
        }[];
      }
    | Failure
  >;

  /** Articles by day, the newest first; `total` counts all there are. */
  articleLines(
    wanted: ListPart & { readonly outlet?: string },
  ): Promise<{ readonly total: number; readonly lines: readonly ArticleLine[] } | Failure>;
  /** The lines of those of these articles that are kept, in no order. */
  articleLinesOf(
    addresses: readonly string[],
  ): Promise<{ readonly lines: readonly ArticleLine[] } | Failure>;
  /** The article whose address has a SHA-256 that begins so, in hexadecimal. */
  articleWithPrefix(prefix: string): Promise<{ readonly line: ArticleLine | null } | Failure>;
  /** Articles whose latest version names an entity, a source or not, and how often; the newest first. */
  articlesNaming(wanted: ListPart & { readonly entity: string }): Promise<
    | {
        readonly total: number;
        readonly named: readonly { readonly line: ArticleLine; readonly times: number }[];
      }
    | Failure
  >;
  /** What an entity of the desk said, in the latest version of each article, the newest first. */
  statementsBy(wanted: ListPart & { readonly entity: string }): Promise<
    | {
        readonly total: number;
        readonly said: readonly { readonly line: ArticleLine; readonly statement: Statement }[];
      }
    | Failure
  >;
  /** Those of the keys that any version has, with the entity who said it, where it is known. */
  knownStatements(
    keys: readonly string[],
  ): Promise<{ readonly speakers: ReadonlyMap<string, string | null> } | Failure>;
  /** The same with what was said, each as the last version that has it tells it. */
  statementsWith(
    keys: readonly string[],
  ): Promise<{ readonly statements: ReadonlyMap<string, Statement> } | Failure>;

  /**
   * Articles whose latest version holds all the words, the newest first. Words are compared by their
   * folded form, in any language; a stretch in quotation marks must stand as it is.
   */
  search(wanted: SearchQuery): Promise<{ readonly hits: readonly SearchHit[] } | Failure>;

  /** Makes these all who were found beside the names of the desk, and the steps that led there. */
  saveFound(
    entities: readonly FoundEntity[],
    steps: readonly NameStep[],
  ): Promise<Written | Failure>;
  /** Who was found by the last run, by id. */
  found(): Promise<
    { readonly entities: readonly FoundEntity[]; readonly steps: readonly NameStep[] } | Failure
  >;

  /** Results a stage gave before, by input hash; inputs not seen yet are left out. */
  results(
    stage: string,
    stageVersion: string,
    inputs: readonly string[],
  ): Promise<{ readonly results: ReadonlyMap<string, unknown> } | Failure>;
  /** Those of the inputs that this version of the stage has no result for, in their order. */
  missingResults(
    stage: string,
    stageVersion: string,
    inputs: readonly string[],
  ): Promise<{ readonly missing: readonly string[] } | Failure>;
  /** Keeps results of a stage; older versions of the stage for the same inputs go. */
  saveResults(
    stage: string,
    stageVersion: string,
    results: ReadonlyMap<string, unknown>,
  ): Promise<Written | Failure>;

  /** Keeps the reviews of one day in one transaction. */
  saveReviews(
    asOf: string,
    reviews: readonly ClaimReview[],
    made: StageVersions,
  ): Promise<Written | Failure>;
  /** Reviews by day, then claim; both days inclusive. */
  reviews(where?: {
    readonly claim?: string;
    readonly from?: string;
    readonly until?: string;
  }): Promise<{ readonly reviews: readonly KeptReview[] } | Failure>;

  /** All claims as of the last day that was reviewed. */
  reviewCards(): Promise<{ readonly cards: readonly ReviewCard[] } | Failure>;
  /** The claim's latest review, of whatever day. */
  lastReview(claim: string): Promise<{ readonly kept: KeptReview | null } | Failure>;
  /** The claim's state on each day that was reviewed. */
  statesOf(claim: string): Promise<
    | {
        readonly states: readonly { readonly asOf: string; readonly state: string }[];
      }
    | Failure
  >;
  /** What the outlet's articles say on each claim, as of the last day that was reviewed. */
  outletRecord(outlet: string): Promise<{ readonly claims: readonly ClaimRecord[] } | Failure>;
  /** Every statement that bears on a claim, as of the last day that was reviewed. */
  bearingLines(): Promise<{ readonly lines: readonly BearingLine[] } | Failure>;

  /** Keeps a publication; the answer carries its revision. */
  publishEdition(
    edition: Omit<PublishedEdition, 'revision'>,
  ): Promise<{ readonly revision: number } | Failure>;
  /** Every revision of every edition, by date, name and revision. */
  editions(where?: {
    readonly name?: string;
  }): Promise<{ readonly editions: readonly PublishedEdition[] } | Failure>;
  /** The same without their texts. */
  editionHeads(): Promise<{ readonly heads: readonly EditionHead[] } | Failure>;

  fetchStates(
    addresses: readonly string[],
  ): Promise<{ readonly states: ReadonlyMap<string, FetchState> } | Failure>;
  saveFetchStates(states: readonly FetchState[]): Promise<Written | Failure>;

  /** Appends to the audit log, which nothing changes afterwards. */
  audit(entries: readonly AuditEntry[]): Promise<Written | Failure>;
  /** The newest entries, newest first. */
  auditLog(limit: number): Promise<{ readonly entries: readonly AuditEntry[] } | Failure>;

  /**
   * Opens the queue through which processes on this desk share tasks; only those that give the
   * same name meet. Close it before the store.
   */
  workQueue<Task extends object>(
    name: string,
  ): Promise<{ readonly queue: WorkQueue<Task> } | Failure>;

  /** Runs `work` while no other process runs work of that name on this desk; else `desk-busy`. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T | Failure>;

  /** Writes all that is kept into a new folder, as of one moment, while others go on writing. */
  backup(folder: string): Promise<{ readonly backup: BackupSummary } | Failure>;
  /** Takes in a backup, if this store is empty. */
  restore(folder: string): Promise<{ readonly restored: RestoreSummary } | Failure>;

  /** Ends the connections; the embedded server stops with its last user. */
  close(): Promise<void>;
}
