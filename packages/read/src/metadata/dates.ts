/**
 * The day of publication and of the last change, each with where it was found. Sources in order of trust:
 * structured data, meta elements, time elements, visible text, the address.
 */
import type { DateOrigin, PageDate } from '../article.ts';
import { attribute, textOf } from '../page/walk.ts';
import { type DateValue, parseDateValue } from './date-value.ts';
import type { Head } from './head.ts';

export interface PageDates {
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
  /** Dates that lie outside the range of real ones, as printed. */
  readonly implausible: readonly string[];
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'og:pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'published-date',
  'published_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc:date',
  'dc:created',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article:published',
  'rnews:datepublished',
  'datecreated',
  'date_created',
  'created',
  'bt:pubdate',
  'ptime',
  'citation_publication_date',
  'citation_date',
  'date',
  'article_date_original',
  'originalpublicationdate',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'modified_time',
  'revised',
  'updated_time',
  'article.updated',
];

/** Reads both dates of a page. `url` may carry the day of publication in its path. */
export function readDates(head: Head, url: string | null): PageDates {
  const implausible: string[] = [];
  const read = (printed: unknown, from: DateOrigin): PageDate | null => {
    if (typeof printed !== 'string' || printed.trim() === '') return null;
    const value = parseDateValue(printed);
    if (!value && /^\d{4,}-\d/.test(printed.trim())) implausible.push(printed.trim().slice(0, 40));
    return value ? { ...value, from } : null;
  };
  const fromData = (key: string): PageDate | null => {
    for (const node of head.articles) {
      const date = read(node[key], 'json-ld');
      if (date) return date;
    }
    return null;
  };
  const fromMeta = (names: readonly string[]): PageDate | null => {
    for (const name of names) {
      const date = read(head.meta(name), 'meta');
      if (date) return date;
    }
    return null;
  };
  const published =
    fromData('datePublished') ??
    fromData('dateCreated') ??
    fromMeta(PUBLISHED_META) ??
    timeElement(head, 'published') ??
    addressDate(url);
  const modified =
    fromData('dateModified') ?? fromMeta(MODIFIED_META) ?? timeElement(head, 'modified');
  return { published: published ?? modified, modified, implausible };
}

/** A time element or one with the matching itemprop; comments' and teasers' times come later in the page. */
function timeElement(head: Head, which: 'published' | 'modified'): PageDate | null {
  const property = which === 'published' ? /\bdate(?:Published|Created)\b/ : /\bdateModified\b/;
  for (const element of head.elements) {
    const marked = property.test(element.attributes.itemprop ?? '');
    if (!marked && (element.tag !== 'time' || which === 'modified')) continue;
    const printed =
      attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element);
    const value: DateValue | null = parseDateValue(printed);
    if (value) return { ...value, from: 'time' };
  }
  return null;
}

const ADDRESS_DAY =
  /[/_-](19[9]\d|20\d\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?![\d])/;

/** A day in the address's path ("/2026/03/04/"). */
export function addressDate(url: string | null): PageDate | null {
  const found = ADDRESS_DAY.exec(url ?? '');
  if (!found) return null;
  const value = parseDateValue(`${found[1]}-${found[2]}-${found[3]}`);
  return value ? { ...value, from: 'url' } : null;
}
