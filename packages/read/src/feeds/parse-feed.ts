/** Feeds in: RSS, RDF, Atom, CDF and JSON Feed, damaged ones as far as they go. */
import type { Warning } from '../article.ts';
import { decode } from '../charset.ts';
import { type ReadError, type ReadWarningCode, readError, readWarnings } from '../codes.ts';
import { MAX_FEED_ITEMS, MAX_INPUT_BYTES } from '../limits.ts';
import { parseTree } from '../page/tree.ts';
import type { Feed, FeedInput } from './feed.ts';
import { jsonFeedItems } from './json-feed.ts';
import { findItems, readItem } from './markup-items.ts';
import { repairXml } from './repair.ts';

/** The items of a feed in its order. A damaged feed gives what can be read and a warning. */
export function parseFeed(feed: FeedInput): Feed | { readonly error: ReadError } {
  const { bytes } = feed;
  if (bytes.length === 0) return readError('input-empty', 'Fetch the feed again.');
  if (bytes.length > MAX_INPUT_BYTES)
    return readError('input-too-large', `It has ${bytes.length} bytes.`);
  const { text, warnings: codes } = decode(bytes, feed.contentType ?? null, 'xml');
  const base = feed.url ?? null;
  if (/^\s*[{[]/.test(text)) {
    const items = jsonFeedItems(text, base);
    return items
      ? answer(items, codes)
      : readError('feed-unreadable', 'It is JSON without a list of items.');
  }
  const repaired = repairXml(text);
  if (!FEED_ROOT.test(repaired.xml))
    return readError('feed-unreadable', 'No feed element was found.');
  const { root, cut } = parseTree(repaired.xml, 'xml');
  const items = findItems(root).map((item) => readItem(item, base));
  return answer(items, [
    ...codes,
    ...(repaired.damaged ? ['feed-repaired' as const] : []),
    ...(cut ? ['feed-cut' as const] : []),
  ]);
}

/** One of the elements that hold items in the known formats. */
const FEED_ROOT = /<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel|item|entry)[\s>/]/i;

function answer(items: Feed['items'], codes: readonly ReadWarningCode[]): Feed {
  const all: ReadWarningCode[] = [...codes];
  if (items.length === 0) all.push('feed-empty');
  if (items.length > MAX_FEED_ITEMS) all.push('feed-cut');
  return { items: items.slice(0, MAX_FEED_ITEMS), warnings: [...new Set(all)].map(warning) };
}

/** A code as a warning that stands on the whole input. */
export function warning(code: ReadWarningCode): Warning {
  return { code, message: readWarnings[code], place: null };
}
