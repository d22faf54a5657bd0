/** Stretches of time and their ends: from 3 to 5 May, since Monday, early March, every Friday. */
import { calendars } from '../../calendars/index.ts';
import { addTo, compareGrains, DAY, floorTo, type Grain, MINUTE } from '../civil.ts';
import {
  containing,
  dateOf,
  every,
  type Interval,
  intersect,
  mapped,
  type Series,
  single,
  yearOf,
} from '../series.ts';
import type { DateLanguage } from '../table.ts';
import {
  type Context,
  type DurationValue,
  type Edge,
  type Tag,
  type TimeValue,
  time,
  type Value,
} from '../value.ts';
import { dayFigure, figureOf } from './calendar.ts';
import { calendarOfYear } from './figures.ts';
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
import { units } from './units.ts';

const joint = either(role('to', 'until', 'and'), sign('-'));
const from = optional(role('from', 'between', 'of'));
const the = optional(role('the'));

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

const THIRD_DAYS = 10;
// Before anything that news dates.
const FIRST_MOMENT: number = Date.UTC(1, 0, 1);

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

/** From now to the time, with the whole of it where it is the end of something. */
function clipped({ series, tags }: TimeValue, now: number): Value | null {
  const found = containing(series, now) ?? series.next(now);
  if (found === null) return null;
  const end = tags.includes('range') ? found.end : found.start;
  return end <= now
    ? null
    : time(single({ start: now, end, grain: 'second' }, 'reference'), ['range']);
}

const yearOrTime = either(timeWith(), latentTime('year'));

const runningTime = timeWith('day', 'week', 'month', 'quarter', 'year');

export const rangeRules: readonly Rule[] = [
  rule('between times', [from, timeWith(), joint, timeWith()], ([, a, , b]) => {
    const [first, last] = [timeOf(a), timeOf(b)];
    return compatible(first, last) ? between(first, last) : null;
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
      // "2011 and 2015" without "between" are two years.
      return roleOf(preposition) === null && roleOf(sign) === 'and'
        ? null
        : between(first, { ...last, latent: false });
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
    'zone',
    [
      timeWith('clock'),
      optional(either(role('of', 'on', 'at'), sign('('))),
      word('zone'),
      optional(sign(')')),
    ],
    ([at, , zone], { offset }) => {
      const { series, tags } = timeOf(at);
      if (offset === null) return null;
      const shift = (offset - meaningOf(zone, 'zone').offset) * MINUTE;
      const grain = series.grain === 'hour' ? 'minute' : series.grain;
      return time(
        mapped(
          series,
          grain,
          ({ start, end }) => ({
            start: start + shift,
            end: (tags.includes('range') ? end : start + MINUTE) + shift,
            grain,
          }),
          DAY,
        ),
        [...tags, 'zone'],
      );
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
  rule(
    'before',
    [optional(role('about')), role('before', 'until'), optional(role('year-word')), yearOrTime],
    ([, , , inner]) => open('before', timeOf(inner)),
  ),
  rule('before, behind', [timeWith(), role('postposed-before', 'postposed-until')], ([inner]) =>
    open('before', timeOf(inner)),
  ),
  rule(
    'after',
    [
      optional(role('about')),
      role('after', 'since', 'from'),
      optional(role('year-word')),
      yearOrTime,
    ],
    ([, , , inner]) => open('after', timeOf(inner)),
  ),
  rule(
    'since, behind',
    [yearOrTime, optional(role('from')), role('postposed-since', 'postposed-after')],
    ([inner]) => open('after', timeOf(inner)),
  ),
  rule('by', [role('by'), timeWith()], ([, inner], { now, bare }) =>
    bare ? clipped(timeOf(inner), now) : open('before', timeOf(inner)),
  ),
  rule('every', [role('every'), either(word('unit'), word('weekday'))], ([, unit]) =>
    setOf(unit?.value.kind === 'word' ? unit.value.meaning : null),
  ),
  rule(
    'decade',
    [
      word('unit', ({ unit }) => unit === 'decade'),
      optional(sign('-')),
      word('number', ({ value }) => value >= 10 && value < 3000 && value % 10 === 0),
    ],
    ([, , figure], { table }) => {
      const { value } = meaningOf(figure, 'number');
      const year =
        value >= 100 ? value : value + (table.runningCalendar === 'jalali' ? 1300 : 1900);
      const calendar = calendars[calendarOfYear(year, table)];
      const first = yearOf(calendar, year)?.next(FIRST_MOMENT);
      const last = yearOf(calendar, year + 9)?.next(FIRST_MOMENT);
      if (!first || !last) return null;
      return time(single({ start: first.start, end: last.end, grain: 'decade' }, 'absolute'), [
        'range',
        'year',
      ]);
    },
  ),
  rule('in figures', [sign("'"), latentTime('year')], ([, year]) => ({
    ...timeOf(year),
    latent: false,
  })),
];

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

/** The start, middle or end of the running unit. */
function edgeOf(unit: Grain | 'weekend', which: string, { now, table }: Context): Value | null {
  if (unit === 'weekend') return null;
  const start = floorTo(now, unit);
  const running = single({ start, end: addTo(start, 1, unit), grain: unit }, 'reference');
  if (unit === 'day') return time(running, ['range']);
  const series = partOf(running, which, table);
  return series && time(series, ['range']);
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
