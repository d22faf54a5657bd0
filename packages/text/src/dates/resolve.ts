/** Which of many intervals is meant, and how the answer is written. */
import { addTo, DAY, floorTo, type Grain } from './civil.ts';
import { containing, type Interval, type Series } from './series.ts';
import type { Context, Tag } from './value.ts';

/** Where to look for the interval meant, seen from the reference. */
export type Lean = 'past' | 'future' | 'nearest';

/**
 * The interval of a series that a text means: the only one, else by the lean. News tells of the
 * Monday that was; a label standing alone, or a sentence about what is to come, of the next one; a
 * day and month without a year belong to the nearest year.
 */
export function choose(
  series: Series,
  tags: readonly Tag[],
  lean: Lean,
  { now, table }: Context,
): Interval | null {
  const day = floorTo(now, 'day');
  if (tags.includes('weekday') && !tags.includes('month')) {
    // "On Tuesday", printed on a Tuesday, is the day itself in news, a week ahead in a timetable;
    // its evening is still to come, and told is the one a week ago.
    const isPart = tags.includes('part') || tags.includes('clock');
    if (lean === 'past') return series.previous(isPart ? now : day + DAY) ?? series.next(day);
    return series.next(day + DAY) ?? series.previous(day + DAY);
  }
  const isClock = tags.includes('clock') && !tags.includes('day');
  if (isClock && (lean !== 'future' || table.clockAlone === 'today')) {
    const later = series.next(now);
    if (later !== null && later.start < day + DAY) return later;
    return series.next(day) ?? series.previous(now);
  }
  const from = isClock ? now : day;
  const here = isClock ? null : containing(series, now);
  if (here !== null) return here;
  const ahead = series.next(from);
  const behind = series.previous(from);
  if (ahead === null || behind === null) return ahead ?? behind;
  if (lean === 'past') return behind;
  // A weekday beside a date only confirms it; the next year they agree in may be far.
  const confirmed = tags.includes('weekday') && tags.includes('month') && !tags.includes('nth');
  if (lean === 'future' && !confirmed) return ahead;
  return ahead.start - now < now - behind.end ? ahead : behind;
}

/** The value of an interval: a date cut at its grain, or `from/to`,
 * the end exclusive; a month or year of another calendar than the Gregorian by its days. */
export function intervalValue({ start, end, grain }: Interval, isRange: boolean): string {
  const told = isAligned({ start, end, grain }, isRange) ? grain : 'day';
  return isRange || told !== grain
    ? `${writtenAs(start, told)}/${writtenAs(end, told)}`
    : writtenAs(start, grain);
}

/** One end of an open stretch, cut at its grain where it lies on a unit of it. */
export function endValue({ start, end, grain }: Interval): string {
  return writtenAs(start, isAligned({ start, end, grain }, false) ? grain : 'day');
}

/** Whether the ends lie on units of the grain; months and years of other calendars do not. */
function isAligned({ start, end, grain }: Interval, isRange: boolean): boolean {
  if (floorTo(start, grain) !== start) return grain === 'second';
  if (grain === 'hour' || grain === 'minute' || grain === 'second') return true;
  return isRange ? floorTo(end, grain) === end : end === addTo(start, 1, grain);
}

/** A moment cut at a grain; weeks and quarters by their first day. */
export function writtenAs(moment: number, grain: Grain): string {
  const iso = new Date(moment).toISOString();
  switch (grain) {
    case 'second':
      return iso.slice(0, 19);
    case 'minute':
    case 'hour':
      return iso.slice(0, 16);
    case 'month':
      return iso.slice(0, 7);
    case 'year':
    case 'decade':
    case 'century':
      return iso.slice(0, 4);
    default:
      return iso.slice(0, 10);
  }
}

const LETTERS: Readonly<Record<Grain, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** A length as an ISO 8601 duration (with the quarters, decades and centuries of TIMEX3). */
export function durationValue(count: number, unit: Grain | 'weekend'): string {
  if (unit === 'weekend') return `P${count}WE`;
  const timed = unit === 'hour' || unit === 'minute' || unit === 'second';
  return `P${timed ? 'T' : ''}${count}${LETTERS[unit]}`;
}
