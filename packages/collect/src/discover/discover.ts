/** Asks an outlet's feeds, sitemaps and section pages what there is. */
import { failure } from '../failure.ts';
import type { FetchedCapture, Fetcher } from '../fetch/fetcher.ts';
import { pageLinks } from './page-links.ts';
import type {
  Discovery,
  Item,
  Known,
  ListedItem,
  SourceOutcome,
  SourceReaders,
  Sources,
} from './sources.ts';
import { unpacked } from './unpack.ts';

/** Sitemaps read for one outlet: an index may list tens of thousands, the newest first as a rule. */
const SITEMAPS = 50;
/** An index may list indexes; sitemaps.org knows one level. */
const SITEMAP_DEPTH = 2;
/** Items taken from one source: a feed lists some dozens, a sitemap of an archive everything. */
const ITEMS = 5_000;

type Kind = 'feed' | 'sitemap' | 'page';

interface Listing {
  readonly items: readonly Item[];
  readonly sitemaps: readonly string[];
}

const timeOf = (published: ListedItem['published']): string | null =>
  published === null || typeof published === 'string' ? published : published.value;

function itemsOf(listed: readonly ListedItem[], source: string): readonly Item[] {
  const items: Item[] = [];
  for (const { url, title, published } of listed.slice(0, ITEMS)) {
    const parsed = url === null ? null : URL.parse(url.trim(), source);
    if (parsed === null || !/^https?:$/.test(parsed.protocol)) continue;
    parsed.hash = '';
    items.push({ address: parsed.href, title, published: timeOf(published), foundIn: source });
  }
  return items;
}

async function readSource(
  kind: Kind,
  { bytes, contentType, finalAddress }: FetchedCapture,
  readers: SourceReaders,
): Promise<Listing> {
  if (kind === 'page') {
    const links = pageLinks(bytes, finalAddress);
    const listed = links.map((url) => ({ url, title: null, published: null }));
    return { items: itemsOf(listed, finalAddress), sitemaps: [] };
  }
  const given = { bytes: await unpacked(bytes), contentType, url: finalAddress };
  if (kind === 'feed') {
    const { items } = await readers.parseFeed(given);
    return { items: itemsOf(items, finalAddress), sitemaps: [] };
  }
  const { items, sitemaps } = await readers.parseSitemap(given);
  return { items: itemsOf(items, finalAddress), sitemaps };
}

/**
 * What the sources list now. A source that fails is an outcome, and the others go on. A caller that
 * hands back validators through `known` is told `notModified` where nothing changed; it must have
 * kept what the source listed before, for nothing of it is said again.
 */
export async function discover(
  sources: Sources,
  fetcher: Fetcher,
  readers: SourceReaders,
  known: Known,
  signal?: AbortSignal,
): Promise<Discovery> {
  const items = new Map<string, Item>();
  const outcomes: SourceOutcome[] = [];
  const asked = new Set<string>();

  async function ask(source: string, kind: Kind): Promise<readonly string[]> {
    const outcome = await fetcher.fetch(source, known(source) ?? undefined, signal);
    if ('error' in outcome) {
      outcomes.push({ source, error: outcome.error });
      return [];
    }
    if ('notModified' in outcome) {
      outcomes.push({ source, notModified: true });
      return [];
    }
    try {
      const listing = await readSource(kind, outcome.fetched, readers);
      for (const item of listing.items) if (!items.has(item.address)) items.set(item.address, item);
      outcomes.push({ source, fetched: outcome.fetched, items: listing.items.length });
      return listing.sitemaps;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      outcomes.push({ source, ...failure('feed-broken', `${source} cannot be read: ${why}.`) });
      return [];
    }
  }

  async function askSitemaps(list: readonly string[], depth: number): Promise<void> {
    for (const source of list) {
      if (asked.size === SITEMAPS || asked.has(source)) continue;
      asked.add(source);
      const nested = await ask(source, 'sitemap');
      if (depth > 0) await askSitemaps(nested, depth - 1);
    }
  }

  for (const feed of sources.feeds) await ask(feed, 'feed');
  await askSitemaps(sources.sitemaps, SITEMAP_DEPTH);
  for (const page of sources.pages) await ask(page, 'page');
  return { items: [...items.values()], outcomes };
}
