/**
 * The day of publication and of the last change, each with where it was found. Sources in order of trust:
 * structured data, meta elements, the address, time elements, visible text.
 */
import type { DateOrigin, PageDate } from '../article.ts';
import type { MainText } from '../main-text/choose.ts';
import { attribute, rawTextOf, textOf } from '../page/walk.ts';
import { type DateValue, parseDateValue } from './date-value.ts';
import type { Head } from './head.ts';
import { type VisibleDate, visibleDates } from './visible-date.ts';

export interface PageDates {
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
  /** Dates that lie outside the range of real ones, as printed. */
  readonly implausible: readonly string[];
}

/** Names of meta elements for the day of publication, surest first. */
const PUBLISHED_META =
  'article:published_time og:article:published_time datepublished og:published_time og:pubdate publishdate publish_date publish-date publication_date published-date published_date pubdate dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date dc:date dc:created sailthru.date parsely-pub-date cxenseparse:recs:publishtime article.published article:published rnews:datepublished datecreated date_created created bt:pubdate ptime citation_publication_date citation_date date article_date_original originalpublicationdate'.split(
    ' ',
  );
const MODIFIED_META =
  'article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified lastmod last-modified modified_time revised updated_time article.updated'.split(
    ' ',
  );

/** A visible date with less speaking for it is no better than none (see `rate` in visible-date.ts). */
const LIKELY_RATING = -4.5;

/** From this rating on the visible date goes before a time element, which may be a comment's or a teaser's. */
const GOOD_RATING = 2;

/**
 * From these ratings on (beside the headline, named as the date) it goes before what is declared: a template's
 * declared dates are often those of a record's making or import, which come before publication. Measured in
 * docs/lab/reading.md.
 */
const SURE_LATER = 2;
const SURE_EARLIER = 5;

/** Reads both dates of a page. `url` may carry the day of publication in its path. */
export function readDates(head: Head, main: MainText, url: string | null): PageDates {
  const sources = dateSources(head, main, url);
  const { declared, address, time } = sources;
  const shown = agreeing(sources) ?? sources.shown[0] ?? null;
  const visible = shown && shown.rating >= LIKELY_RATING ? fromText(shown) : null;
  const surest = [declared, time, address].find(
    (date) =>
      date !== null && visible !== null && sameReading(visible.value, date.value.slice(0, DAY)),
  );
  const printed = surest ?? visible;
  const published =
    (outranks(shown, visible, sources) ? printed : null) ??
    ownDay(declared, address, shown) ??
    sameDay(time, address) ??
    address ??
    ((shown?.rating ?? 0) >= GOOD_RATING ? printed : null) ??
    time ??
    visible ??
    scriptDate(head) ??
    sources.modified ??
    addressMonth(url);
  return {
    published: published && withClock(published, sources),
    modified: sources.modified,
    implausible: sources.implausible,
  };
}

/** A day with the clock that another source has for the same day. */
function withClock(date: PageDate, { declared, times, shown }: DateSources): PageDate {
  if (date.precision !== 'day') return date;
  const visible = shown.filter(({ rating }) => rating >= LIKELY_RATING).map(fromText);
  const clocked = [declared, ...times, ...visible].find(
    (other) => other?.precision === 'minute' && other.value.slice(0, DAY) === date.value,
  );
  return clocked ?? date;
}

/** True if the visible date goes before the declared one. */
function outranks(
  shown: VisibleDate | null,
  visible: PageDate | null,
  { declared, time }: DateSources,
): boolean {
  if (!shown || !visible || !declared || sameDay(time, declared)) return false;
  if (sameDay(time, visible)) return true;
  return shown.rating >= (visible.value > declared.value ? SURE_LATER : SURE_EARLIER);
}

export interface DateSources {
  readonly declared: PageDate | null;
  readonly address: PageDate | null;
  readonly time: PageDate | null;
  /** The dates of all time elements. */
  readonly times: readonly PageDate[];
  /** Dates that the page shows, best first. */
  readonly shown: readonly VisibleDate[];
  readonly modified: PageDate | null;
  readonly implausible: readonly string[];
}

/** So many of the visible dates are weighed. */
const MAX_SHOWN = 8;

/** A visible date this much behind the best still confirms what another source says. */
const CONFIRMING = 3;

/** The visible date that another source confirms, if it is not far behind the best. */
function agreeing({ declared, address, time, shown }: DateSources): VisibleDate | null {
  const days = [declared, address, time]
    .filter((date) => date !== null)
    .map(({ value }) => value.slice(0, DAY));
  const best = shown[0]?.rating ?? 0;
  return (
    shown.find(
      ({ value, rating }) =>
        rating > best - CONFIRMING && days.some((day) => sameReading(value, day)),
    ) ?? null
  );
}

/** True for one day, also where day and month were printed the other way round. */
function sameReading(shown: string, day: string): boolean {
  const [year, month, date] = shown.slice(0, DAY).split('-');
  return day === `${year}-${month}-${date}` || day === `${year}-${date}-${month}`;
}

/** What each source says, before one is chosen. */
export function dateSources(head: Head, main: MainText, url: string | null): DateSources {
  const implausible: string[] = [];
  const read = (printed: unknown, from: DateOrigin): PageDate | null => {
    if (typeof printed !== 'string' || printed.trim() === '') return null;
    const value = parseDateValue(printed);
    if (!value && /^\d{4,}-\d/.test(printed.trim())) implausible.push(printed.trim());
    return value ? { ...value, from } : null;
  };
  const first = (dates: readonly (PageDate | null)[]): PageDate | null =>
    dates.find((date) => date !== null) ?? null;
  const fromData = (key: string): PageDate | null =>
    first(head.articles.map((node) => read(node[key], 'json-ld')));
  const fromMeta = (names: readonly string[]): PageDate | null =>
    first(names.map((name) => read(head.meta(name), 'meta')));
  const times = timeElements(head, 'published');
  const monthFirst = /^en-(?:us|ph)\b/i.test(head.lang ?? '');
  return {
    declared: fromData('datePublished') ?? fromData('dateCreated') ?? fromMeta(PUBLISHED_META),
    address: addressDate(url),
    time: times[0] ?? null,
    times,
    shown: visibleDates(main.all, main.places, { monthFirst, lang: head.lang }).slice(0, MAX_SHOWN),
    modified:
      fromData('dateModified') ??
      fromMeta(MODIFIED_META) ??
      timeElements(head, 'modified')[0] ??
      null,
    implausible,
  };
}

/**
 * The declared date; where it is an instant in UTC and address or page show the day before or after, that day,
 * because a day of publication is meant in the outlet's own zone.
 */
function ownDay(
  declared: PageDate | null,
  address: PageDate | null,
  shown: VisibleDate | null,
): PageDate | null {
  if (!declared) return null;
  if (!/T.*(?:Z|[+-]00:00)$/.test(declared.value)) return declared;
  for (const other of [address, shown && shown.rating >= LIKELY_RATING ? fromText(shown) : null]) {
    if (other && other.precision !== 'month' && daysApart(declared, other) === 1) return other;
  }
  return declared;
}

/** The time element's date if it is of the other's day: it knows the minute. */
function sameDay(time: PageDate | null, other: PageDate | null): PageDate | null {
  return time && other && time.value.slice(0, DAY) === other.value.slice(0, DAY) ? time : null;
}

function daysApart(a: PageDate, b: PageDate): number {
  const day = (date: PageDate): number => Date.parse(date.value.slice(0, DAY));
  return Math.abs(day(a) - day(b)) / MILLISECONDS_A_DAY;
}

/** Length of a day as printed in ISO 8601. */
const DAY = 'yyyy-mm-dd'.length;

const MILLISECONDS_A_DAY = 86_400_000;

function fromText({ value, precision }: DateValue): PageDate {
  return { value, precision, from: 'text' };
}

/** Time elements and those with the matching itemprop; comments' and teasers' come later in the page. */
function timeElements(head: Head, which: 'published' | 'modified'): readonly PageDate[] {
  const found: PageDate[] = [];
  const property = which === 'published' ? /\bdate(?:Published|Created)\b/ : /\bdateModified\b/;
  for (const element of head.elements) {
    const { itemprop } = element.attributes;
    const marked = itemprop !== undefined && property.test(itemprop);
    if (!marked && (element.tag !== 'time' || which === 'modified')) continue;
    const printed =
      attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element);
    const value = parseDateValue(printed);
    if (value) found.push({ ...value, from: 'time' });
    if (found.length >= MAX_TIMES) break;
  }
  return found;
}

/** Lists of comments run to thousands of time elements. */
const MAX_TIMES = 50;

const ADDRESS_DAY =
  /[/_-](19[9]\d|20\d\d)([/_.-]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9](?=\/))(?!\d)/;

/** The same with the day first ("storm-names-04-03-2026"): always with its marks and noughts. */
const ADDRESS_DAY_FIRST = /[/_-](0[1-9]|[12]\d|3[01])([/_.-])(0[1-9]|1[0-2])\2(20\d\d)(?!\d)/;

/** A day in the address's path ("/2026/03/04/"). */
export function addressDate(url: string | null): PageDate | null {
  const found = ADDRESS_DAY.exec(url ?? '');
  const reversed = found ? null : ADDRESS_DAY_FIRST.exec(url ?? '');
  if (!found && !reversed) return null;
  const value = parseDateValue(
    found
      ? `${found[1]}-${found[3]}-${found[4]}`
      : `${reversed?.[4]}-${reversed?.[3]}-${reversed?.[1]}`,
  );
  return value ? { ...value, from: 'url' } : null;
}

const ADDRESS_MONTH = /\/(19[9]\d|20\d\d)\/(0[1-9]|1[0-2])\//;

/** A month in the address's path ("/2026/03/"): better than nothing. */
function addressMonth(url: string | null): PageDate | null {
  const found = ADDRESS_MONTH.exec(url ?? '');
  const value = found ? parseDateValue(`${found[1]}-${found[2]}`) : null;
  return value ? { ...value, from: 'url' } : null;
}

const STATE_DATE =
  /["'](?:date_?published|published_?(?:at|date|on|time)|publish(?:ing)?_?(?:at|date|time)|publication_?date|first_?published(?:_?(?:at|date))?|created(?:_?(?:at|date|on|time|datetime))?|date_?created)["']\s*:\s*["'](\d{4}-\d\d-\d\d[^"']{0,30})["']/i;

/** Scripts are looked at this far; the page's own record stands early in its state. */
const STATE_LENGTH = 500_000;

/** The first day of publication or making in the page's embedded state. */
function scriptDate(head: Head): PageDate | null {
  for (const element of head.elements) {
    if (element.tag !== 'script') continue;
    const found = STATE_DATE.exec(rawTextOf(element).slice(0, STATE_LENGTH).replaceAll('\\"', '"'));
    const value = found?.[1] ? parseDateValue(found[1]) : null;
    if (value) return { ...value, from: 'json-ld' };
  }
  return null;
}
