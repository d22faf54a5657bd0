/** The four calendars of the news: days are counted from 1970-01-01, a day's date from 1. */

export type CalendarName = 'gregorian' | 'jalali' | 'hijri' | 'hebrew';

export interface CalendarDate {
  readonly year: number;
  /** From 1. Hebrew months count from Nisan, so that Tishri is 7, Adar 12 and Adar II 13. */
  readonly month: number;
  readonly day: number;
}

export interface Calendar {
  readonly name: CalendarName;
  /** The date of a day number (days since 1970-01-01). */
  fromDayNumber(dayNumber: number): CalendarDate;
  /** The day number of a date, or null where the calendar has no such date. */
  toDayNumber(date: CalendarDate): number | null;
  /** The months of a year in the order they follow one another. */
  monthsOf(year: number): readonly number[];
}

const DAY_MS = 86_400_000;

/** Day number of an ISO day, or null where it is no date of the Gregorian calendar. */
export function dayNumberOf(isoDay: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDay);
  if (match === null) return null;
  const time = Date.parse(`${isoDay}T00:00:00Z`);
  return Number.isNaN(time) || isoDayOf(time / DAY_MS) !== isoDay ? null : time / DAY_MS;
}

/** ISO day of a day number; years are those of ISO 8601, 0000 to 9999. */
export function isoDayOf(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}
