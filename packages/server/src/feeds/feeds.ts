/** Writes a feed as RSS 2.0, Atom or JSON Feed. */
import type { Library } from '@hearsay/desk';
import { Feed } from 'feed';

export type FeedFormat = 'rss' | 'atom' | 'json';

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

export interface FeedEntry {
  readonly title: string;
  /** Path on this site. */
  readonly path: string;
  /** Stays the same for ever; entries with equal ids are one entry. */
  readonly id: string;
  readonly date: Date;
  readonly html: string;
}

export interface FeedHead {
  readonly title: string;
  readonly description: string;
  /** Path of the feed itself without its ending. */
  readonly path: string;
  /** Path of the page it belongs to. */
  readonly page: string;
}

/** Characters that XML 1.0 cannot hold, which a page from outside may contain. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const clean = (text: string): string => text.replaceAll(NOT_XML, '');

/** Writes the feed; `base` is the site's address without a final slash. */
export function writeFeed(
  library: Library,
  head: FeedHead,
  entries: readonly FeedEntry[],
  format: FeedFormat,
  base: string,
): string {
  const updated = entries[0]?.date ?? new Date(`${library.asOf ?? '1970-01-01'}T12:00:00Z`);
  const feed = new Feed({
    title: clean(`${library.desk.name}: ${head.title}`),
    description: clean(head.description),
    id: `${base}${head.path}`,
    link: `${base}${head.page}`,
    language: 'en',
    updated,
    generator: 'Hearsay',
    copyright: clean(library.desk.name),
    author: { name: clean(library.desk.name) },
    feedLinks: {
      atom: `${base}${head.path}.atom`,
      rss: `${base}${head.path}.rss`,
      json: `${base}${head.path}.json`,
    },
  });
  for (const { title, path, id, date, html } of entries)
    feed.addItem({
      title: clean(title),
      id,
      guid: id,
      link: `${base}${path}`,
      date,
      published: date,
      content: clean(html),
    });
  if (format === 'rss') return feed.rss2();
  return format === 'atom' ? feed.atom1() : feed.json1();
}
