/**
 * The day of publication as a reader sees it: in an element named for it, beside the headline, or after a
 * label such as "Published". Used where nothing is declared, and to tell the outlet's own day where the
 * declared instant is in UTC.
 */
import { asciiDigits, findDates, fromHijri, fromJalali } from '@hearsay/text';
import { foldLabel } from '../languages/fold-label.ts';
import { beginsWithLabel, holdsLabel } from '../languages/labels.ts';
import type { Block } from '../main-text/blocks.ts';
import { selfAndAncestors } from '../page/walk.ts';
import { build, type DateValue } from './date-value.ts';
import { monthOf } from './month-names.ts';

export interface VisibleDate extends DateValue {
  /** How much speaks for this being the day of publication; see `rate`. */
  readonly rating: number;
}

/** A line with a publication day is short. */
const MAX_LINE = 200;

/** A first paragraph may begin with the day ("Lind, 4 March 2026 - …"): so much of it is looked at. */
const MAX_DATELINE = 60;

/** Blocks from the first of the text on that may begin with the day. */
const OPENING = 8;

const NUMERIC =
  /(?<![\d./-])(\d{1,2})\s?[./|-]\s?(\d{1,2})\s?[./|-]\s?(\d{4}|\d{2})(?![\d/-]|\.\d)/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const DAY_MONTH =
  /(?<![\d.]|\d:)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s*(?:de\s+|of\s+|-)?([\p{L}\p{M}]{3,14})\.?,?\s*(?:de\s+|del\s+|-)?((?:19|20)\d\d)(?!\d)/u;
const MONTH_DAY =
  /(?<![\p{L}])([\p{L}\p{M}]{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/u;
const CLOCK = /(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d|[./]\d)\s*([ap]\.?m\b)?/i;

/** How the dates of a page are to be read. */
export interface DateReading {
  /** True reads 3/4/2026 as the fourth of March. */
  readonly monthFirst: boolean;
  /** Language of the page, or null. */
  readonly lang: string | null;
}

/** The first date in a line, or null. */
export function dateInLine(printed: string, reading: DateReading): DateValue | null {
  if (EASTERN.test(printed)) {
    const eastern = easternDate(printed, reading.lang);
    if (eastern) return eastern;
  }
  const { monthFirst } = reading;
  const line = asciiDigits(printed);
  const found: { at: number; value: DateValue | null }[] = [];
  const push = (
    match: RegExpExecArray | null,
    value: (match: RegExpExecArray) => DateValue | null,
  ): void => {
    if (match) found.push({ at: match.index, value: value(match) });
  };
  const clock = CLOCK.exec(
    line.replace(NUMERIC, ' ').replace(YEAR_FIRST, ' ').replace(HIJRI_NUMERIC, ' '),
  );
  const make = (year?: string, month?: string | number | null, day?: string): DateValue | null =>
    month
      ? build(
          year?.length === 2 ? `20${year}` : year,
          String(month),
          day,
          clock?.[1],
          clock?.[2],
          clock?.[3],
          undefined,
        )
      : null;
  push(HIJRI_NUMERIC.exec(line), ([, year, month, day]) => {
    const iso = hijriDay(Number(year), Number(month), Number(day));
    const [y, m, d] = iso?.split('-') ?? [];
    return make(y, m, d);
  });
  push(YEAR_FIRST.exec(line), ([, year, month, day]) => make(year, month, day));
  push(NUMERIC.exec(line), ([whole, first, second, year]) => {
    const swap =
      Number(second) > 12 || (monthFirst && whole?.includes('/') === true && Number(first) <= 12);
    return swap ? make(year, first, second) : make(year, second, first);
  });
  push(DAY_MONTH.exec(line), ([, day, month, year]) => make(year, monthOf(month ?? ''), day));
  push(MONTH_DAY.exec(line), ([, month, day, year]) => make(year, monthOf(month ?? ''), day));
  return found.filter(({ value }) => value !== null).sort((a, b) => a.at - b.at)[0]?.value ?? null;
}

/** A year of the solar or lunar Hijri calendar in figures of any script. */
const HIJRI_NUMERIC = /(?<![\d/])(1[34]\d\d)\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?![\d/])/;

/** The last solar year that news can be of: later ones are lunar (1420 began in 1999). */
const LAST_SOLAR = 1419;

function hijriDay(year: number, month: number, day: number): string | null {
  const date = { year, month, day };
  return year <= LAST_SOLAR ? fromJalali(date) : fromHijri(date);
}

/** Scripts in which other calendars than the Gregorian are printed. */
const EASTERN = /[\p{Script=Arabic}\p{Script=Hebrew}٠-٩۰-۹]/u;

/** Parts of a line that are set apart by marks: the day and the clock are often two of them. */
const PARTS = /\s+[-–—|•]\s+/;

/** A day in the Jalali, Hijri, Hebrew or Gregorian calendar, with the clock that follows it in the line. */
function easternDate(line: string, lang: string | null): DateValue | null {
  const known = lang && /^(?:fa|ar|he)\b/.test(lang) ? lang : null;
  const fallback = /\p{Script=Hebrew}/u.test(line) ? 'he' : /[۰-۹پچژگیک]/u.test(line) ? 'fa' : 'ar';
  for (const part of line.split(PARTS)) {
    const found = findDates(part, { lang: known ?? fallback, reference: null, zone: null }).find(
      ({ type, inferred, value }) =>
        (type === 'date' || type === 'time') && !inferred && /^\d{4}-\d\d-\d\d/.test(value),
    );
    if (!found) continue;
    const clock = CLOCK.exec(asciiDigits(line.slice(line.indexOf(part) + found.span[1])));
    const [year, month, day] = found.value.slice(0, 'yyyy-mm-dd'.length).split('-');
    const own = /T(\d\d):(\d\d)/.exec(found.value);
    return build(
      year,
      month,
      day,
      own?.[1] ?? clock?.[1],
      own?.[2] ?? clock?.[2],
      own ? undefined : clock?.[3],
      undefined,
    );
  }
  return null;
}

const DATE_NAME =
  /^(?:date|dates|datum|datetime|dateline|published|publish|publication|pubdate|posted|timestamp|time|zeit|fecha|created|erstellt|data|pub)$/;
const META_NAME = /^(?:meta|byline|info|author|submitted|details|header|kicker|subline|autor)$/;
const CHANGED_NAME = /^(?:modified|updated|update|changed|edited)$/;
const OTHER_NAME =
  /^(?:comment|comments|related|sidebar|teaser|footer|event|events|calendar|widget|archive|recent)$/;

/** Indexes of the headline's block (-1 without one) and of the first and last block of the text. */
export interface TextPlaces {
  readonly headline: number;
  readonly firstText: number;
  readonly lastText: number;
}

/** Lists the dates that the page shows, best first. */
export function visibleDates(
  blocks: readonly Block[],
  places: TextPlaces,
  reading: DateReading,
): VisibleDate[] {
  const found: (VisibleDate & { readonly shape: string })[] = [];
  for (const [at, block] of blocks.entries()) {
    const isStart = at >= places.firstText && at < places.firstText + OPENING;
    for (const whole of block.text.split('\n')) {
      if (whole.length > MAX_LINE && !isStart) continue;
      const line = whole.length > MAX_LINE ? whole.slice(0, MAX_DATELINE) : whole;
      if (!/\d|[٠-٩۰-۹]/.test(line)) continue;
      const value = dateInLine(line, reading);
      if (!value) continue;
      found.push({ ...value, rating: rate(block, at, line, places), shape: shapeOf(block) });
    }
  }
  const shapes = new Map<string, number>();
  for (const { shape } of found) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  return found
    .map(({ shape, rating, ...date }) => ({
      ...date,
      rating: rating - ((shapes.get(shape) ?? 0) >= MIN_LISTED ? WEIGHTS.listed : 0),
    }))
    .sort((a, b) => b.rating - a.rating);
}

/** So many dates in elements of one shape are a list of teasers or comments. */
const MIN_LISTED = 3;

/** Blocks around headline and text in which the publication day usually stands. */
const NEAR = 6;

/** Deeper ancestors say nothing of a date. */
const NAMED_DEPTH = 4;

/** A line this short holds little but the date. */
const SHORT_LINE = 40;

/** What speaks for and against a date; set on the development pages of docs/lab/reading.md. */
const WEIGHTS = {
  label: 3,
  labelInside: 1.5,
  changed: 1.5,
  named: 2.5,
  namedAround: 1.2,
  metaAround: 0.6,
  otherAround: 2,
  time: 2,
  headline: 2,
  beforeHeadline: 1,
  headToText: 1,
  beforeText: 1.5,
  afterText: 0.8,
  insideText: 1,
  short: 1,
  listed: 2.5,
};

function rate(block: Block, at: number, line: string, places: TextPlaces): number {
  return (
    rateWords(line) + rateNames(block) + ratePlace(at, places) - block.linked / block.text.length
  );
}

function rateWords(line: string): number {
  const folded = foldLabel(line);
  let rating = -line.length / MAX_LINE;
  if (line.length < SHORT_LINE) rating += WEIGHTS.short;
  if (beginsWithLabel('publishedLabels', folded)) rating += WEIGHTS.label;
  else if (holdsLabel('publishedLabels', folded)) rating += WEIGHTS.labelInside;
  if (holdsLabel('modifiedLabels', folded)) rating -= WEIGHTS.changed;
  return rating;
}

function dateNames(words: readonly string[]) {
  const has = (names: RegExp): boolean => words.some((word) => names.test(word));
  return {
    dated: has(DATE_NAME),
    meta: has(META_NAME),
    changed: has(CHANGED_NAME),
    other: has(OTHER_NAME),
  };
}

function rateNames(block: Block): number {
  let rating = 0;
  let depth = 0;
  for (const element of selfAndAncestors(block.element)) {
    if (depth > NAMED_DEPTH || element.tag === 'body') break;
    const { dated, meta, changed, other } = element.names.about(dateNames);
    if (depth < 3 && dated) rating += depth === 0 ? WEIGHTS.named : WEIGHTS.namedAround;
    if (meta) rating += WEIGHTS.metaAround;
    if (changed) rating -= WEIGHTS.changed;
    if (other || OTHER_TAGS.has(element.tag)) rating -= WEIGHTS.otherAround;
    if (element.tag === 'time') rating += WEIGHTS.time;
    depth += 1;
  }
  return rating;
}

const OTHER_TAGS: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);

/** Later places lose a little, so that of equal dates the first is taken. */
const ORDER = 1e-4;

function ratePlace(at: number, { headline, firstText, lastText }: TextPlaces): number {
  let rating = -at * ORDER;
  const fromHeadline = Math.abs(at - headline) / NEAR;
  if (headline >= 0 && fromHeadline <= 1) rating += WEIGHTS.headline - fromHeadline;
  if (headline >= 0 && at < headline - 1) rating -= WEIGHTS.beforeHeadline;
  if (headline >= 0 && at > headline && at <= firstText) rating += WEIGHTS.headToText;
  if (at <= firstText && firstText - at <= NEAR)
    rating += WEIGHTS.beforeText - (firstText - at) / NEAR;
  else if (at > lastText && at - lastText <= NEAR) rating += WEIGHTS.afterText;
  else if (at > firstText && at < lastText) rating -= WEIGHTS.insideText;
  return rating;
}

function shapeOf(block: Block): string {
  const parts: string[] = [];
  for (const { tag, attributes } of selfAndAncestors(block.element)) {
    parts.push(`${tag}.${attributes.class ?? ''}`);
    if (parts.length === 3) break;
  }
  return parts.join('>');
}
