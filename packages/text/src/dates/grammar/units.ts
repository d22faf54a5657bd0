/** The units that expressions count in, as series. */
import { calendars } from '../../calendars/index.ts';
import { DAY, HOUR } from '../civil.ts';
import { calendarUnits, every, mapped, type Series, yearly } from '../series.ts';
import type { DateLanguage } from '../table.ts';
import type { Tag } from '../value.ts';

// Friday from 18:00 to Monday.
const WEEKEND_START: number = 4 * DAY + 18 * HOUR;
const WEEKEND_END: number = 7 * DAY;

/** Every unit of a kind. */
export function units(unit: string, table: DateLanguage): { series: Series; tag: Tag } | null {
  const calendar = calendars[table.runningCalendar];
  switch (unit) {
    case 'weekend': {
      const series = mapped(every('week'), 'hour', ({ start }) => ({
        start: start + WEEKEND_START,
        end: start + WEEKEND_END,
        grain: 'hour',
      }));
      return { series, tag: 'weekend' };
    }
    case 'day':
      return { series: every('day'), tag: 'day' };
    case 'week':
      return { series: every('week'), tag: 'week' };
    case 'month':
      return { series: calendarUnits(calendar, 'month'), tag: 'month' };
    case 'quarter':
      return { series: every('quarter'), tag: 'quarter' };
    case 'year':
      return { series: calendarUnits(calendar, 'year'), tag: 'year' };
    case 'decade':
      return { series: every('decade'), tag: 'year' };
    case 'century':
      return { series: every('century'), tag: 'year' };
    default:
      return null;
  }
}

// Seasons begin on these days (month, day): the equinoxes and solstices as calendars print them.
const WINTER = 3;
const SEASONS: readonly (readonly [number, number])[] = [
  [3, 20],
  [6, 21],
  [9, 23],
  [12, 21],
];

/** Every spring (0), summer (1), autumn (2) or winter (3). */
export function seasonSeries(index: number, table: DateLanguage): Series {
  if (table.runningCalendar === 'jalali') return quarterOfYear(index);
  return yearly(calendars.gregorian, 'day', (year) => {
    const [month, day] = SEASONS[index] ?? [1, 1];
    const [endMonth, endDay] = SEASONS[(index + 1) % SEASONS.length] ?? [1, 1];
    const start = calendars.gregorian.toDayNumber({ year, month, day });
    const end = calendars.gregorian.toDayNumber({
      year: index === WINTER ? year + 1 : year,
      month: endMonth,
      day: endDay,
    });
    return start === null || end === null
      ? null
      : { start: start * DAY, end: (end + 1) * DAY, grain: 'day' };
  });
}

/** In the Iranian calendar the seasons are the quarters of the year. */
function quarterOfYear(index: number): Series {
  return yearly(calendars.jalali, 'day', (year) => {
    const start = calendars.jalali.toDayNumber({ year, month: 3 * index + 1, day: 1 });
    const end =
      index === WINTER
        ? calendars.jalali.toDayNumber({ year: year + 1, month: 1, day: 1 })
        : calendars.jalali.toDayNumber({ year, month: 3 * index + 4, day: 1 });
    return start === null || end === null
      ? null
      : { start: start * DAY, end: end * DAY, grain: 'day' };
  });
}
