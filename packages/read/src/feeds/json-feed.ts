/** JSON Feed 1.0 and 1.1. */

import { linkAddress } from '../metadata/address.ts';
import { parseDateValue } from '../metadata/date-value.ts';
import { parseLeniently } from '../metadata/json-ld.ts';
import type { FeedItem } from './feed.ts';

type Item = { readonly [key: string]: unknown };

/** The items of a JSON Feed, or null where the text is none. */
export function jsonFeedItems(source: string, base: string | null): FeedItem[] | null {
  const parsed = parseLeniently(source);
  if (typeof parsed !== 'object' || parsed === null) return null;
  const items = (parsed as { items?: unknown }).items;
  if (!Array.isArray(items)) return null;
  return items
    .filter((item): item is Item => typeof item === 'object' && item !== null)
    .map((item) => readItem(item, base));
}

function readItem(item: Item, base: string | null): FeedItem {
  const printed = text(item.url) ?? text(item.external_url);
  const url = printed ? linkAddress(printed, base) : null;
  const title = text(item.title);
  const value = parseDateValue(text(item.date_published) ?? text(item.date_modified) ?? '');
  return {
    url,
    title,
    published: value ? { ...value, from: 'feed' } : null,
    id: text(item.id) ?? url ?? `${title ?? ''} ${value?.value ?? ''}`.trim(),
  };
}

function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || null : null;
}
