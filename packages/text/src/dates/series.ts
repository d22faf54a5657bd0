/**
 * Time expressions as series of intervals ("Monday" is all Mondays, "1998" is one year), after
 * Duckling's predicates: an expression is put together by intersecting series, and the reference
 * decides at the end which interval is meant.
 */
import type { Calendar } from '../calendars/calendar.ts';
import {
  addTo,
  compareGrains,
  DAY,
  floorTo,
  type Grain,
  HOUR,
  MINUTE,
  WEEK,
  weekdayOf,
} from './civil.ts';

/** Half-open, in civil milliseconds; `grain` is how exactly it is told. */
export interface Interval {
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
}

/** Where an interval comes from: printed whole, counted from the reference, or chosen among many. */
export type Anchor = 'absolute' | 'reference' | 'open';

export interface Series {
  readonly grain: Grain;
  readonly anchor: Anchor;
  /** The first interval that starts at or after the moment. */
  next(time: number): Interval | null;
  /** The last interval that starts before the moment. */
  previous(time: number): Interval | null;
}

// How many intervals of a series are looked at before it counts as empty: 29 February on a given
// weekday comes once in 28 years, seven leap years apart in the worst century 12.
const SEARCH_LIMIT = 120;

/** One interval. */
export function single(interval: Interval, anchor: Anchor): Series {
  return {
    grain: interval.grain,
    anchor,
    next: (time) => (interval.start >= time ? interval : null),
    previous: (time) => (interval.start < time ? interval : null),
  };
}

/** Every unit of a grain. */
export function every(grain: Grain): Series {
  const at = (start: number): Interval => ({ start, end: addTo(start, 1, grain), grain });
  return {
    grain,
    anchor: 'open',
    next: (time) => at(ceilTo(time, grain)),
    previous: (time) => at(addTo(ceilTo(time, grain), -1, grain)),
  };
}

/** Every such weekday, Monday 1 to Sunday 7. */
export function weekday(number: number): Series {
  const at = (start: number): Interval => ({ start, end: start + DAY, grain: 'day' });
  const nextStart = (time: number): number => {
    const day = ceilTo(time, 'day');
    return day + ((number - weekdayOf(day) + 7) % 7) * DAY;
  };
  return {
    grain: 'day',
    anchor: 'open',
    next: (time) => at(nextStart(time)),
    previous: (time) => at(nextStart(time) - WEEK),
  };
}

/** Every such hour of the day (one of several, where morning or evening is not said). */
export function clock(starts: readonly number[], length: number, grain: Grain): Series {
  const sorted = [...starts].sort((a, b) => a - b);
  const at = (start: number): Interval => ({ start, end: start + length, grain });
  return {
    grain,
    anchor: 'open',
    next(time) {
      const day = floorTo(time, 'day');
      const today = sorted.find((start) => day + start >= time);
      return at(today === undefined ? day + DAY + (sorted[0] ?? 0) : day + today);
    },
    previous(time) {
      const day = floorTo(time, 'day');
      const today = sorted.findLast((start) => day + start < time);
      return at(today === undefined ? day - DAY + (sorted.at(-1) ?? 0) : day + today);
    },
  };
}

/** Every such month of a calendar. */
export function monthOf(calendar: Calendar, month: number): Series {
  return yearly(calendar, 'month', (year) => monthSpan(calendar, year, month));
}

/** Every such date (month and day) of a calendar. */
export function dateOf(calendar: Calendar, month: number, day: number, days = 1): Series {
  return yearly(calendar, 'day', (year) => {
    const start = calendar.toDayNumber({ year, month, day });
    return start === null ? null : { start: start * DAY, end: (start + days) * DAY, grain: 'day' };
  });
}

/** Every such day of a month, in all months of a calendar. */
export function dayOfMonth(calendar: Calendar, day: number): Series {
  const inMonth = (start: number): Interval | null => {
    const { year, month } = calendar.fromDayNumber(start / DAY);
    const found = calendar.toDayNumber({ year, month, day });
    return found === null ? null : { start: found * DAY, end: (found + 1) * DAY, grain: 'day' };
  };
  return {
    grain: 'day',
    anchor: 'open',
    next(time) {
      let start = monthStart(calendar, time);
      for (let k = 0; k < SEARCH_LIMIT; k += 1) {
        const found = inMonth(start);
        if (found !== null && found.start >= time) return found;
        start = monthStart(calendar, start + 32 * DAY);
      }
      return null;
    },
    previous(time) {
      let start = monthStart(calendar, time);
      for (let k = 0; k < SEARCH_LIMIT; k += 1) {
        const found = inMonth(start);
        if (found !== null && found.start < time) return found;
        start = monthStart(calendar, start - DAY);
      }
      return null;
    },
  };
}

/** Every month, or every year, of a calendar. */
export function calendarUnits(calendar: Calendar, unit: 'month' | 'year'): Series {
  const spanAt = (time: number): Interval | null => {
    const { year, month } = calendar.fromDayNumber(Math.floor(time / DAY));
    return unit === 'month' ? monthSpan(calendar, year, month) : yearSpan(calendar, year);
  };
  return {
    grain: unit,
    anchor: 'open',
    next(time) {
      const here = spanAt(time);
      return here === null || here.start >= time ? here : spanAt(here.end);
    },
    previous(time) {
      return spanAt(time - 1);
    },
  };
}

/** One year of a calendar. */
export function yearOf(calendar: Calendar, year: number): Series | null {
  const found = yearSpan(calendar, year);
  return found && single(found, 'absolute');
}

/** One interval (or none) in each year of a calendar, in order. */
export function yearly(
  calendar: Calendar,
  grain: Grain,
  inYear: (year: number) => Interval | null,
): Series {
  return {
    grain,
    anchor: 'open',
    next(time) {
      const { year } = calendar.fromDayNumber(Math.floor(time / DAY));
      for (let k = -1; k < SEARCH_LIMIT; k += 1) {
        const found = inYear(year + k);
        if (found !== null && found.start >= time) return found;
      }
      return null;
    },
    previous(time) {
      const { year } = calendar.fromDayNumber(Math.floor(time / DAY));
      for (let k = 1; k > -SEARCH_LIMIT; k -= 1) {
        const found = inYear(year + k);
        if (found !== null && found.start < time) return found;
      }
      return null;
    },
  };
}

/** The intervals of the finer series that start inside one of the coarser. */
export function intersect(a: Series, b: Series): Series {
  const [coarse, fine] = compareGrains(a.grain, b.grain) >= 0 ? [a, b] : [b, a];
  return {
    grain: fine.grain,
    anchor: joinAnchors(a.anchor, b.anchor),
    next(time) {
      let outer = containing(coarse, time) ?? coarse.next(time);
      for (let k = 0; k < SEARCH_LIMIT && outer !== null; k += 1) {
        const inner = fine.next(Math.max(time, outer.start));
        if (inner === null || inner.start < outer.end) return inner;
        outer = containing(coarse, inner.start) ?? coarse.next(inner.start);
      }
      return null;
    },
    previous(time) {
      let outer = coarse.previous(time);
      for (let k = 0; k < SEARCH_LIMIT && outer !== null; k += 1) {
        const inner = fine.previous(Math.min(time, outer.end));
        if (inner === null || inner.start >= outer.start) return inner;
        outer = coarse.previous(inner.start + 1);
      }
      return null;
    },
  };
}

/** The n-th fine interval (from 1; -1 is the last) that starts inside each coarse one. */
export function nthIn(n: number, fine: Series, coarse: Series): Series {
  return mapped(coarse, fine.grain, (outer) => {
    let found: Interval | null = null;
    let at = n > 0 ? outer.start : outer.end;
    for (let k = 0; k < Math.abs(n); k += 1) {
      found = n > 0 ? fine.next(at) : lastBefore(fine, at);
      if (found === null) return null;
      at = n > 0 ? found.start + 1 : found.start;
    }
    return found !== null && found.start >= outer.start && found.start < outer.end ? found : null;
  });
}

/** The last interval that is over at the moment: the last week of a month lies whole in it. */
function lastBefore(series: Series, time: number): Interval | null {
  const found = series.previous(time);
  return found !== null && found.end > time && found.grain === 'week'
    ? series.previous(found.start)
    : found;
}

/**
 * Each interval replaced by another one, or left out; the order must stay. `reach` is how far (in
 * milliseconds) the start may move; without it, no farther than an interval is long.
 */
export function mapped(
  series: Series,
  grain: Grain,
  change: (interval: Interval) => Interval | null,
  reach: number = addTo(0, 1, series.grain) + DAY,
): Series {
  return {
    grain,
    anchor: series.anchor,
    next: (time) => walk(series, change, time, reach, 1),
    previous: (time) => walk(series, change, time, reach, -1),
  };
}

/** The interval of the series that holds the moment. */
export function containing(series: Series, time: number): Interval | null {
  const found = series.previous(time + 1);
  return found !== null && found.end > time ? found : null;
}

function walk(
  series: Series,
  change: (interval: Interval) => Interval | null,
  time: number,
  reach: number,
  direction: 1 | -1,
): Interval | null {
  let outer = direction === 1 ? series.next(time - reach) : series.previous(time + reach);
  for (let k = 0; k < SEARCH_LIMIT && outer !== null; k += 1) {
    const inner = change(outer);
    if (inner !== null && (direction === 1 ? inner.start >= time : inner.start < time))
      return inner;
    outer = direction === 1 ? series.next(outer.start + 1) : series.previous(outer.start);
  }
  return null;
}

function joinAnchors(a: Anchor, b: Anchor): Anchor {
  if (a === 'reference' || b === 'reference') return 'reference';
  return a === 'absolute' || b === 'absolute' ? 'absolute' : 'open';
}

function ceilTo(time: number, grain: Grain): number {
  const start = floorTo(time, grain);
  return start < time ? addTo(start, 1, grain) : start;
}

function monthStart(calendar: Calendar, time: number): number {
  const dayNumber = Math.floor(time / DAY);
  return (dayNumber - calendar.fromDayNumber(dayNumber).day + 1) * DAY;
}

function yearSpan(calendar: Calendar, year: number): Interval | null {
  const first = calendar.monthsOf(year)[0] ?? 1;
  const start = calendar.toDayNumber({ year, month: first, day: 1 });
  const end = calendar.toDayNumber({ year: year + 1, month: first, day: 1 });
  if (start === null || end === null) return null;
  return { start: start * DAY, end: end * DAY, grain: 'year' };
}

function monthSpan(calendar: Calendar, year: number, month: number): Interval | null {
  const start = calendar.toDayNumber({ year, month, day: 1 });
  if (start === null) return null;
  const later = calendar.fromDayNumber(start + 32);
  return { start: start * DAY, end: (start + 33 - later.day) * DAY, grain: 'month' };
}

/** Length of one unit of clock time. */
export function clockLength(grain: 'hour' | 'minute' | 'second'): number {
  return grain === 'hour' ? HOUR : grain === 'minute' ? MINUTE : 1000;
}
