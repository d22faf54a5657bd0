/** Items of RSS (0.9x, 1.0/RDF, 2.0), Atom (0.3, 1.0) and CDF: one reader, since real feeds mix their elements. */
import { linkAddress } from '../metadata/address.ts';
import { parseDateValue } from '../metadata/date-value.ts';
import type { Element } from '../page/tree.ts';
import type { FeedItem } from './feed.ts';
import { attributeNamed, child, childrenNamed, content, localName } from './xml.ts';

const ITEM_NAMES: ReadonlySet<string> = new Set(['item', 'entry']);
const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'date',
  'created',
  'publication_date',
  'dateposted',
];
const CHANGED = ['updated', 'modified', 'lastbuilddate'];

/** Elements that stand for an item, in document order; an item inside another is part of it. */
export function findItems(root: Element): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const inner of element.children) {
      if (typeof inner === 'string') continue;
      if (ITEM_NAMES.has(localName(inner))) found.push(inner);
      else visit(inner);
    }
  };
  visit(root);
  return found;
}

/** Reads one item. `base` is the feed's own address, or null. */
export function readItem(item: Element, base: string | null): FeedItem {
  const titleElement = child(item, 'title');
  const title = titleElement ? plainTitle(content(titleElement)) : attributeNamed(item, 'title');
  const url = itemAddress(item, base);
  const printed = [...PUBLISHED, ...CHANGED]
    .map((name) => content(child(item, name)))
    .find((text) => text !== null);
  const value = printed ? parseDateValue(printed) : null;
  const own = content(child(item, 'guid', 'id')) ?? attributeNamed(item, 'about');
  return {
    url,
    title,
    published: value ? { ...value, from: 'feed' } : null,
    id: own ?? url ?? `${title ?? ''} ${value?.value ?? ''}`.trim(),
  };
}

function itemAddress(item: Element, base: string | null): string | null {
  const links = childrenNamed(item, 'link');
  const alternate =
    links.find(
      (link) =>
        attributeNamed(link, 'href') && /^(?:alternate)?$/i.test(attributeNamed(link, 'rel') ?? ''),
    ) ??
    links.find((link) => content(link) !== null) ??
    links.find((link) => attributeNamed(link, 'href') !== null);
  const guid = child(item, 'guid');
  const guidAddress =
    guid && attributeNamed(guid, 'ispermalink') !== 'false' ? content(guid) : null;
  const candidates = [
    content(child(item, 'origlink')),
    alternate ? (attributeNamed(alternate, 'href') ?? content(alternate)) : null,
    guidAddress && /^https?:/i.test(guidAddress) ? guidAddress : null,
    content(child(item, 'url')),
    attributeNamed(item, 'href'),
  ];
  for (const printed of candidates) {
    const address = printed ? linkAddress(printed, base) : null;
    if (address) return address;
  }
  return null;
}

/** Titles carry markup that was escaped once more: tags go, the words stay. */
function plainTitle(title: string | null): string | null {
  if (!title) return null;
  return (
    title
      .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}
