/** Conversion between ISO days and the calendars, and how a day is printed in each. */
import {
  type Calendar,
  type CalendarDate,
  type CalendarName,
  dayNumberOf,
  isoDayOf,
} from './calendar.ts';
import { gregorian } from './gregorian.ts';
import { hebrew } from './hebrew.ts';
import { hijri } from './hijri.ts';
import { jalali } from './jalali.ts';

export const calendars: Readonly<Record<CalendarName, Calendar>> = {
  gregorian,
  jalali,
  hijri,
  hebrew,
};

/** The solar Hijri date of an ISO day; null for what is no day. */
export function toJalali(isoDay: string): CalendarDate | null {
  return toDate(jalali, isoDay);
}
/** The ISO day of a solar Hijri date; null where the calendar has no such date. */
export function fromJalali(date: CalendarDate): string | null {
  return fromDate(jalali, date);
}
/** The lunar Hijri date (Umm al-Qura) of an ISO day; null for what is no day. */
export function toHijri(isoDay: string): CalendarDate | null {
  return toDate(hijri, isoDay);
}
/** The ISO day of a lunar Hijri date; null where the calendar has no such date. */
export function fromHijri(date: CalendarDate): string | null {
  return fromDate(hijri, date);
}
/** The Hebrew date of an ISO day (months from Nisan); null for what is no day. */
export function toHebrew(isoDay: string): CalendarDate | null {
  return toDate(hebrew, isoDay);
}
/** The ISO day of a Hebrew date; null where the calendar has no such date. */
export function fromHebrew(date: CalendarDate): string | null {
  return fromDate(hebrew, date);
}

// CLDR calendar keys.
const CLDR: Readonly<Record<CalendarName, string>> = {
  gregorian: 'gregory',
  jalali: 'persian',
  hijri: 'islamic-umalqura',
  hebrew: 'hebrew',
};

/** A day as readers of the language print it, in a calendar; what is no ISO day comes back as it is. */
export function formatDay(isoDay: string, lang: string, calendar: CalendarName): string {
  const dayNumber = dayNumberOf(isoDay);
  if (dayNumber === null) return isoDay;
  return formatter(lang, calendar).format(Date.parse(isoDay));
}

// Making a formatter takes a thousand times as long as using it; a desk has a handful of languages.
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();
const MAX_FORMATTERS = 100;

function formatter(lang: string, calendar: CalendarName): Intl.DateTimeFormat {
  const key = `${calendar} ${lang}`;
  const before = FORMATTERS.get(key);
  if (before !== undefined) return before;
  const options = { calendar: CLDR[calendar], dateStyle: 'long', timeZone: 'UTC' } as const;
  const made = new Intl.DateTimeFormat(knownTag(lang), options);
  if (FORMATTERS.size >= MAX_FORMATTERS) FORMATTERS.clear();
  FORMATTERS.set(key, made);
  return made;
}

function knownTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    // A tag that is none: English month names are at least readable.
    return 'en';
  }
}

function toDate(calendar: Calendar, isoDay: string): CalendarDate | null {
  const dayNumber = dayNumberOf(isoDay);
  return dayNumber === null ? null : calendar.fromDayNumber(dayNumber);
}

function fromDate(calendar: Calendar, date: CalendarDate): string | null {
  if (![date.year, date.month, date.day].every(Number.isInteger)) return null;
  const dayNumber = calendar.toDayNumber(date);
  return dayNumber === null ? null : isoDayOf(dayNumber);
}
