/** What pages are made from: the desk as of its last review. Read only. */
import type { Version } from '@hearsay/resolve';
import type { PublishedEdition, SearchHit } from '@hearsay/store';
import type { Claim, ClaimReview } from '@hearsay/weigh';
import type { Desk } from '../desk-file/load.ts';

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

/** A claim with its review as of the library's day. */
export interface ReviewedClaim {
  readonly claim: Claim;
  readonly review: ClaimReview;
}

export interface Library {
  readonly desk: Desk;
  /** Day of the last review; null before the first. */
  readonly asOf: string | null;
  /** In the order of the desk file. */
  readonly claims: readonly ReviewedClaim[];
  /** Newest first. */
  readonly articles: readonly ArticleEntry[];
  /** Newest first; only the last revision of each name. */
  readonly editions: readonly PublishedEdition[];
  /** All versions of one article, oldest first; empty where there is none. */
  article(address: string): Promise<readonly Version[]>;
  /** The versions that have the statement with this key, oldest first. */
  statement(key: string): Promise<readonly Version[]>;
  /** Articles whose latest version holds all the words, in any language, newest first. */
  search(words: string): Promise<readonly SearchHit[]>;
  /** The captured bytes and their type. */
  capture(
    sha256: string,
  ): Promise<{ readonly bytes: Uint8Array; readonly contentType: string | null } | null>;
}
