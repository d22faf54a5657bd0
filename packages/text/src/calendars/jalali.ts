/** The solar Hijri (Jalali) calendar of Iran, by jalaali-js (exact for the years 1 to 3177). */
import { isValidJalaaliDate, toGregorian, toJalaali } from 'jalaali-js';
import type { Calendar } from './calendar.ts';
import { gregorian } from './gregorian.ts';

const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const jalali: Calendar = {
  name: 'jalali',
  fromDayNumber(dayNumber) {
    const { year, month, day } = gregorian.fromDayNumber(dayNumber);
    const { jy, jm, jd } = toJalaali(year, month, day);
    return { year: jy, month: jm, day: jd };
  },
  toDayNumber({ year, month, day }) {
    if (year < 1 || !isValidJalaaliDate(year, month, day)) return null;
    const { gy, gm, gd } = toGregorian(year, month, day);
    return gregorian.toDayNumber({ year: gy, month: gm, day: gd });
  },
  monthsOf: () => MONTHS,
};
