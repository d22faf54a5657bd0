/** Writes a feed as RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. */
import { clean } from '@hearsay/compose';
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
  /** Of the first publication, and of the last change. */
  readonly published: Date;
  readonly updated: Date;
  readonly html: string;
  /** Plain words; left out where there are none but the content's. */
  readonly summary: string | null;
  readonly authors: readonly string[];
  readonly lang: string;
}

export interface FeedHead {
  readonly title: string;
  readonly description: string;
  /** Path of the feed itself without its ending. */
  readonly path: string;
  /** Path of the page it belongs to. */
  readonly page: string;
  readonly lang: string;
  /** The instant of its last change where it has no entry yet. */
  readonly since: Date;
}

export interface Site {
  readonly name: string;
  /** The site's address without a final slash. */
  readonly base: string;
  /** A WebSub hub that tells subscribers of changes; null for none. */
  readonly hub: string | null;
}

const updatedAt = (head: FeedHead, entries: readonly FeedEntry[]): Date =>
  entries.reduce((last, { updated }) => (updated > last ? updated : last), head.since);

/**
 * Who wrote an entry. An `author` of RSS is an address of mail, which no reader of a feed needs to
 * have; names stand in `dc:creator` there.
 */
function writers(
  { authors }: FeedEntry,
  format: 'rss' | 'atom',
): Pick<Parameters<Feed['addItem']>[0], 'author' | 'extensions'> {
  const names = authors.map(clean);
  if (names.length === 0) return {};
  return format === 'atom'
    ? { author: names.map((name) => ({ name })) }
    : { extensions: [{ name: 'dc:creator', objects: { _text: names.join(', ') } }] };
}

function xmlFeed(
  head: FeedHead,
  entries: readonly FeedEntry[],
  format: 'rss' | 'atom',
  site: Site,
): Feed {
  const { base } = site;
  const feed = new Feed({
    title: clean(`${site.name}: ${head.title}`),
    description: clean(head.description),
    id: `${base}${head.path}`,
    link: `${base}${head.page}`,
    language: head.lang,
    updated: updatedAt(head, entries),
    generator: 'Hearsay',
    copyright: clean(site.name),
    author: { name: clean(site.name) },
    feedLinks: { atom: `${base}${head.path}.atom`, rss: `${base}${head.path}.rss` },
    ...(site.hub === null ? {} : { hub: site.hub }),
  });
  for (const entry of entries)
    feed.addItem({
      title: clean(entry.title),
      id: entry.id,
      guid: entry.id,
      link: `${base}${entry.path}`,
      date: entry.updated,
      published: entry.published,
      content: clean(entry.html),
      ...(entry.summary === null ? {} : { description: clean(entry.summary) }),
      ...writers(entry, format),
    });
  return feed;
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
function jsonFeed(head: FeedHead, entries: readonly FeedEntry[], site: Site): string {
  const { base, hub } = site;
  const authorsOf = (names: readonly string[]) =>
    names.length === 0 ? {} : { authors: names.map((name) => ({ name: clean(name) })) };
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: clean(`${site.name}: ${head.title}`),
    home_page_url: `${base}${head.page}`,
    feed_url: `${base}${head.path}.json`,
    description: clean(head.description),
    language: head.lang,
    ...authorsOf([site.name]),
    ...(hub === null ? {} : { hubs: [{ type: 'WebSub', url: hub }] }),
    items: entries.map((entry) => ({
      id: entry.id,
      url: `${base}${entry.path}`,
      title: clean(entry.title),
      content_html: clean(entry.html),
      ...(entry.summary === null ? {} : { summary: clean(entry.summary) }),
      date_published: entry.published.toISOString(),
      date_modified: entry.updated.toISOString(),
      language: entry.lang,
      ...authorsOf(entry.authors),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

export function writeFeed(
  head: FeedHead,
  entries: readonly FeedEntry[],
  format: FeedFormat,
  site: Site,
): string {
  if (format === 'json') return jsonFeed(head, entries, site);
  const feed = xmlFeed(head, entries, format, site);
  return format === 'rss' ? feed.rss2() : feed.atom1();
}
