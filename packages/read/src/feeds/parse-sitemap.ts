/** Sitemaps, news sitemaps, sitemap indexes, text sitemaps and OPML lists of feeds. */
import { decode } from '../charset.ts';
import { type ReadError, readError } from '../codes.ts';
import { MAX_FEED_ITEMS, MAX_INPUT_BYTES } from '../limits.ts';
import { linkAddress } from '../metadata/address.ts';
import { parseDateValue } from '../metadata/date-value.ts';
import { type Element, parseTree } from '../page/tree.ts';
import { descendants } from '../page/walk.ts';
import type { FeedInput, FeedItem, Sitemap } from './feed.ts';
import { warning } from './parse-feed.ts';
import { attributeNamed, child, content, localName } from './xml.ts';

/** Articles of a sitemap and the sitemaps or feeds that an index lists. */
export function parseSitemap(input: FeedInput): Sitemap | { readonly error: ReadError } {
  const { bytes } = input;
  if (bytes.length === 0) return readError('input-empty', 'Fetch the sitemap again.');
  if (bytes.length > MAX_INPUT_BYTES)
    return readError('input-too-large', `It has ${bytes.length} bytes.`);
  const { text } = decode(bytes, input.contentType ?? null, 'xml');
  const base = input.url ?? null;
  if (/^\s*https?:\/\//.test(text)) return textSitemap(text);
  const { root, cut } = parseTree(text, 'xml');
  const items: FeedItem[] = [];
  const sitemaps: string[] = [];
  let known = false;
  for (const element of descendants(root)) {
    const name = localName(element);
    known ||= name === 'urlset' || name === 'sitemapindex' || name === 'opml';
    if (items.length >= MAX_FEED_ITEMS) break;
    if (name === 'url') items.push(...readUrl(element, base));
    else if (name === 'sitemap' || name === 'outline') sitemaps.push(...listed(element, base));
  }
  if (!known && items.length === 0 && sitemaps.length === 0) {
    return readError('feed-unreadable', 'No urlset, sitemapindex or opml element was found.');
  }
  const isCut = cut || items.length >= MAX_FEED_ITEMS;
  return { items, sitemaps, warnings: isCut ? [warning('feed-cut')] : [] };
}

function textSitemap(text: string): Sitemap {
  const lines = text
    .split(/\s+/)
    .filter((line) => URL.canParse(line))
    .slice(0, MAX_FEED_ITEMS);
  const items = lines.map((url) => ({ url, title: null, published: null, id: url }));
  return { items, sitemaps: [], warnings: [] };
}

function readUrl(element: Element, base: string | null): FeedItem[] {
  const printed = content(child(element, 'loc'));
  const url = printed ? linkAddress(printed, base) : null;
  if (!url) return [];
  const news = child(element, 'news');
  const value = parseDateValue(
    content(news && child(news, 'publication_date')) ?? content(child(element, 'lastmod')) ?? '',
  );
  const title = content(news && child(news, 'title'));
  return [{ url, title, published: value ? { ...value, from: 'feed' } : null, id: url }];
}

function listed(element: Element, base: string | null): string[] {
  const printed = content(child(element, 'loc')) ?? attributeNamed(element, 'xmlurl');
  const address = printed ? linkAddress(printed, base) : null;
  return address ? [address] : [];
}
