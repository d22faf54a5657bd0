/**
 * When feast days fall. Fixed days and weekdays by law or custom; Easter by the anonymous Gregorian
 * computus and Meeus's Julian one; Islamic, Jewish and Iranian feasts by their calendars.
 */
import type { CalendarName } from '../calendars/calendar.ts';
import { calendars } from '../calendars/index.ts';
import { DAY } from './civil.ts';
import { dateOf, mapped, type Series, yearly } from './series.ts';

type HolidayRule =
  | {
      readonly on: CalendarName;
      readonly month: number;
      readonly day: number;
      readonly days?: number;
      readonly shift?: number;
    }
  | {
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly shift?: number;
    }
  | { readonly easter: 'western' | 'orthodox'; readonly shift: number }
  | { readonly lunarNewYear: true }
  | { readonly dayOfYear: (year: number) => number | null; readonly days?: number };

const gregorianDay = (month: number, day: number): HolidayRule => ({ on: 'gregorian', month, day });
const nthWeekday = (nth: number, weekday: number, month: number, shift = 0): HolidayRule => ({
  nth,
  weekday,
  month,
  shift,
});
const western = (shift: number): HolidayRule => ({ easter: 'western', shift });
const orthodox = (shift: number): HolidayRule => ({ easter: 'orthodox', shift });
const hijriDay = (month: number, day: number, days = 1): HolidayRule => ({
  on: 'hijri',
  month,
  day,
  days,
});
const jalaliDay = (month: number, day: number): HolidayRule => ({ on: 'jalali', month, day });
const hebrewDay = (month: number, day: number): HolidayRule => ({ on: 'hebrew', month, day });
/** Calendars in other languages print a Jewish feast under the day on whose evening it begins. */
const hebrewEve = (month: number, day: number, days = 1): HolidayRule => ({
  on: 'hebrew',
  month,
  day,
  shift: -1,
  days,
});

/** Every feast that a language's table may name. */
const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  'new-year': gregorianDay(1, 1),
  'new-year-eve': gregorianDay(12, 31),
  epiphany: gregorianDay(1, 6),
  valentine: gregorianDay(2, 14),
  'womens-day': gregorianDay(3, 8),
  'st-patrick': gregorianDay(3, 17),
  'april-fools': gregorianDay(4, 1),
  'earth-day': gregorianDay(4, 22),
  'labour-day': gregorianDay(5, 1),
  'us-independence': gregorianDay(7, 4),
  'bastille-day': gregorianDay(7, 14),
  'german-unity': gregorianDay(10, 3),
  halloween: gregorianDay(10, 31),
  'all-saints': gregorianDay(11, 1),
  'vegan-day': gregorianDay(11, 1),
  'guy-fawkes': gregorianDay(11, 5),
  'veterans-day': gregorianDay(11, 11),
  'christmas-eve': gregorianDay(12, 24),
  christmas: gregorianDay(12, 25),
  'boxing-day': gregorianDay(12, 26),
  'tr-children': gregorianDay(4, 23),
  'tr-youth': gregorianDay(5, 19),
  'tr-victory': gregorianDay(8, 30),
  'tr-republic': gregorianDay(10, 29),
  'mlk-day': nthWeekday(3, 1, 1),
  'presidents-day': nthWeekday(3, 1, 2),
  'mothers-day': nthWeekday(2, 7, 5),
  'memorial-day': nthWeekday(-1, 1, 5),
  'fathers-day': nthWeekday(3, 7, 6),
  'us-labor-day': nthWeekday(1, 1, 9),
  'columbus-day': nthWeekday(2, 1, 10),
  thanksgiving: nthWeekday(4, 4, 11),
  'black-friday': nthWeekday(4, 4, 11, 1),
  easter: western(0),
  'easter-monday': western(1),
  'good-friday': western(-2),
  'maundy-thursday': western(-3),
  'palm-sunday': western(-7),
  'ash-wednesday': western(-46),
  'shrove-tuesday': western(-47),
  ascension: western(39),
  pentecost: western(49),
  'whit-monday': western(50),
  'trinity-sunday': western(56),
  'corpus-christi': western(60),
  'orthodox-easter': orthodox(0),
  'orthodox-good-friday': orthodox(-2),
  'orthodox-palm-sunday': orthodox(-7),
  'lazarus-saturday': orthodox(-8),
  'clean-monday': orthodox(-48),
  'islamic-new-year': hijriDay(1, 1),
  ashura: hijriDay(1, 10),
  arbaeen: hijriDay(2, 20),
  mawlid: hijriDay(3, 12),
  'isra-miraj': hijriDay(7, 27),
  ramadan: { on: 'hijri', month: 9, day: 1, days: 0 },
  'laylat-al-qadr': hijriDay(9, 27),
  'eid-al-fitr': hijriDay(10, 1),
  'eid-al-adha': hijriDay(12, 10),
  nowruz: jalaliDay(1, 1),
  yalda: jalaliDay(9, 30),
  'rosh-hashanah': hebrewDay(7, 1),
  'yom-kippur': hebrewDay(7, 10),
  sukkot: hebrewDay(7, 15),
  hanukkah: hebrewDay(9, 25),
  purim: hebrewDay(12, 14),
  passover: hebrewDay(1, 15),
  'yom-hashoah': hebrewDay(1, 27),
  'yom-haatzmaut': hebrewDay(2, 5),
  shavuot: hebrewDay(3, 6),
  'tisha-bav': hebrewDay(5, 9),
  'rosh-hashanah-eve': hebrewEve(7, 1, 3),
  'yom-kippur-eve': hebrewEve(7, 10),
  'sukkot-eve': hebrewEve(7, 15, 9),
  'shemini-atzeret-eve': hebrewEve(7, 22),
  'simchat-torah-eve': hebrewEve(7, 23),
  'hanukkah-eve': hebrewEve(9, 25, 8),
  'tu-bishvat-eve': hebrewEve(11, 15),
  'purim-eve': hebrewEve(12, 14),
  'shushan-purim-eve': hebrewEve(12, 15),
  'passover-eve': hebrewEve(1, 15, 9),
  'yom-hashoah-eve': hebrewEve(1, 27),
  'yom-haatzmaut-eve': hebrewEve(2, 5),
  'lag-baomer-eve': hebrewEve(2, 18),
  'shavuot-eve': hebrewEve(3, 6, 3),
  'tisha-bav-eve': hebrewEve(5, 9),
  'lunar-new-year': { lunarNewYear: true },
  lent: { dayOfYear: (year) => easter(year, 'western') - 46, days: 46 },
  'great-lent': { dayOfYear: (year) => easter(year, 'orthodox') - 48, days: 40 },
  'quds-day': { dayOfYear: lastFridayOfRamadan },
  // The nearest working day.
  'boss-day': { dayOfYear: (year) => nearWeekday(year, 10, 16) },
  // A Sunday gives way to the Saturday before.
  'kings-day': { dayOfYear: (year) => dayBefore(year, 4, 27, 7) },
  vaisakhi: gregorianDay(4, 14),
  'rabindra-jayanti': gregorianDay(5, 9),
  bhogi: { dayOfYear: (year) => sunInCapricorn(year) - 1 },
  pongal: { dayOfYear: sunInCapricorn },
  'mattu-pongal': { dayOfYear: (year) => sunInCapricorn(year) + 1 },
  'kaanum-pongal': { dayOfYear: (year) => sunInCapricorn(year) + 2 },
  'parsi-new-year': { dayOfYear: parsiNewYear },
};

/** Names of the feasts known. */
export const holidayNames: readonly string[] = Object.keys(HOLIDAYS);

/** All days of a feast, or null where the name is none. */
export function holidaySeries(name: string): Series | null {
  const rule = HOLIDAYS[name];
  if (rule === undefined) return null;
  if ('on' in rule) return calendarFeast(rule);
  const days = 'dayOfYear' in rule ? (rule.days ?? 1) : 1;
  return yearly(calendars.gregorian, 'day', (year) => {
    const start = startIn(year, rule);
    return start === null ? null : { start: start * DAY, end: (start + days) * DAY, grain: 'day' };
  });
}

function startIn(year: number, rule: Exclude<HolidayRule, { on: CalendarName }>): number | null {
  if ('nth' in rule) return nthInMonth(year, rule);
  if ('easter' in rule) return easter(year, rule.easter) + rule.shift;
  return 'dayOfYear' in rule ? rule.dayOfYear(year) : lunarNewYear(year);
}

function calendarFeast({
  on,
  month,
  day,
  days = 1,
  shift = 0,
}: Extract<HolidayRule, { on: CalendarName }>): Series {
  const calendar = calendars[on];
  // In a leap year the feasts of Adar are kept in the second one.
  const feastMonth = (year: number): number =>
    on === 'hebrew' && month === 12 && calendar.monthsOf(year).includes(13) ? 13 : month;
  if (days === 0) {
    return yearly(calendar, 'day', (year) => {
      const start = calendar.toDayNumber({ year, month, day: 1 });
      const end = calendar.toDayNumber({ year, month: month + 1, day: 1 });
      return start === null || end === null
        ? null
        : { start: start * DAY, end: end * DAY, grain: 'day' };
    });
  }
  const exact =
    on === 'hebrew'
      ? yearly(calendar, 'day', (year) => {
          const start = calendar.toDayNumber({ year, month: feastMonth(year), day });
          if (start === null) return null;
          const kept = start + postponed(month, day, start);
          return { start: kept * DAY, end: (kept + days) * DAY, grain: 'day' };
        })
      : dateOf(calendar, month, day, days);
  if (shift === 0) return exact;
  return mapped(exact, 'day', ({ start, end }) => ({
    start: start + shift * DAY,
    end: end + shift * DAY,
    grain: 'day',
  }));
}

/** ISO weekday of a day number; day 0 was a Thursday. */
function weekdayNumber(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** Days by which a feast gives way to the sabbath: the fast of Av, the two memorial days of spring. */
function postponed(month: number, day: number, start: number): number {
  const weekday = weekdayNumber(start);
  if (month === 5 && day === 9) return weekday === 6 ? 1 : 0;
  if (month === 1 && day === 27) return weekday === 5 ? -1 : weekday === 7 ? 1 : 0;
  if (month === 2 && day === 5)
    return weekday === 5 ? -1 : weekday === 6 ? -2 : weekday === 1 ? 1 : 0;
  return 0;
}

function dayNumberOf(year: number, month: number, day: number): number {
  return calendars.gregorian.toDayNumber({ year, month, day }) ?? 0;
}

function nearWeekday(year: number, month: number, day: number): number {
  const start = dayNumberOf(year, month, day);
  const weekday = weekdayNumber(start);
  return weekday === 6 ? start - 1 : weekday === 7 ? start + 1 : start;
}

function dayBefore(year: number, month: number, day: number, notOn: number): number {
  const start = dayNumberOf(year, month, day);
  return weekdayNumber(start) === notOn ? start - 1 : start;
}

/** The Friday before the feast that ends Ramadan. */
function lastFridayOfRamadan(year: number): number | null {
  // Lunar years are shorter, so one of three begins Shawwal inside the Gregorian year.
  const about = calendars.hijri.fromDayNumber(dayNumberOf(year, 1, 1)).year;
  for (const hijriYear of [about, about + 1]) {
    const end = calendars.hijri.toDayNumber({ year: hijriYear, month: 10, day: 1 });
    if (end !== null && calendars.gregorian.fromDayNumber(end).year === year) {
      return end - 1 - ((weekdayNumber(end - 1) - 5 + 7) % 7);
    }
  }
  return null;
}

/** The day the sidereal sun enters Capricorn: 14 or 15 January in this century and the last. */
function sunInCapricorn(year: number): number {
  return dayNumberOf(year, 1, year % 4 === 0 || year % 4 === 3 ? 15 : 14);
}

// 17 August 2018 in a calendar of 365 days without leap years (Shahanshahi).
const PARSI_NEW_YEAR = 17_760;

function parsiNewYear(year: number): number {
  return PARSI_NEW_YEAR + 365 * (year - 2018);
}

function nthInMonth(
  year: number,
  { nth, weekday, month, shift = 0 }: Extract<HolidayRule, { nth: number }>,
): number {
  const first =
    (calendars.gregorian.toDayNumber({ year, month: nth > 0 ? month : month + 1, day: 1 }) ?? 0) -
    (nth > 0 ? 0 : 7);
  // Day number 0 was a Thursday.
  const toWeekday = (((weekday - 4 - first) % 7) + 7) % 7;
  return first + toWeekday + (nth > 0 ? nth - 1 : nth + 1) * 7 + shift;
}

function easter(year: number, church: 'western' | 'orthodox'): number {
  const golden = year % 19;
  if (church === 'orthodox') {
    const moon = (19 * golden + 15) % 30;
    const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    const month = Math.floor((moon + weekday + 114) / 31);
    const day = ((moon + weekday + 114) % 31) + 1;
    const julianLag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
    return (calendars.gregorian.toDayNumber({ year, month, day }) ?? 0) + julianLag;
  }
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return (
    calendars.gregorian.toDayNumber({
      year,
      month: Math.floor(count / 31),
      day: (count % 31) + 1,
    }) ?? 0
  );
}

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese-nu-latn', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

/** The new moon of the first Chinese month: between 21 January and 21 February. */
function lunarNewYear(year: number): number | null {
  const first = calendars.gregorian.toDayNumber({ year, month: 1, day: 21 }) ?? 0;
  for (let dayNumber = first; dayNumber < first + 32; dayNumber += 1) {
    const parts = CHINESE.formatToParts(dayNumber * DAY);
    const is = (type: string): boolean => parts.find((part) => part.type === type)?.value === '1';
    if (is('month') && is('day')) return dayNumber;
  }
  return null;
}
