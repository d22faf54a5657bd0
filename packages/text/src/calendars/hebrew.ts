/**
 * The Hebrew calendar by its arithmetic (Dershowitz and Reingold, Calendrical Calculations, ch. 8):
 * years begin on 1 Tishri, months are numbered from Nisan.
 */
import type { Calendar } from './calendar.ts';

// Day number of 1 Tishri 1 (7 October 3761 BCE, Julian).
const EPOCH = -2_092_590;
const TISHRI = 7;
const ADAR_II = 13;
// A lunation is 29 days, 12 hours and 793 parts of 1/1080 hour.
const PARTS_IN_DAY = 25_920;
const LUNATION_PARTS = 13_753;
const FIRST_MOLAD_PARTS = 12_084;
const MEAN_YEAR_DAYS = 35_975_351 / 98_496;

export const hebrew: Calendar = {
  name: 'hebrew',
  fromDayNumber(dayNumber) {
    let year = Math.floor((dayNumber - EPOCH) / MEAN_YEAR_DAYS);
    while (newYear(year + 1) <= dayNumber) year += 1;
    let start = newYear(year);
    for (const month of monthsOf(year)) {
      const length = monthLength(year, month);
      if (dayNumber < start + length) return { year, month, day: dayNumber - start + 1 };
      start += length;
    }
    throw new Error(`No Hebrew month holds day ${dayNumber}; pass a whole day number.`);
  },
  toDayNumber({ year, month, day }) {
    if (year < 1 || day < 1) return null;
    let start = newYear(year);
    for (const each of monthsOf(year)) {
      const length = monthLength(year, each);
      if (each === month) return day <= length ? start + day - 1 : null;
      start += length;
    }
    return null;
  },
  monthsOf,
};

function isLeap(year: number): boolean {
  return (7 * year + 1) % 19 < 7;
}

function monthsOf(year: number): readonly number[] {
  const winter = isLeap(year) ? [7, 8, 9, 10, 11, 12, ADAR_II] : [7, 8, 9, 10, 11, 12];
  return [...winter, 1, 2, 3, 4, 5, 6];
}

function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = FIRST_MOLAD_PARTS + LUNATION_PARTS * months;
  const days = 29 * months + Math.floor(parts / PARTS_IN_DAY);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

function newYear(year: number): number {
  const before = elapsedDays(year - 1);
  const here = elapsedDays(year);
  const after = elapsedDays(year + 1);
  const correction = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return EPOCH + here + correction;
}

function monthLength(year: number, month: number): number {
  const yearLength = newYear(year + 1) - newYear(year);
  const shortMonth = month === 2 || month === 4 || month === 6 || month === 10 || month === ADAR_II;
  if (shortMonth) return 29;
  if (month === 12) return isLeap(year) ? 30 : 29;
  // Heshvan is long in a complete year, Kislev short in a deficient one.
  if (month === TISHRI + 1) return yearLength % 10 === 5 ? 30 : 29;
  if (month === TISHRI + 2) return yearLength % 10 === 3 ? 29 : 30;
  return 30;
}
