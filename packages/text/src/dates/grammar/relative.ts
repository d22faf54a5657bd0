/** Times told from the reference: yesterday, last week, three days ago, the next two months. */
import { addTo, compareGrains, DAY, finerGrain, floorTo, type Grain, HOUR } from '../civil.ts';
import { containing, every, intersect, mapped, type Series, single } from '../series.ts';
import {
  type Context,
  type DurationValue,
  type Edge,
  type Tag,
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
  type Rule,
  role,
  roleOf,
  rule,
  timeOf,
  timeWith,
  word,
} from './rule.ts';
import { units } from './units.ts';

// "A few" counts as three.
const FEW = 3;
// More units than this are no stretch that a text counts.
const MAX_COUNT = 1000;

const counted = either(
  word('number', ({ value }) => value >= 1 && value <= MAX_COUNT),
  role('few', 'couple', 'one'),
);
const which = role('last', 'this', 'next');
const behind = role('last', 'this-behind', 'next');

function countOf(edge: Edge | undefined): number {
  const word = roleOf(edge);
  if (word === 'few') return FEW;
  if (word === 'one') return 1;
  return word === 'couple' ? 2 : meaningOf(edge, 'number').value;
}

function lengthOf(count: number, unit: Grain | 'weekend'): DurationValue {
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
  return unit === 'week' ? 'day' : unit;
}

function relativeUnit(step: number, unit: string, { now, table }: Context): Value | null {
  const known = units(unit, table);
  if (known === null) return null;
  const here = containing(known.series, now) ?? (step >= 0 ? known.series.next(now) : null);
  const found = pick(known.series, here, step, now);
  return found && time(single(found, 'reference'), [known.tag]);
}

function pick(
  series: Series,
  here: ReturnType<Series['next']>,
  step: number,
  now: number,
): ReturnType<Series['next']> {
  if (step === 0) return here;
  if (step > 0) {
    let found = series.next(here === null || here.start > now ? now : here.end);
    for (let k = 1; k < step && found !== null; k += 1) found = series.next(found.end);
    return found;
  }
  return series.previous(containing(series, now)?.start ?? now);
}

/** "Last" and "next" stand on one side of their word in a language; "this" has its own roles. */
function standsRight(
  step: Edge | undefined,
  side: 'before' | 'after',
  { table }: Context,
): boolean {
  const which = roleOf(step);
  return which === 'this' || which === 'this-behind' || table.adjectives === side;
}

function stepOf(edge: Edge | undefined): number {
  const which = roleOf(edge);
  return which === 'last' ? -1 : which === 'next' ? 1 : 0;
}

/** So many whole units before or after the running one. */
function span(step: number, { count, unit }: DurationValue, { now, table }: Context): Value | null {
  if (unit === 'weekend' || !Number.isInteger(count) || count > MAX_COUNT) return null;
  const series = units(unit, table)?.series ?? every(unit);
  const running = containing(series, now);
  if (running === null) return null;
  let [from, to] = step < 0 ? [running.start, running.start] : [running.end, running.end];
  for (let k = 0; k < count; k += 1) {
    if (step < 0) from = series.previous(from)?.start ?? from;
    else to = series.next(to)?.end ?? to;
  }
  return time(single({ start: from, end: to, grain: unit }, 'reference'), ['range']);
}

function relativeTime(step: number, inner: TimeValue, { now, table }: Context): Value | null {
  const { series, tags } = inner;
  if (series.anchor !== 'open') return null;
  const today = floorTo(now, 'day');
  const tag: readonly Tag[] = tags;
  if (tag.includes('weekday') && !tag.includes('month')) {
    const week = floorTo(now, 'week');
    const found =
      step < 0
        ? series.previous(today)
        : step === 0
          ? series.next(today + DAY)
          : table.nextWeekday === 'coming'
            ? series.next(today + DAY)
            : series.next(addTo(week, 1, 'week'));
    return found && time(single(found, 'reference'), tags);
  }
  const here = containing(series, now);
  const found =
    step === 0
      ? (here ?? series.next(now))
      : step < 0
        ? series.previous(here?.start ?? now)
        : series.next(here?.end ?? now);
  return found && time(single(found, 'reference'), tags);
}

function day(offset: number, now: number): TimeValue {
  const start = floorTo(now, 'day') + offset * DAY;
  return time(single({ start, end: start + DAY, grain: 'day' }, 'reference'), ['day']);
}

export const relativeRules: readonly Rule[] = [
  rule('running unit', [word('running')], ([unit], context) => {
    const { unit: name, step } = meaningOf(unit, 'running');
    return relativeUnit(step, name, context);
  }),
  rule(
    'of the unit',
    [role('of', 'in', 'on'), role('the'), word('unit', ({ count }) => count === 1)],
    ([, , unit], context) => relativeUnit(0, meaningOf(unit, 'unit').unit, context),
  ),
  rule('now', [role('now')], (_, { now, bare }) =>
    bare
      ? time(single({ start: now, end: now + 1000, grain: 'second' }, 'reference'), ['now'])
      : null,
  ),
  rule('day from today', [optional(role('the')), word('relative-day')], ([, offset], { now }) =>
    day(meaningOf(offset, 'relative-day').offset, now),
  ),
  rule('day and day word', [timeWith('weekday', 'day'), role('day-word')], ([inner]) =>
    timeOf(inner),
  ),
  rule('day word and day', [role('day-word'), timeWith('day')], ([, inner]) => timeOf(inner)),
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
  rule('and a half', [counted, role('and'), role('half'), word('unit')], ([count, , , unit]) =>
    lengthOf(countOf(count) + 0.5, meaningOf(unit, 'unit').unit),
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
  rule(
    'n-th upcoming unit',
    [either(role('upcoming'), counted), either(role('upcoming'), counted), word('unit')],
    ([a, b, unit], context) => {
      const count = roleOf(a) === 'upcoming' ? b : a;
      if (
        !context.bare ||
        roleOf(count) === 'upcoming' ||
        (roleOf(a) !== 'upcoming' && roleOf(b) !== 'upcoming')
      )
        return null;
      return relativeUnit(countOf(count), meaningOf(unit, 'unit').unit, context);
    },
  ),
  rule('counted next units', [counted, role('next'), word('unit')], ([count, , unit], context) =>
    context.bare ? null : span(1, lengthOf(countOf(count), meaningOf(unit, 'unit').unit), context),
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
    ([inner, , base], context) => moved(timeOf(base), durationOf(inner), 1, context),
  ),
  rule(
    'a length before a time',
    [duration, role('before', 'ago'), timeWith()],
    ([inner, , base], context) => moved(timeOf(base), durationOf(inner), -1, context),
  ),
  rule(
    'after a time, a length',
    [timeWith('holiday', 'day', 'clock'), role('from', 'after'), duration, optional(role('hence'))],
    ([base, , inner], context) => moved(timeOf(base), durationOf(inner), 1, context),
  ),
  rule(
    'before a time, a length',
    [timeWith('holiday', 'day', 'clock'), role('from'), duration, role('ago')],
    ([base, , inner], context) => moved(timeOf(base), durationOf(inner), -1, context),
  ),
  rule(
    'which unit',
    [optional(role('the')), which, word('unit', ({ count }) => count === 1)],
    ([, step, unit], context) =>
      standsRight(step, 'before', context)
        ? relativeUnit(stepOf(step), meaningOf(unit, 'unit').unit, context)
        : null,
  ),
  rule('unit which', [word('unit', ({ count }) => count === 1), behind], ([unit, step], context) =>
    standsRight(step, 'after', context)
      ? relativeUnit(stepOf(step), meaningOf(unit, 'unit').unit, context)
      : null,
  ),
  rule(
    'which length',
    [optional(role('the')), role('last', 'next', 'final'), duration],
    ([, step, inner], context) =>
      standsRight(step, 'before', context)
        ? span(roleOf(step) === 'next' ? 1 : -1, durationOf(inner), context)
        : null,
  ),
  rule('length which', [duration, role('last', 'next', 'final')], ([inner, step], context) =>
    standsRight(step, 'after', context)
      ? span(roleOf(step) === 'next' ? 1 : -1, durationOf(inner), context)
      : null,
  ),
  rule(
    'unit count which',
    [word('unit'), counted, role('last', 'next', 'final')],
    ([unit, count, step], context) =>
      span(
        roleOf(step) === 'next' ? 1 : -1,
        lengthOf(countOf(count), meaningOf(unit, 'unit').unit),
        context,
      ),
  ),
  rule(
    'which time',
    [which, timeWith('weekday', 'month', 'season', 'holiday')],
    ([step, inner], context) =>
      standsRight(step, 'before', context)
        ? relativeTime(stepOf(step), timeOf(inner), context)
        : null,
  ),
  rule(
    'time which',
    [timeWith('weekday', 'month', 'season', 'holiday'), behind],
    ([inner, step], context) =>
      standsRight(step, 'after', context)
        ? relativeTime(stepOf(step), timeOf(inner), context)
        : null,
  ),
  rule(
    'time after next',
    [timeWith('weekday', 'month'), role('after-next')],
    ([inner], context) => {
      const { series, tags } = timeOf(inner);
      const first = series.next(floorTo(context.now, 'day') + DAY);
      const second = first && series.next(first.end);
      return second && time(single(second, 'reference'), tags);
    },
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

function weekdaySeries(number: number): Series {
  return mapped(every('week'), 'day', ({ start }) => ({
    start: start + (number - 1) * DAY,
    end: start + number * DAY,
    grain: 'day',
  }));
}

function moved(
  base: TimeValue,
  { count, unit }: DurationValue,
  direction: 1 | -1,
  _context: Context,
): Value | null {
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
