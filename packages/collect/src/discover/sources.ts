/** Where an outlet shows what is new, and what was found there. */

import type { Failure } from '../failure.ts';
import type { FetchedCapture, Validators } from '../fetch/fetcher.ts';

export interface Sources {
  readonly feeds: readonly string[];
  readonly sitemaps: readonly string[];
  /** Section pages whose links are followed. */
  readonly pages: readonly string[];
}

/** An item an outlet lists, by address without fragment. */
export interface Item {
  readonly address: string;
  readonly title: string | null;
  /** Publication time as the feed or sitemap says it. */
  readonly published: string | null;
  /** The feed, sitemap or page that listed it. */
  readonly foundIn: string;
}

export interface ListedItem {
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | { readonly value: string } | null;
}

/** How feeds and sitemaps are read: the read stage's functions. */
export interface SourceReaders {
  readonly parseFeed: (feed: {
    readonly bytes: Uint8Array;
    readonly contentType: string | null;
    readonly url: string | null;
  }) => Awaitable<{ readonly items: readonly ListedItem[] }>;
  readonly parseSitemap: (sitemap: {
    readonly bytes: Uint8Array;
    readonly contentType: string | null;
    readonly url: string | null;
  }) => Awaitable<{ readonly items: readonly ListedItem[]; readonly sitemaps: readonly string[] }>;
}

type Awaitable<T> = T | Promise<T>;

/** How asking one source went. */
export type SourceOutcome =
  | { readonly source: string; readonly fetched: FetchedCapture; readonly items: number }
  | { readonly source: string; readonly notModified: true }
  | ({ readonly source: string } & Failure);

export interface Discovery {
  /** Each address once, in the order met. */
  readonly items: readonly Item[];
  readonly outcomes: readonly SourceOutcome[];
}

/** What was kept of a source from the last time; null where it is asked for the first time. */
export type Known = (source: string) => Validators | null;
