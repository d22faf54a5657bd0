/** Stretches between two times: from 3 to 5 May, 9:30 to 11, ten days from 18 December on. */

import { calendars } from '../../calendars/index.ts';
import { addTo, compareGrains, floorTo, type Grain } from '../civil.ts';
import { dateOf, type Interval, intersect, mapped, type Series } from '../series.ts';
import {
  type DurationValue,
  type Edge,
  type Tag,
  type TimeValue,
  time,
  type Value,
} from '../value.ts';
import { dayFigure, figureOf } from './calendar.ts';
import {
  anyTime,
  duration,
  durationOf,
  either,
  latentTime,
  meaningOf,
  optional,
  type Rule,
  role,
  roleOf,
  rule,
  sign,
  timeOf,
  timeWith,
  word,
} from './rule.ts';

const joint = either(role('to', 'until', 'and'), sign('-'));
const from = optional(role('from', 'between', 'of'));
const the = optional(role('the'));

const yearOrTime = either(timeWith(), latentTime('year'));

/**
 * From the start of the first to the end of the second that follows it. Of two hours that could be
 * in the morning or the evening, the first is the one nearest before the second.
 */
function between(a: TimeValue, b: TimeValue): Value | null {
  const grain =
    compareGrains(a.series.grain, b.series.grain) <= 0 ? a.series.grain : b.series.grain;
  const series = mapped(a.series, grain, ({ start, end }) => {
    const last = b.series.next(start + 1);
    if (last === null || last.end <= start) return null;
    const other = a.tags.includes('clock') ? a.series.next(end) : null;
    if (other !== null && other.start < last.start) return null;
    return { start, end: endOf(last, grain), grain };
  });
  return time(series, ['range', ...a.tags]);
}

function endOf({ start, end, grain }: Interval, told: Grain): number {
  return compareGrains(told, grain) < 0 && (told === 'minute' || told === 'second')
    ? addTo(start, 1, told)
    : end;
}

/** A day figure beside a month: the day of that month. */
function dayIn(day: TimeValue, month: Series): TimeValue {
  return time(intersect(month, day.series), ['day', 'month']);
}

/** The month around each interval. */
function monthAround(series: Series): Series {
  return mapped(series, 'month', ({ start }) => {
    const first = floorTo(start, 'month');
    return { start: first, end: addTo(first, 1, 'month'), grain: 'month' };
  });
}

/** Two days of one month of a calendar. */
function daysOf(
  month: Edge | undefined,
  first: Edge | undefined,
  last: Edge | undefined,
): Value | null {
  const { calendar, month: number } = meaningOf(month, 'month');
  const [a, b] = [figureOf(first), figureOf(last)];
  if (a >= b) return null;
  const day = (figure: number): TimeValue =>
    time(dateOf(calendars[calendar], number, figure), ['day', 'month']);
  return between(day(a), day(b));
}

/** Two ends told in the same way: both with a month or neither, both days or both hours. */
function compatible(a: TimeValue, b: TimeValue): boolean {
  const told: readonly Tag[] = [
    'month',
    'day',
    'weekday',
    'year',
    'range',
    'clock',
    'part',
    'zone',
  ];
  const differs = told.filter((tag) => a.tags.includes(tag) !== b.tags.includes(tag));
  if (differs.length === 0) return a.tags.includes('clock') || a.series.grain === b.series.grain;
  return differs.length === 1 && differs[0] === 'year' && a.series.grain === b.series.grain;
}

/** So many units from the start on, the last one whole. */
function lasting({ series, tags }: TimeValue, { count, unit }: DurationValue): Value | null {
  if (unit === 'weekend' || !Number.isInteger(count) || tags.includes('range')) return null;
  const grain = compareGrains(unit, series.grain) < 0 ? unit : series.grain;
  return time(
    mapped(series, grain, ({ start }) => ({
      start,
      end: addTo(addTo(start, count, unit), 1, grain),
      grain,
    })),
    ['range', ...tags],
  );
}

/** "And" joins two ends only behind "between": "2011 and 2015" are two years. */
function joins(preposition: Edge | undefined, sign: Edge | undefined): boolean {
  return roleOf(sign) !== 'and' || roleOf(preposition) === 'between';
}

export const rangeRules: readonly Rule[] = [
  rule('between times', [from, timeWith(), joint, timeWith()], ([preposition, a, sign, b]) => {
    const [first, last] = [timeOf(a), timeOf(b)];
    return joins(preposition, sign) && compatible(first, last) ? between(first, last) : null;
  }),
  rule('whole times with a stroke', [timeWith('year'), sign('/'), timeWith('year')], ([a, , b]) => {
    const [first, last] = [timeOf(a), timeOf(b)];
    return first.tags.includes('day') && compatible(first, last) ? between(first, last) : null;
  }),
  rule(
    'days before their month',
    [
      from,
      optional(role('day-word')),
      the,
      dayFigure,
      joint,
      the,
      dayFigure,
      optional(role('of')),
      optional(role('month-word')),
      word('month'),
    ],
    ([, , , first, , , last, , , month]) => daysOf(month, first, last),
  ),
  rule(
    'days behind their month',
    [from, word('month'), the, dayFigure, joint, the, dayFigure],
    ([, month, , first, , , last]) => daysOf(month, first, last),
  ),
  rule(
    'days before a told month',
    [from, the, anyTime('day'), joint, the, timeWith('day')],
    ([, , a, , , b]) => {
      const [first, last] = [timeOf(a), timeOf(b)];
      if (!last.tags.includes('month') || first.tags.includes('month')) return null;
      return between(dayIn(first, monthAround(last.series)), last);
    },
  ),
  rule(
    'days behind a told month',
    [from, timeWith('month'), joint, the, anyTime('day')],
    ([, a, , , b]) => {
      const [first, last] = [timeOf(a), timeOf(b)];
      if (!first.tags.includes('day') || last.tags.includes('month')) return null;
      return between(first, dayIn(last, monthAround(first.series)));
    },
  ),
  rule(
    'from and to, behind',
    [yearOrTime, role('from'), yearOrTime, role('to', 'postposed-until')],
    ([a, , b]) => {
      const [first, last] = [timeOf(a), timeOf(b)];
      return compatible(first, last)
        ? between({ ...first, latent: false }, { ...last, latent: false })
        : null;
    },
  ),
  rule(
    'between years',
    [from, either(timeWith('year'), latentTime('year')), joint, latentTime('year')],
    ([preposition, a, sign, b]) => {
      const [first, last] = [timeOf(a), timeOf(b)];
      if (first.tags.length > 1) return null;
      return joins(preposition, sign) ? between(first, { ...last, latent: false }) : null;
    },
  ),
  rule(
    'between hours',
    [
      optional(role('from', 'between', 'of', 'at')),
      optional(role('at')),
      anyTime('clock'),
      joint,
      optional(role('at')),
      anyTime('clock'),
    ],
    ([, , a, , , b]) => {
      const [first, last] = [timeOf(a), timeOf(b)];
      if ((first.latent && last.latent) || first.tags.length > 1 || last.tags.length > 1)
        return null;
      return between({ ...first, latent: false }, { ...last, latent: false });
    },
  ),
  rule('at hours', [role('at'), latentTime('clock'), joint, latentTime('clock')], ([, a, , b]) =>
    between({ ...timeOf(a), latent: false }, { ...timeOf(b), latent: false }),
  ),
  rule(
    'for a length, from',
    [optional(role('for')), duration, role('from'), optional(role('from')), timeWith()],
    ([, length, , , start]) => lasting(timeOf(start), durationOf(length)),
  ),
  rule(
    'from, for a length',
    [
      optional(role('from')),
      timeWith(),
      optional(role('from', 'postposed-since')),
      role('for'),
      duration,
    ],
    ([, start, , , length]) => lasting(timeOf(start), durationOf(length)),
  ),
  rule(
    'from, a length on',
    [
      timeWith(),
      role('from', 'since'),
      optional(role('from', 'since')),
      duration,
      role('for', 'all'),
    ],
    ([start, , , length]) => lasting(timeOf(start), durationOf(length)),
  ),
];
