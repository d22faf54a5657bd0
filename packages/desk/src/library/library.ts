/** What pages are made from: the desk as of its last review. Read only. */
import type { Statement } from '@hearsay/attribute';
import type { FrontMatter } from '@hearsay/compose';
import type { Version } from '@hearsay/resolve';
import type {
  BearingLine,
  ClaimRecord,
  PublishedEdition,
  ReviewCard,
  SearchHit,
} from '@hearsay/store';
import type { Claim, ClaimReview } from '@hearsay/weigh';
import type { Desk } from '../desk-file/load.ts';
import type { Picture } from './pictures.ts';

/** One line of the list of articles. */
export interface ArticleEntry {
  readonly id: string;
  readonly address: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly lang: string;
  /** ISO date as printed, cut at its precision. */
  readonly published: string | null;
  /** ISO instant of the first capture. */
  readonly captured: string;
  readonly versions: number;
}

/** A claim with its review as of the library's day, or of its last day where the desk dropped it. */
export interface ReviewedClaim {
  readonly claim: Claim;
  readonly review: ClaimReview;
}

/** A claim with what lists show of its review. */
export interface ClaimCard {
  readonly claim: Claim;
  readonly review: ReviewCard['review'];
}

/** What lists show of an edition: its last revision. */
export interface EditionCard {
  readonly name: string;
  readonly revision: number;
  /** UTC instants of the last revision and of the first. */
  readonly published: string;
  readonly firstPublished: string;
  readonly reason: string | null;
  readonly front: FrontMatter;
  /** Keys of the statements it cites. */
  readonly cites: readonly string[];
}

/** A part of a list; pages count from 1. */
export interface ListPage<Item> {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly items: readonly Item[];
}

/** A statement with the article it stands in. */
export interface SaidLine {
  readonly entry: ArticleEntry;
  readonly statement: Statement;
}

export interface Library {
  readonly desk: Desk;
  /** Differs from the one before whenever a page may differ. */
  readonly state: string;
  /** Day of the last review; null before the first. */
  readonly asOf: string | null;
  /** In the order of the desk file. */
  readonly claims: readonly ClaimCard[];
  /** Newest first. */
  readonly editions: readonly EditionCard[];

  /** The claim with its whole review; null where it was never reviewed. */
  claim(id: string): Promise<ReviewedClaim | null>;
  /** The last review of a claim that the desk file no longer has, with its day; else null. */
  droppedClaim(id: string): Promise<{ readonly asOf: string; readonly review: ClaimReview } | null>;
  /** The claim's state on each day that was reviewed, oldest first. */
  statesOf(id: string): Promise<readonly { readonly asOf: string; readonly state: string }[]>;
  /** What the outlet's articles say on each claim. */
  recordOf(outlet: string): Promise<readonly ClaimRecord[]>;

  /** The claims that a statement bears on, and why. */
  bearingsOf(
    key: string,
  ): Promise<readonly { readonly claim: Claim; readonly bearing: BearingLine }[]>;

  /** One page of the articles, of one outlet or of all, newest first. */
  articles(wanted: {
    readonly page: number;
    readonly perPage: number;
    readonly outlet?: string;
  }): Promise<ListPage<ArticleEntry>>;
  /** Those of the addresses that are articles of the desk. */
  entries(addresses: Iterable<string>): Promise<ReadonlyMap<string, ArticleEntry>>;
  /** The article with this id, all its versions, oldest first; empty where there is none. */
  article(id: string): Promise<readonly Version[]>;
  /** The versions that have the statement with this key, oldest first. */
  statement(key: string): Promise<readonly Version[]>;
  /** Those of the keys that the desk has a statement for, with who said it where that is known. */
  knownStatements(keys: Iterable<string>): Promise<ReadonlyMap<string, string | null>>;
  /** The statements with these keys, each as the last version that has it tells it. */
  statementsWith(keys: Iterable<string>): Promise<ReadonlyMap<string, Statement>>;
  /** One page of the articles that name an entity, as a source or not, newest first. */
  articlesNaming(
    entity: string,
    wanted: { readonly page: number; readonly perPage: number },
  ): Promise<ListPage<ArticleEntry>>;
  /** One page of what an entity said, newest first. */
  saidBy(
    entity: string,
    wanted: { readonly page: number; readonly perPage: number },
  ): Promise<ListPage<SaidLine>>;
  /** Articles whose latest version holds all the words, in any language, newest first. */
  search(words: string): Promise<readonly SearchHit[]>;

  /** Every revision of an edition, oldest first; empty where there is none. */
  edition(name: string): Promise<readonly PublishedEdition[]>;
  /** A picture beside the editions; null for what is none or lies elsewhere. */
  picture(path: string): Promise<Picture | null>;
  /** The captured bytes and their type. */
  capture(
    sha256: string,
  ): Promise<{ readonly bytes: Uint8Array; readonly contentType: string | null } | null>;
}
