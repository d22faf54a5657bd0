/** Times told from the running one: yesterday, last week, this Friday, the next two months. */

import { addTo, DAY, floorTo } from '../civil.ts';
import { containing, every, type Series, single } from '../series.ts';
import {
  type Context,
  type DurationValue,
  type Edge,
  type Tag,
  type TimeValue,
  time,
  type Value,
} from '../value.ts';
import { counted, countOf, lengthOf, MAX_COUNT } from './distances.ts';
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

const which = role('last', 'this', 'next');
const behind = role('last', 'this-behind', 'next');

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
  rule(
    'at the weekend',
    [role('at', 'on', 'in'), optional(role('the')), word('unit', ({ unit }) => unit === 'weekend')],
    (_, { table }) => {
      const weekends = units('weekend', table);
      return weekends && time(weekends.series, [weekends.tag]);
    },
  ),
  rule('running unit', [word('running')], ([unit], context) => {
    const { unit: name, step } = meaningOf(unit, 'running');
    return relativeUnit(step, name, context);
  }),
  rule(
    'of the unit',
    [role('of', 'in', 'on'), role('the'), word('unit', ({ count }) => count === 1)],
    ([, , unit], context) => {
      const running = relativeUnit(0, meaningOf(unit, 'unit').unit, context);
      // Only what it counts ("the first Monday of the month") makes a time of it.
      return running?.kind === 'time' ? { ...running, latent: true } : running;
    },
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
];
