/** Arithmetic on local civil time: milliseconds as if every zone were UTC. */
import { gregorian } from '../calendars/gregorian.ts';

export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

export const SECOND = 1000;
export const MINUTE: number = 60 * SECOND;
export const HOUR: number = 60 * MINUTE;
export const DAY: number = 24 * HOUR;
export const WEEK: number = 7 * DAY;
// 1970-01-01 was a Thursday; ISO weeks begin on the Monday before it.
const FIRST_MONDAY: number = -3 * DAY;

const ORDER: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];
const MONTHS: Readonly<Partial<Record<Grain, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const FIXED: Readonly<Partial<Record<Grain, number>>> = {
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: WEEK,
};

/** Negative where `a` is the finer grain. */
export function compareGrains(a: Grain, b: Grain): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

/** The next finer grain that a distance in this one is exact to: a year ago is told to the month. */
export function finerGrain(grain: Grain): Grain {
  if (grain === 'week' || grain === 'month') return 'day';
  if (grain === 'quarter' || grain === 'year') return 'month';
  if (grain === 'decade' || grain === 'century') return 'year';
  return ORDER[Math.max(0, ORDER.indexOf(grain) - 1)] ?? grain;
}

/** Start of the unit that holds the moment. */
export function floorTo(time: number, grain: Grain): number {
  const fixed = FIXED[grain];
  if (fixed !== undefined) {
    const origin = grain === 'week' ? FIRST_MONDAY : 0;
    return Math.floor((time - origin) / fixed) * fixed + origin;
  }
  const { year, month } = gregorian.fromDayNumber(Math.floor(time / DAY));
  const months = MONTHS[grain] ?? 1;
  const index = year * 12 + (month - 1);
  return fromMonthIndex(Math.floor(index / months) * months, 1);
}

/** The moment `count` units later (earlier where negative); a day past the month's end is cut to it. */
export function addTo(time: number, count: number, grain: Grain): number {
  const fixed = FIXED[grain];
  if (fixed !== undefined) return time + count * fixed;
  const dayNumber = Math.floor(time / DAY);
  const { year, month, day } = gregorian.fromDayNumber(dayNumber);
  const index = year * 12 + (month - 1) + count * (MONTHS[grain] ?? 1);
  return fromMonthIndex(index, day) + (time - dayNumber * DAY);
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(time: number): number {
  return ((((Math.floor(time / DAY) + 3) % 7) + 7) % 7) + 1;
}

function fromMonthIndex(index: number, day: number): number {
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  for (let cut = day; cut > 28; cut -= 1) {
    const dayNumber = gregorian.toDayNumber({ year, month, day: cut });
    if (dayNumber !== null) return dayNumber * DAY;
  }
  return (gregorian.toDayNumber({ year, month, day: Math.min(day, 28) }) ?? 0) * DAY;
}
