/** Lengths, and the times they lead to: three days ago, in two weeks, a year after Easter. */

import { addTo, compareGrains, DAY, finerGrain, floorTo, type Grain, HOUR } from '../civil.ts';
import { containing, every, intersect, mapped, type Series, single } from '../series.ts';
import {
  type Context,
  type DurationValue,
  type Edge,
  type TimeValue,
  time,
  type Value,
} from '../value.ts';
import {
  duration,
  durationOf,
  either,
  meaningOf,
  optional,
  type Part,
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

// "A few" counts as three.
const FEW = 3;
// More units than this are no stretch that a text counts.
export const MAX_COUNT = 1000;

/** A numeral, "a few", "a couple" or an article: how many units. */
export const counted: Part = either(
  word('number', ({ value }) => value >= 1 && value <= MAX_COUNT),
  role('few', 'couple', 'one'),
);

/** How many the word of `counted` says. */
export function countOf(edge: Edge | undefined): number {
  const word = roleOf(edge);
  if (word === 'few') return FEW;
  if (word === 'one') return 1;
  return word === 'couple' ? 2 : meaningOf(edge, 'number').value;
}

/** A length of so many units. */
export function lengthOf(count: number, unit: Grain | 'weekend'): DurationValue {
  return { kind: 'duration', count, unit };
}

/** The moment a distance from another one; told one grain finer than its unit, or to its unit in prose. */
function shifted(
  from: number,
  { count, unit }: DurationValue,
  direction: 1 | -1,
  context: Context,
): TimeValue | null {
  if (unit === 'weekend') return null;
  const whole = Number.isInteger(count);
  const grain = whole ? (context.bare ? finerGrain(unit) : distanceGrain(unit)) : 'second';
  const moved = whole
    ? addTo(from, direction * count, unit)
    : from + direction * count * (unit === 'hour' ? HOUR : unit === 'day' ? DAY : 7 * DAY);
  const running = units(grain, context.table);
  const told = running === null ? null : containing(running.series, moved);
  const start = floorTo(moved, grain);
  return time(single(told ?? { start, end: addTo(start, 1, grain), grain }, 'reference'), [
    'shift',
  ]);
}

// "Three weeks ago" names a day, roughly; "three hours ago" an hour.
function distanceGrain(unit: Grain): Grain {
  if (unit === 'week') return 'day';
  return unit === 'decade' || unit === 'century' ? 'year' : unit;
}

function weekdaySeries(number: number): Series {
  return mapped(every('week'), 'day', ({ start }) => ({
    start: start + (number - 1) * DAY,
    end: start + number * DAY,
    grain: 'day',
  }));
}

export const distanceRules: readonly Rule[] = [
  rule('counted units', [optional(role('about')), counted, word('unit')], ([, count, unit]) => {
    const { unit: name, count: each } = meaningOf(unit, 'unit');
    return lengthOf(countOf(count) * each, name);
  }),
  rule('one unit', [word('unit', ({ count }) => count > 1)], ([unit]) =>
    lengthOf(meaningOf(unit, 'unit').count, meaningOf(unit, 'unit').unit),
  ),
  rule('dual', [word('dual')], ([unit]) =>
    lengthOf(meaningOf(unit, 'dual').count, meaningOf(unit, 'dual').unit),
  ),
  rule(
    'half a unit',
    [role('half', 'quarter', 'three-quarters'), optional(role('of', 'the', 'one')), word('unit')],
    ([fraction, , unit]) => {
      const share = { half: 0.5, quarter: 0.25, 'three-quarters': 0.75 }[
        roleOf(fraction) as 'half' | 'quarter' | 'three-quarters'
      ];
      return lengthOf(share, meaningOf(unit, 'unit').unit);
    },
  ),
  rule(
    'and a half',
    [
      counted,
      optional(sign('-')),
      role('and'),
      optional(role('one')),
      optional(sign('-')),
      role('half'),
      word('unit'),
    ],
    ([count, , , , , , unit]) => lengthOf(countOf(count) + 0.5, meaningOf(unit, 'unit').unit),
  ),
  rule('units and a half', [duration, role('and'), role('half')], ([inner]) =>
    lengthOf(durationOf(inner).count + 0.5, durationOf(inner).unit),
  ),
  rule('about a length', [role('about'), duration], ([, inner]) => durationOf(inner)),
  rule('ago, behind', [duration, role('ago')], ([inner], context) =>
    context.table.agoStands === 'after'
      ? shifted(context.now, durationOf(inner), -1, context)
      : null,
  ),
  rule('ago, in front', [role('ago'), duration], ([, inner], context) =>
    context.table.agoStands === 'before'
      ? shifted(context.now, durationOf(inner), -1, context)
      : null,
  ),
  rule(
    'one unit ago, in front',
    [role('ago'), word('unit', ({ count }) => count === 1)],
    ([, unit], context) =>
      shifted(context.now, lengthOf(1, meaningOf(unit, 'unit').unit), -1, context),
  ),
  rule(
    'one unit hence, in front',
    [role('hence'), word('unit', ({ count }) => count === 1)],
    ([, unit], context) =>
      shifted(context.now, lengthOf(1, meaningOf(unit, 'unit').unit), 1, context),
  ),
  rule('hence, behind', [duration, role('hence')], ([inner], context) =>
    shifted(context.now, durationOf(inner), 1, context),
  ),
  rule('hence, in front', [role('hence', 'in'), duration], ([, inner], context) =>
    shifted(context.now, durationOf(inner), 1, context),
  ),
  rule('within', [role('within'), duration], ([, inner], { now }) => {
    const { count, unit } = durationOf(inner);
    if (unit === 'weekend' || !Number.isInteger(count)) return null;
    const end = floorTo(addTo(now, count, unit), unit === 'week' ? 'day' : unit);
    return end <= now
      ? null
      : time(single({ start: now, end, grain: 'second' }, 'reference'), ['range']);
  }),
  rule(
    'a length after a time',
    [duration, role('after', 'hence', 'from'), timeWith()],
    ([inner, , base]) => moved(timeOf(base), durationOf(inner), 1),
  ),
  rule('a length before a time', [duration, role('before', 'ago'), timeWith()], ([inner, , base]) =>
    moved(timeOf(base), durationOf(inner), -1),
  ),
  rule(
    'after a time, a length',
    [timeWith('holiday', 'day', 'clock'), role('from', 'after'), duration, optional(role('hence'))],
    ([base, , inner]) => moved(timeOf(base), durationOf(inner), 1),
  ),
  rule(
    'before a time, a length',
    [timeWith('holiday', 'day', 'clock'), role('from'), duration, role('ago')],
    ([base, , inner]) => moved(timeOf(base), durationOf(inner), -1),
  ),
  rule(
    'counted weekdays on',
    [counted, word('weekday'), role('hence', 'ago')],
    ([count, name, direction], { now }) => {
      const ahead = roleOf(direction) === 'hence';
      const series = intersect(every('week'), weekdaySeries(meaningOf(name, 'weekday').day));
      let at: ReturnType<Series['next']> = null;
      let from = floorTo(now, 'day') + (ahead ? DAY : 0);
      for (let k = 0; k < Math.min(countOf(count), 100); k += 1) {
        at = ahead ? series.next(from) : series.previous(from);
        if (at === null) return null;
        from = ahead ? at.end : at.start;
      }
      return at && time(single(at, 'reference'), ['weekday']);
    },
  ),
];

/** Each time, so many units later or earlier. */
function moved(base: TimeValue, { count, unit }: DurationValue, direction: 1 | -1): Value | null {
  if (unit === 'weekend' || !Number.isInteger(count)) return null;
  const { series } = base;
  const grain = compareGrains(unit, series.grain) < 0 ? unit : series.grain;
  return time(
    mapped(
      series,
      grain,
      ({ start }) => {
        const at = addTo(start, direction * count, unit);
        return { start: at, end: addTo(at, 1, grain), grain };
      },
      Math.abs(addTo(0, count + 1, unit)),
    ),
    ['shift', 'day'],
  );
}
