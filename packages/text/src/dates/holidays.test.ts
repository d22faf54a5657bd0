import { describe, expect, it } from 'vitest';
import { holidayNames, holidaySeries } from './holidays.ts';

function dayIn(name: string, year: number): string | undefined {
  const start = holidaySeries(name)?.next(Date.UTC(year, 0, 1))?.start;
  return start === undefined ? undefined : new Date(start).toISOString().slice(0, 10);
}

describe('feast days', () => {
  // Printed calendars of the years named.
  it.each([
    ['easter', 2024, '2024-03-31'],
    ['easter', 2019, '2019-04-21'],
    ['orthodox-easter', 2024, '2024-05-05'],
    ['good-friday', 2025, '2025-04-18'],
    ['pentecost', 2025, '2025-06-08'],
    ['thanksgiving', 2025, '2025-11-27'],
    ['memorial-day', 2025, '2025-05-26'],
    ['mlk-day', 2026, '2026-01-19'],
    ['eid-al-fitr', 2025, '2025-03-30'],
    ['eid-al-adha', 2024, '2024-06-16'],
    ['ashura', 2024, '2024-07-16'],
    ['quds-day', 2025, '2025-03-28'],
    ['nowruz', 2025, '2025-03-21'],
    ['yalda', 2025, '2025-12-21'],
    ['yom-kippur', 2025, '2025-10-02'],
    ['rosh-hashanah', 2025, '2025-09-23'],
    ['passover', 2025, '2025-04-13'],
    ['purim', 2024, '2024-03-24'],
    ['yom-haatzmaut', 2024, '2024-05-14'],
    ['tisha-bav', 2022, '2022-08-07'],
    ['lunar-new-year', 2025, '2025-01-29'],
    ['kings-day', 2014, '2014-04-26'],
  ])('%s of %i is on %s', (name, year, day) => {
    expect(dayIn(name, year)).toBe(day);
  });

  it('come every year, for every name', () => {
    for (const name of holidayNames) {
      expect(holidaySeries(name)?.next(Date.UTC(2020, 0, 1)), name).not.toBeNull();
      expect(holidaySeries(name)?.previous(Date.UTC(2020, 0, 1)), name).not.toBeNull();
    }
    expect(holidaySeries('no such feast')).toBeNull();
  });
});
