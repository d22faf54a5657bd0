/** The solar Hijri (Jalali) calendar of Iran, by jalaali-js (exact for the years 1 to 3177). */
import { isValidJalaaliDate, toGregorian, toJalaali } from 'jalaali-js';
import type { Calendar } from './calendar.ts';
import { gregorian } from './gregorian.ts';

const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Days count from 1970-01-01; one cycle from here on the library knows every day (years 1 to 2820). */
const FIRST_KNOWN = -492_267; // 622-03-22, the first day of year 1
/** Beyond it the calendar is taken to repeat as Ahmad Birashk's arithmetic one does. */
const CYCLE_YEARS = 2820;
const CYCLE_DAYS = 1_029_983;

export const jalali: Calendar = {
  name: 'jalali',
  fromDayNumber(dayNumber) {
    const cycles = Math.floor((dayNumber - FIRST_KNOWN) / CYCLE_DAYS);
    const { year, month, day } = gregorian.fromDayNumber(dayNumber - cycles * CYCLE_DAYS);
    const { jy, jm, jd } = toJalaali(year, month, day);
    return { year: jy + cycles * CYCLE_YEARS, month: jm, day: jd };
  },
  toDayNumber({ year, month, day }) {
    if (year < 1 || !isValidJalaaliDate(year, month, day)) return null;
    const { gy, gm, gd } = toGregorian(year, month, day);
    return gregorian.toDayNumber({ year: gy, month: gm, day: gd });
  },
  monthsOf: () => MONTHS,
};
