/** The Gregorian calendar, extended backwards as ISO 8601 does. */
import type { Calendar } from './calendar.ts';

const DAY_MS = 86_400_000;
const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const gregorian: Calendar = {
  name: 'gregorian',
  fromDayNumber(dayNumber) {
    const date = new Date(dayNumber * DAY_MS);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  },
  toDayNumber({ year, month, day }) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    const kept = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return kept ? date.getTime() / DAY_MS : null;
  },
  monthsOf: () => MONTHS,
};
