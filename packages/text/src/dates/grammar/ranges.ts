/** Stretches of time and their ends: from 3 to 5 May, since Monday, early March, every Friday. */
import { addTo, compareGrains, DAY, floorTo, type Grain } from '../civil.ts';
import { type Interval, intersect, mapped, type Series, single } from '../series.ts';
import { type TimeValue, time, type Value } from '../value.ts';
import {
  anyTime,
  either,
  latentTime,
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

/** From the start of the first to the end of the second that follows it. */
function between(a: TimeValue, b: TimeValue): Value | null {
  const grain =
    compareGrains(a.series.grain, b.series.grain) <= 0 ? a.series.grain : b.series.grain;
  const series = mapped(a.series, grain, ({ start }) => {
    const last = b.series.next(start + 1);
    if (last === null || last.end <= start) return null;
    return { start, end: endOf(last, grain), grain };
  });
  return time(series, ['range', ...a.tags.filter((tag) => tag !== 'clock')]);
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
    const from = floorTo(start, 'month');
    return { start: from, end: addTo(from, 1, 'month'), grain: 'month' };
  });
}

const THIRD_DAYS = 10;

/** The early, middle or late part of each interval. */
function partOf(series: Series, which: string): Series | null {
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
    return mapped(series, 'month', ({ start, end }) => {
      if (which === 'early' || which === 'start')
        return { start, end: addTo(start, 3, 'month'), grain: 'month' };
      if (which === 'mid')
        return { start: addTo(start, 4, 'month'), end: addTo(start, 8, 'month'), grain: 'month' };
      return { start: addTo(start, 8, 'month'), end, grain: 'month' };
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

function clipped(series: Series, now: number): Series {
  return single({ start: now, end: series.next(now)?.start ?? now, grain: 'second' }, 'reference');
}

export const rangeRules: readonly Rule[] = [
  rule(
    'between times',
    [optional(role('from', 'between', 'of')), timeWith(), joint, timeWith()],
    ([first, a, , b]) => {
      const [from, to] = [timeOf(a), timeOf(b)];
      if (roleOf(first) === null && from.tags.includes('range')) return null;
      return compatible(from, to) ? between(from, to) : null;
    },
  ),
  rule(
    'between days of a month',
    [
      optional(role('from', 'between', 'of')),
      latentOrDay(),
      optional(role('the')),
      joint,
      optional(role('the')),
      timeWith('day'),
    ],
    ([, a, , , , b]) => {
      const to = timeOf(b);
      if (!to.tags.includes('month') || timeOf(a).tags.includes('month')) return null;
      return between(dayIn(timeOf(a), monthAround(to.series)), to);
    },
  ),
  rule(
    'days of a month',
    [
      optional(role('from', 'between', 'of')),
      timeWith('month'),
      joint,
      optional(role('the')),
      latentOrDay(),
    ],
    ([, a, , , b]) => {
      const from = timeOf(a);
      if (!from.tags.includes('day') || timeOf(b).tags.includes('month')) return null;
      return between(from, dayIn(timeOf(b), monthAround(from.series)));
    },
  ),
  rule(
    'between hours',
    [
      optional(role('from', 'between', 'of', 'at')),
      anyTime('clock'),
      joint,
      optional(role('at')),
      anyTime('clock'),
    ],
    ([, a, , , b]) => {
      const [from, to] = [timeOf(a), timeOf(b)];
      if (from.latent && to.latent) return null;
      return between({ ...from, latent: false }, { ...to, latent: false });
    },
  ),
  rule(
    'early or late in',
    [
      optional(role('the')),
      role('early', 'mid', 'late', 'start', 'end'),
      optional(either(role('of', 'in', 'the'), sign('-'))),
      timeWith('month', 'year', 'week'),
    ],
    ([, which, , whole]) => {
      const inner = timeOf(whole);
      const series = partOf(inner.series, roleOf(which) ?? '');
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
    ([whole, , which]) => {
      const inner = timeOf(whole);
      const series = partOf(inner.series, roleOf(which) ?? '');
      return series && time(series, ['range', ...inner.tags]);
    },
  ),
  rule('before', [role('before', 'until'), timeWith()], ([, inner]) =>
    open('before', timeOf(inner)),
  ),
  rule('before, behind', [timeWith(), role('before', 'until')], ([inner]) =>
    open('before', timeOf(inner)),
  ),
  rule('after', [role('after', 'since'), timeWith()], ([, inner]) => open('after', timeOf(inner))),
  rule('since, behind', [timeWith(), role('since')], ([inner]) => open('after', timeOf(inner))),
  rule('by', [role('by'), timeWith()], ([, inner], { now }) =>
    time(clipped(timeOf(inner).series, now), ['range']),
  ),
  rule('every', [role('every'), either(word('unit'), word('weekday'))], ([, unit]) =>
    setOf(unit?.value.kind === 'word' ? unit.value.meaning : null),
  ),
  rule('in figures', [sign("'"), latentTime('year')], ([, year]) => ({
    ...timeOf(year),
    latent: false,
  })),
];

function latentOrDay(): ReturnType<typeof latentTime> {
  return anyTime('day');
}

function compatible(a: TimeValue, b: TimeValue): boolean {
  if (a.series.grain === b.series.grain) return true;
  return a.tags.includes('clock') && b.tags.includes('clock');
}

function open(direction: 'before' | 'after', inner: TimeValue): Value {
  return { kind: 'open', direction, series: inner.series, tags: inner.tags };
}

const PERIODS: Readonly<Record<string, string>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  weekend: 'XXXX-WXX-WE',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
};

function setOf(meaning: { is: string; unit?: string; day?: number | null } | null): Value | null {
  if (meaning?.is === 'weekday')
    return { kind: 'set', value: `XXXX-WXX-${meaning.day}`, grain: 'day' };
  if (meaning?.is !== 'unit' || meaning.unit === undefined) return null;
  const value = PERIODS[meaning.unit];
  const grain = meaning.unit === 'weekend' ? 'day' : (meaning.unit as Grain);
  return value === undefined ? null : { kind: 'set', value, grain };
}
