/** Days, months and years put together: "Monday, 3 March 2015", "the first Monday of March". */

import type { CalendarName } from '../../calendars/calendar.ts';
import { calendars } from '../../calendars/index.ts';
import { addTo, floorTo } from '../civil.ts';
import { holidaySeries } from '../holidays.ts';
import {
  containing,
  dateOf,
  dayOfMonth,
  every,
  intersect,
  mapped,
  monthOf,
  nthIn,
  type Series,
  weekday,
  yearOf,
} from '../series.ts';
import { type Context, type Edge, type Tag, type TimeValue, time, type Value } from '../value.ts';
import {
  anyTime,
  coarser,
  either,
  latentTime,
  meaningOf,
  optional,
  type Part,
  type Rule,
  role,
  rule,
  sign,
  timeOf,
  timeWith,
  word,
} from './rule.ts';

import { seasonSeries } from './units.ts';

const monthName = word('month');
export const dayFigure: Part = either(
  word('ordinal', ({ value }) => value >= 1 && value <= 31),
  word(
    'number',
    ({ value, digits }) => value >= 1 && value <= 31 && digits <= 2 && Number.isInteger(value),
  ),
);
const filler = optional(
  either(role('of', 'the', 'on', 'in', 'for', 'month-word', 'day-word', 'year-word'), sign(',')),
);

function isSpelled(edge: Edge | undefined): boolean {
  const value = edge?.value;
  return value?.kind === 'word' && value.meaning.is === 'number' && value.meaning.digits === 0;
}

/** The number of an ordinal or a numeral. */
export function figureOf(edge: Edge | undefined): number {
  const value = edge?.value;
  if (value?.kind === 'word' && value.meaning.is === 'ordinal') return value.meaning.value;
  return meaningOf(edge, 'number').value;
}

function monthDay(month: Edge | undefined, day: Edge | undefined): Value {
  const { calendar, month: number } = meaningOf(month, 'month');
  return time(dateOf(calendars[calendar], number, figureOf(day)), ['day', 'month']);
}

// No Islamic or Iranian year of the news is that large, no Hebrew one that small.
const FIRST_GREGORIAN = 1600;

function yearIn(value: number, calendar: CalendarName): Series | null {
  const own = calendar === 'hebrew' ? value > 5000 : value < FIRST_GREGORIAN;
  return calendar !== 'gregorian' && !own ? null : yearOf(calendars[calendar], value);
}

// Four figures, or a number in words that is not just "thousand".
const yearNumber = word('number', ({ value, digits }) =>
  digits === 0 ? value > 1000 : digits === 4 && value >= 1000,
);

export const calendarRules: readonly Rule[] = [
  rule('month name', [monthName], ([month]) => {
    const { calendar, month: number } = meaningOf(month, 'month');
    return time(monthOf(calendars[calendar], number), ['month']);
  }),
  rule(
    'month and its name',
    [role('month-word'), optional(role('of')), timeWith('month')],
    ([, , month]) => timeOf(month),
  ),
  rule('month by its number', [role('month-word'), dayFigure], ([, month]) => {
    const number = figureOf(month);
    return number > 12 ? null : time(monthOf(calendars.gregorian, number), ['month']);
  }),
  rule(
    'month name and year',
    [
      monthName,
      optional(either(sign(','), role('of', 'year-word', 'in'))),
      optional(role('year-word')),
      yearNumber,
    ],
    ([month, , , year]) => {
      const { calendar, month: number } = meaningOf(month, 'month');
      const inYear = yearIn(meaningOf(year, 'number').value, calendar);
      return (
        inYear && time(intersect(inYear, monthOf(calendars[calendar], number)), ['month', 'year'])
      );
    },
  ),
  rule(
    'day and month',
    [optional(role('day-word')), dayFigure, filler, filler, monthName],
    ([, day, , , month]) => monthDay(month, day),
  ),
  rule(
    'month and day',
    [monthName, optional(role('the', 'of')), dayFigure],
    ([month, , day], { bare }) =>
      // A spelled number behind a month counts something else in prose ("in May two ...").
      bare || !isSpelled(day) ? monthDay(month, day) : null,
  ),
  rule(
    'day, month and year',
    [dayFigure, filler, filler, monthName, filler, optional(role('year-word')), yearNumber],
    ([day, , , month, , , year]) => {
      const { calendar, month: number } = meaningOf(month, 'month');
      const inYear = yearIn(meaningOf(year, 'number').value, calendar);
      return (
        inYear &&
        time(intersect(inYear, dateOf(calendars[calendar], number, figureOf(day))), [
          'day',
          'month',
          'year',
        ])
      );
    },
  ),
  rule(
    'month, day and year',
    [monthName, optional(role('the', 'of')), dayFigure, filler, yearNumber],
    ([month, , day, , year]) => {
      const { calendar, month: number } = meaningOf(month, 'month');
      const inYear = yearIn(meaningOf(year, 'number').value, calendar);
      return (
        inYear &&
        time(intersect(inYear, dateOf(calendars[calendar], number, figureOf(day))), [
          'day',
          'month',
          'year',
        ])
      );
    },
  ),
  rule('weekday', [word('weekday')], ([day]) =>
    time(weekday(meaningOf(day, 'weekday').day), ['weekday']),
  ),
  rule('day word and weekday', [role('day-word'), timeWith('weekday')], ([, day]) => timeOf(day)),
  rule('holiday', [word('holiday')], ([name]) => {
    const series = holidaySeries(meaningOf(name, 'holiday').holiday);
    return series && time(series, ['holiday']);
  }),
  rule('season', [word('season')], ([season], { table }) =>
    time(seasonSeries(meaningOf(season, 'season').season, table), ['season']),
  ),
  rule(
    'ordinal day',
    [optional(role('the')), word('ordinal', ({ value }) => value <= 31)],
    ([, day]) => {
      const { value, inFigures } = meaningOf(day, 'ordinal');
      const tags: readonly Tag[] = inFigures ? ['day'] : ['day', 'figure'];
      return time(dayOfMonth(calendars.gregorian, value), tags, true);
    },
  ),
  rule(
    'the ordinal day',
    [either(role('the', 'on')), optional(role('the')), word('ordinal', ({ value }) => value <= 31)],
    ([, , day], { bare }) => {
      const { value, inFigures } = meaningOf(day, 'ordinal');
      // "The third" of a sentence is seldom a day; "the 3rd" mostly is.
      return bare || inFigures ? time(dayOfMonth(calendars.gregorian, value), ['day']) : null;
    },
  ),
  rule(
    'the year',
    [role('year-word', 'in', 'on'), optional(role('year-word')), latentTime('year')],
    ([, , year]) => ({ ...timeOf(year), latent: false }),
  ),
  rule('year and era', [word('number', ({ value }) => value >= 1), word('era')], ([year, era]) => {
    const series = yearOf(
      calendars[meaningOf(era, 'era').calendar],
      meaningOf(year, 'number').value,
    );
    return series && time(series, ['year']);
  }),
  rule(
    'preposition',
    [either(role('on', 'in', 'at', 'about', 'the', 'for')), timeWith()],
    ([, inner]) => timeOf(inner),
  ),
  rule('after preposition', [timeWith(), role('postposed-about')], ([inner]) => timeOf(inner)),
  rule('narrowing', [anyTime(), filler, filler, anyTime()], ([a, , , b], context) =>
    narrowed(timeOf(a), timeOf(b), context),
  ),
  rule(
    'week of',
    [
      optional(role('the')),
      word('unit', ({ unit }) => unit === 'week'),
      role('of'),
      timeWith('day', 'holiday'),
    ],
    ([, , , day]) => {
      const inner = timeOf(day);
      return time(
        mapped(inner.series, 'week', ({ start }) => {
          const week = floorTo(start, 'week');
          return { start: week, end: addTo(week, 1, 'week'), grain: 'week' };
        }),
        ['week', ...inner.tags],
      );
    },
  ),
  rule(
    'quarter',
    [
      optional(role('the')),
      word('ordinal', ({ value }) => value <= 4),
      word('unit', ({ unit }) => unit === 'quarter'),
    ],
    ([, nth]) => {
      const index = meaningOf(nth, 'ordinal').value;
      const quarter = nthIn(index, every('quarter'), every('year'));
      return time(quarter, ['quarter']);
    },
  ),
  rule(
    'quarter by its figure',
    [
      word('unit', ({ unit }) => unit === 'quarter'),
      word('number', ({ value, digits }) => value >= 1 && value <= 4 && digits === 1),
    ],
    ([, index]) =>
      time(nthIn(meaningOf(index, 'number').value, every('quarter'), every('year')), ['quarter']),
  ),
];

/** A finer time inside a coarser one, where neither says what the other says. */
function narrowed(a: TimeValue, b: TimeValue, { bare }: Context): Value | null {
  if (a.latent && b.latent) return null;
  if (a.tags.some((tag) => b.tags.includes(tag))) return null;
  const latent = a.latent ? a : b.latent ? b : null;
  const firm = latent === a ? b : a;
  if (latent !== null && !latentFits(latent, firm, bare)) return null;
  if (!a.latent && !b.latent && a.series.grain === b.series.grain && !inDay(a, b)) return null;
  const [outer, inner] = order(a, b);
  return time(intersectInto(outer.series, inner.series), [...a.tags, ...b.tags]);
}

function inDay(a: TimeValue, b: TimeValue): boolean {
  return (
    (a.tags.includes('weekday') && b.tags.includes('day')) ||
    (a.tags.includes('day') && b.tags.includes('weekday')) ||
    a.tags.includes('part') ||
    b.tags.includes('part')
  );
}

function latentFits(latent: TimeValue, firm: TimeValue, bare: boolean): boolean {
  if (latent.tags.includes('year'))
    return (
      coarser('year', firm.series.grain) &&
      !firm.tags.includes('clock') &&
      firm.series.anchor === 'open'
    );
  if (latent.tags.includes('clock'))
    return (
      firm.tags.includes('part') ||
      (bare && firm.series.anchor === 'reference' && firm.series.grain === 'day')
    );
  // In prose a figure behind a weekday or week counts something else.
  if (!bare && latent.tags.includes('figure')) return false;
  return firm.tags.includes('month') || firm.tags.includes('weekday') || firm.tags.includes('week');
}

/** The wider one first; of two told to the hour, a clock time lies in a part of the day. */
function order(a: TimeValue, b: TimeValue): [TimeValue, TimeValue] {
  if (a.series.grain !== b.series.grain) {
    return coarser(a.series.grain, b.series.grain) ? [a, b] : [b, a];
  }
  const isInner = ({ tags }: TimeValue): boolean => tags.includes('clock') || tags.includes('part');
  if (b.tags.includes('clock')) return [a, b];
  return a.tags.includes('clock') || (isInner(a) && !isInner(b)) ? [b, a] : [a, b];
}

/** Like intersect, but with the outer one given: both may be told to the hour. */
function intersectInto(outer: Series, inner: Series): Series {
  return outer.grain === inner.grain
    ? mapped(outer, inner.grain, ({ start, end }) => {
        const found = containing(inner, start) ?? inner.next(start);
        return found !== null && found.start >= start && found.start < end ? found : null;
      })
    : intersect(outer, inner);
}
