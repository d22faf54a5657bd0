/** Machine-readable dates as pages print them, to ISO 8601 cut at their precision, zone kept. */
import type { DatePrecision } from '../article.ts';

export interface DateValue {
  readonly value: string;
  readonly precision: DatePrecision;
}

/** Pages older than the web or dated far ahead have a wrong date. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const ISO =
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:(?:T|\s+|\s*-\s*)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?)?(?![\d])/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const RFC =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::\d{2})?\s*([AaPp][Mm])?\s*([A-Za-z]{1,5}|[+-]\d{2}:?\d{2})?)?/;
const AMERICAN =
  /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::\d{2})?\s*([AaPp][Mm])?\s*([A-Za-z]{1,5}|[+-]\d{2}:?\d{2})?)?/;
const UNIX_DATE =
  /^[A-Za-z]{3}\s+([A-Za-z]{3})\s+(\d{1,2})\s+(?:(\d{2}):(\d{2}):\d{2})\s*([A-Za-z]{1,5}|[+-]\d{4})?\s*(\d{4})$/;
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:,?\s+(?:-\s+)?(\d{1,2})[:.](\d{2}))?/;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** English month names: the language of machine dates (RFC 5322), not of the page. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Named zones of RFC 5322 with their offsets. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
};

/** Reads a date in one of the forms of markup and feeds; null where it is none or out of range. */
export function parseDateValue(printed: string): DateValue | null {
  const text = printed.trim().slice(0, 80);
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, , half, zone] = iso;
    if (text.length === 4 || month !== undefined)
      return build(year, month, day, hour, minute, half, zone);
  }
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, , zone] = compact;
    const value = build(year, month, day, hour, minute, undefined, zone);
    if (value) return value;
  }
  const rfc = RFC.exec(text);
  if (rfc) {
    const [, day, month, year, hour, minute, half, zone] = rfc;
    return build(fullYear(year), monthNumber(month), day, hour, minute, half, zone);
  }
  const american = AMERICAN.exec(text);
  if (american) {
    const [, month, day, year, hour, minute, half, zone] = american;
    return build(year, monthNumber(month), day, hour, minute, half, zone);
  }
  const unix = UNIX_DATE.exec(text);
  if (unix) {
    const [, month, day, hour, minute, zone, year] = unix;
    return build(year, monthNumber(month), day, hour, minute, undefined, zone);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, first, second, year, hour, minute] = dayFirst;
    const swapped = Number(second) > 12;
    return build(
      year,
      swapped ? first : second,
      swapped ? second : first,
      hour,
      minute,
      undefined,
      undefined,
    );
  }
  if (EPOCH.test(text)) {
    const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1);
    return parseDateValue(new Date(milliseconds).toISOString());
  }
  return null;
}

/** A date from its printed parts, or null where no such day is in range. */
export function build(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
  zone: string | undefined,
): DateValue | null {
  const fullYearNumber = Number(year);
  if (!(fullYearNumber >= FIRST_YEAR && fullYearNumber <= LAST_YEAR)) return null;
  if (month === undefined) return { value: `${year}`, precision: 'year' };
  const monthNumberValue = Number(month);
  if (!(monthNumberValue >= 1 && monthNumberValue <= 12)) return null;
  const yearMonth = `${year}-${two(monthNumberValue)}`;
  if (day === undefined) return { value: yearMonth, precision: 'month' };
  const dayNumber = Number(day);
  if (!(dayNumber >= 1 && dayNumber <= daysIn(fullYearNumber, monthNumberValue))) return null;
  const date = `${yearMonth}-${two(dayNumber)}`;
  const clock = clockOf(hour, minute, half);
  if (!clock) return { value: date, precision: 'day' };
  return { value: `${date}T${clock}${zoneOffset(zone)}`, precision: 'minute' };
}

function clockOf(hour?: string, minute?: string, half?: string): string | null {
  if (hour === undefined || minute === undefined) return null;
  let hours = Number(hour);
  if (half && /^p/i.test(half) && hours < 12) hours += 12;
  if (half && /^a/i.test(half) && hours === 12) hours = 0;
  return hours < 24 && Number(minute) < 60 ? `${two(hours)}:${minute}` : null;
}

function zoneOffset(zone: string | undefined): string {
  if (!zone) return '';
  const named = ZONES[zone.toLowerCase()];
  if (named) return named;
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!numeric) return '';
  return `${numeric[1]}${numeric[2]}:${numeric[3] ?? '00'}`;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

/** Two-digit years of old feeds: RFC 2822 reads 00-49 as this century. */
function fullYear(year: string | undefined): string | undefined {
  if (year?.length !== 2) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
