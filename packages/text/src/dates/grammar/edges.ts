/** The start, middle or end of a unit: early March, the end of the year, earlier this month. */

import { addTo, DAY, floorTo, type Grain } from '../civil.ts';
import { containing, every, mapped, type Series, single } from '../series.ts';
import type { DateLanguage } from '../table.ts';
import { type Context, type TimeValue, time, type Value } from '../value.ts';
import {
  anyTime,
  either,
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
import { units } from './units.ts';

const the = optional(role('the'));

const THIRD_DAYS = 10;

const runningTime = anyTime('day', 'week', 'month', 'quarter', 'year');

/** The early, middle or late part of each interval. */
function partOf(series: Series, which: string, table: DateLanguage): Series | null {
  const { grain } = series;
  if (grain === 'month') {
    return mapped(series, 'day', ({ start, end }) => {
      const tenth = start + THIRD_DAYS * DAY;
      if (which === 'early' || which === 'start') return { start, end: tenth, grain: 'day' };
      if (which === 'mid') return { start: tenth, end: tenth + THIRD_DAYS * DAY, grain: 'day' };
      return { start: tenth + THIRD_DAYS * DAY, end, grain: 'day' };
    });
  }
  if (grain === 'year') {
    // Months of the calendar that the year is one of.
    const inMonths = (start: number, count: number): number => {
      const months =
        floorTo(start, 'month') === start ? every('month') : units('month', table)?.series;
      let at = start;
      for (let k = 0; k < count; k += 1) at = months?.next(at + 1)?.start ?? addTo(at, 1, 'month');
      return at;
    };
    return mapped(series, 'month', ({ start, end }) => {
      if (which === 'early' || which === 'start')
        return { start, end: inMonths(start, 3), grain: 'month' };
      if (which === 'mid')
        return { start: inMonths(start, 4), end: inMonths(start, 8), grain: 'month' };
      return { start: inMonths(start, 8), end, grain: 'month' };
    });
  }
  if (grain === 'week') {
    return mapped(series, 'day', ({ start, end }) => {
      if (which === 'early' || which === 'start')
        return { start, end: start + 3 * DAY, grain: 'day' };
      if (which === 'mid') return { start: start + 2 * DAY, end: start + 5 * DAY, grain: 'day' };
      return { start: start + 4 * DAY, end, grain: 'day' };
    });
  }
  return null;
}

/** The running unit up to now: by days, or by minutes of the running day. */
function sinceStart({ series }: TimeValue, now: number): Value | null {
  const here = series.anchor === 'reference' ? containing(series, now) : null;
  const [until, grain]: [number, Grain] =
    series.grain === 'day' ? [now, 'minute'] : [floorTo(now, 'day'), 'day'];
  if (here === null || until <= here.start) return null;
  return time(single({ start: here.start, end: until, grain }, 'reference'), ['range']);
}

/** The running unit from now on. */
function untilEnd({ series }: TimeValue, now: number): Value | null {
  const here = series.anchor === 'reference' ? containing(series, now) : null;
  const [from, grain]: [number, Grain] =
    series.grain === 'day' ? [now, 'minute'] : [floorTo(now, 'day') + DAY, 'day'];
  if (here === null || from >= here.end) return null;
  return time(single({ start: from, end: here.end, grain }, 'reference'), ['range']);
}

/** The start, middle or end of the running unit. */
function edgeOf(
  unit: Grain | 'weekend',
  which: string,
  { now, table, bare }: Context,
): Value | null {
  if (unit === 'weekend') return null;
  const start = floorTo(now, unit);
  const running = single({ start, end: addTo(start, 1, unit), grain: unit }, 'reference');
  // "The early days" of a sentence are no hours of today.
  if (unit === 'day') return bare ? time(running, ['range']) : null;
  const series = partOf(running, which, table);
  return series && time(series, ['range']);
}

export const edgeRules: readonly Rule[] = [
  rule('unit edge', [the, word('edge')], ([, edge], context) => {
    const { unit, edge: which } = meaningOf(edge, 'edge');
    return edgeOf(unit, which, context);
  }),
  rule(
    'edge of the unit',
    [
      the,
      role('early', 'mid', 'late', 'start', 'end'),
      optional(role('of')),
      the,
      word('unit', ({ count }) => count === 1),
    ],
    ([, which, , , unit], context) =>
      edgeOf(meaningOf(unit, 'unit').unit, roleOf(which) ?? '', context),
  ),
  rule(
    'unit, its edge',
    [word('unit', ({ count }) => count === 1), role('late', 'end', 'early', 'mid')],
    ([unit, which], context) => edgeOf(meaningOf(unit, 'unit').unit, roleOf(which) ?? '', context),
  ),
  rule(
    'early or late in',
    [
      optional(role('the')),
      role('early', 'mid', 'late', 'start', 'end'),
      optional(either(role('of', 'in', 'the'), sign('-'))),
      timeWith('month', 'year', 'week'),
    ],
    ([, which, , whole], { table }) => {
      const inner = timeOf(whole);
      const series = partOf(inner.series, roleOf(which) ?? '', table);
      return series && time(series, ['range', ...inner.tags]);
    },
  ),
  rule(
    'of it, early or late',
    [
      timeWith('month', 'year', 'week'),
      optional(role('of')),
      role('early', 'mid', 'late', 'start', 'end'),
    ],
    ([whole, , which], { table }) => {
      const inner = timeOf(whole);
      const series = partOf(inner.series, roleOf(which) ?? '', table);
      return series && time(series, ['range', ...inner.tags]);
    },
  ),
  rule(
    'earlier in',
    [role('earlier'), optional(role('of', 'in')), runningTime],
    ([, , whole], { now }) => sinceStart(timeOf(whole), now),
  ),
  rule(
    'later in',
    [role('later'), optional(role('of', 'in')), runningTime],
    ([, , whole], { now }) => untilEnd(timeOf(whole), now),
  ),
];
