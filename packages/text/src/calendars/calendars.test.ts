import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDayOf } from './calendar.ts';
import {
  calendars,
  formatDay,
  fromHebrew,
  fromHijri,
  fromJalali,
  toHebrew,
  toHijri,
  toJalali,
} from './index.ts';

describe('calendars', () => {
  it('agree on days known from printed calendars', () => {
    expect(toJalali('2026-03-21')).toEqual({ year: 1405, month: 1, day: 1 });
    expect(fromJalali({ year: 1403, month: 12, day: 30 })).toBe('2025-03-20');
    expect(toHijri('2018-05-16')).toEqual({ year: 1439, month: 9, day: 1 });
    expect(fromHijri({ year: 1439, month: 10, day: 1 })).toBe('2018-06-15');
    expect(toHebrew('2018-09-10')).toEqual({ year: 5779, month: 7, day: 1 });
    expect(fromHebrew({ year: 5778, month: 1, day: 15 })).toBe('2018-03-31');
  });

  it('have no 30th in a short month', () => {
    expect(fromJalali({ year: 1404, month: 12, day: 30 })).toBeNull();
    expect(fromHebrew({ year: 5785, month: 13, day: 1 })).toBeNull();
    expect(fromHijri({ year: 1439, month: 13, day: 1 })).toBeNull();
    expect(toJalali('2026-02-30')).toBeNull();
  });

  it.each(Object.values(calendars))('come back to the same day: $name', (calendar) => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (dayNumber) => {
        expect(calendar.toDayNumber(calendar.fromDayNumber(dayNumber))).toBe(dayNumber);
      }),
      { numRuns: 300 },
    );
  });

  it('count Hebrew days as ICU does', () => {
    const icu = new Intl.DateTimeFormat('en-u-ca-hebrew', {
      timeZone: 'UTC',
      day: 'numeric',
      year: 'numeric',
      month: 'long',
    });
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (dayNumber) => {
        const iso = isoDayOf(dayNumber);
        const parts = new Map(
          icu.formatToParts(Date.parse(iso)).map(({ type, value }) => [type, value]),
        );
        const ours = toHebrew(iso);
        expect(`${ours?.day} ${ours?.year}`).toBe(`${parts.get('day')} ${parts.get('year')}`);
      }),
    );
  });

  it('print a day in the calendar and script of the reader', () => {
    expect(formatDay('2026-03-04', 'fa', 'jalali')).toBe('۱۳ اسفند ۱۴۰۴');
    expect(formatDay('2026-03-04', 'en', 'gregorian')).toBe('March 4, 2026');
    expect(formatDay('someday', 'en', 'gregorian')).toBe('someday');
  });
});

describe('a day outside the years that a calendar knows', () => {
  it('has a Jalali date, one day after the day before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000, max: 50_000_000 }), (dayNumber) => {
        const before = calendars.jalali.fromDayNumber(dayNumber);
        const date = calendars.jalali.fromDayNumber(dayNumber + 1);
        const isNext =
          date.day === before.day + 1 ||
          (date.day === 1 && (date.month === before.month + 1 || date.year === before.year + 1));
        expect(isNext).toBe(true);
      }),
    );
  });
});
