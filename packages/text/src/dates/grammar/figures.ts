/** Dates and times written in figures: 2015-03-03, 3/4/15, 14:30, 15h30. */

import type { CalendarName } from '../../calendars/calendar.ts';
import { calendars } from '../../calendars/index.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../civil.ts';
import {
  clock,
  clockLength,
  dateOf,
  dayOfMonth,
  intersect,
  monthOf,
  type Series,
  single,
  yearOf,
} from '../series.ts';
import type { DateLanguage } from '../table.ts';
import { type Context, type TimeValue, time, type Value } from '../value.ts';
import { meaningOf, type Rule, rule, word } from './rule.ts';

// Two-digit years up to this many years after the reference belong to its century.
const YEARS_AHEAD = 20;

/** The calendar that a year without a month's name is told in. */
export function calendarOfYear(year: number, table: DateLanguage): CalendarName {
  if (year >= 5000 && year < 7000) return 'hebrew';
  return year >= 1200 && year < 1600 ? table.oldYears : 'gregorian';
}

/** A time of the day; without morning or evening said, a small hour of a twelve-hour clock is two. */
export function clockTime(
  hour: number,
  minute: number | null,
  second: number | null,
  twelveHours: boolean,
): Series | null {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const grain = second !== null ? 'second' : minute !== null ? 'minute' : 'hour';
  const start = (hour % 24) * HOUR + (minute ?? 0) * MINUTE + (second ?? 0) * SECOND;
  const both = twelveHours && hour >= 1 && hour <= 12;
  const other = (start + 12 * HOUR) % DAY;
  return clock(both ? [start, other] : [start], clockLength(grain), grain);
}

/** One day of a calendar, told whole. */
export function wholeDate(
  year: number,
  month: number,
  day: number,
  calendar: CalendarName,
): Series | null {
  const dayNumber = calendars[calendar].toDayNumber({ year, month, day });
  if (dayNumber === null) return null;
  return single({ start: dayNumber * DAY, end: (dayNumber + 1) * DAY, grain: 'day' }, 'absolute');
}

function fullYear(year: number, digits: number, now: number): number {
  if (digits > 2) return year;
  const limit = new Date(now).getUTCFullYear() + YEARS_AHEAD;
  const century = Math.floor(limit / 100) * 100;
  return century + year > limit ? century - 100 + year : century + year;
}

function readFigures(text: string, { now, table }: Context): TimeValue | null {
  const clockParts = /^(\d{1,2})(?:h|:)(\d{2})?(?::(\d{2}))?$/.exec(text);
  if (clockParts !== null) {
    const [, hour = '', minute, second] = clockParts;
    const exact = hour.startsWith('0') || text.includes('h');
    const series = clockTime(
      Number(hour),
      Number(minute ?? 0),
      second === undefined ? null : Number(second),
      table.twelveHours && !exact,
    );
    return series && time(series, ['clock']);
  }
  const [date = '', timeOfDay] = text.split(/[T ]/);
  const numbers = date.split(/[/.-]/);
  const day = readDate(numbers, now, table, date);
  if (day === null || timeOfDay === undefined) return day;
  const [hour = 0, minute = 0, second] = timeOfDay.split(':').map(Number);
  const series = clockTime(hour, minute, second ?? null, false);
  return series && time(intersect(day.series, series), ['day', 'month', 'year', 'clock']);
}

function readDate(
  numbers: readonly string[],
  now: number,
  table: DateLanguage,
  shape: string,
): TimeValue | null {
  const [a = '', b = '', c] = numbers;
  if (c !== undefined) {
    const yearFirst = a.length > 2;
    const [month = '', day = ''] = yearFirst
      ? [b, c]
      : monthAndDay(a, b, table.dayFirst || shape.includes('.'));
    const yearText = yearFirst ? a : c;
    if (yearText.length === 3) return null;
    const year = fullYear(Number(yearText), yearText.length, now);
    const series = wholeDate(year, Number(month), Number(day), calendarOfYear(year, table));
    return series && time(series, ['day', 'month', 'year']);
  }
  if (a.length === 4 || b.length === 4) {
    const [year, month] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)];
    if (month < 1 || month > 12) return null;
    const calendar = calendars[calendarOfYear(year, table)];
    const inYear = yearOf(calendar, year);
    return inYear && time(intersect(inYear, monthOf(calendar, month)), ['month', 'year']);
  }
  const [month, day] = monthAndDay(a, b, table.dayFirst).map(Number);
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31)
    return null;
  return time(dateOf(calendars.gregorian, month, day), ['day', 'month']);
}

/** Month and day of two figures; the country's order gives way where it makes no date. */
function monthAndDay(a: string, b: string, dayFirst: boolean): string[] {
  const usual = dayFirst ? [b, a] : [a, b];
  return Number(usual[0]) > 12 ? usual.reverse() : usual;
}

export const figureRules: readonly Rule[] = [
  rule('figures', [word('figures')], ([figures], context): Value | null =>
    readFigures(meaningOf(figures, 'figures').text, context),
  ),
  rule(
    'day figure',
    [
      word(
        'number',
        ({ digits, value }) => digits <= 2 && value >= 1 && value <= 31 && Number.isInteger(value),
      ),
    ],
    ([day]) =>
      time(
        dayOfMonth(calendars.gregorian, meaningOf(day, 'number').value),
        ['day', 'figure'],
        true,
      ),
  ),
  rule(
    'hour figure',
    [word('number', ({ digits, value }) => digits <= 2 && value <= 24 && Number.isInteger(value))],
    ([hour], { table }) => {
      const series = clockTime(meaningOf(hour, 'number').value, null, null, table.twelveHours);
      return series && time(series, ['clock'], true);
    },
  ),
  rule(
    'year figure',
    [
      word(
        'number',
        ({ digits, value }) =>
          (digits === 4 || (digits === 0 && value > 1000)) && value >= 1000 && value < 7000,
      ),
    ],
    ([year], { table, bare }) => {
      const { value, digits } = meaningOf(year, 'number');
      const series = yearOf(calendars[calendarOfYear(value, table)], value);
      const likely = digits === 4 && bare;
      return series && time(series, ['year'], !likely);
    },
  ),
];
