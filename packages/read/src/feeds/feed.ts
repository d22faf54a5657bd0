/** What reading a feed or sitemap gives. */
import type { PageDate, Warning } from '../article.ts';

export interface FeedItem {
  /** Absolute where the feed's address is known; null where the item has none. */
  readonly url: string | null;
  readonly title: string | null;
  readonly published: PageDate | null;
  /**
   * Stays the same over fetches: the feed's own id, else the address, else title and date.
   */
  readonly id: string;
}

export interface Feed {
  readonly items: readonly FeedItem[];
  readonly warnings: readonly Warning[];
}

/** A sitemap's articles and, in an index, the addresses of the sitemaps it lists. */
export interface Sitemap extends Feed {
  readonly sitemaps: readonly string[];
}

export interface FeedInput {
  readonly bytes: Uint8Array;
  readonly contentType?: string | null;
  /** Address of the feed: relative addresses inside are resolved against it. */
  readonly url?: string | null;
}
