/** Times of the day: 3 pm, half past seven, in the morning at nine. */
import { DAY, floorTo, HOUR, MINUTE } from '../civil.ts';
import { clock, every, mapped, type Series, single } from '../series.ts';
import type { Hours } from '../table.ts';
import { type Edge, type TimeValue, time, type Value } from '../value.ts';
import { clockTime } from './figures.ts';
import {
  anyTime,
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

/** The part of every day between two hours. */
export function partOfDay([from, to]: Hours): Series {
  return mapped(every('day'), 'hour', ({ start }) => ({
    start: start + from * HOUR,
    end: start + to * HOUR,
    grain: 'hour',
  }));
}

/** The same clock time, before or after noon as told. */
function inHalf({ series, tags }: TimeValue, pm: boolean): Value | null {
  const first = series.next(0);
  if (first === null) return null;
  const length = first.end - first.start;
  const start = first.start - floorTo(first.start, 'day');
  const noon = 12 * HOUR;
  const told = pm ? (start % noon) + noon : start % noon;
  // 14 o'clock in the morning is a misprint, and nothing is made of it.
  if (!pm && isTold24(series, first.start, start)) return null;
  return time(clock([told], length, first.grain), tags);
}

/** Whether an hour after one is told on a clock of 24 hours: it comes once a day. */
function isTold24(series: Series, at: number, sinceMidnight: number): boolean {
  return sinceMidnight >= 13 * HOUR && series.next(at + 1)?.start === at + DAY;
}

function withMinutes({ series }: TimeValue, minutes: number): Value {
  const first = series.next(0);
  const second = first && series.next(first.end);
  const starts = [first, second].flatMap((each) =>
    each === null ? [] : [(((each.start + minutes * MINUTE) % DAY) + DAY) % DAY],
  );
  return time(clock([...new Set(starts)], MINUTE, 'minute'), ['clock']);
}

const minutes = either(
  word('number', ({ value, digits }) => value >= 1 && value < 60 && digits <= 2),
  role('half', 'quarter', 'third'),
);

function minutesOf(edge: Edge | undefined): number {
  const fraction = roleOf(edge);
  if (fraction === 'half') return 30;
  if (fraction === 'quarter') return 15;
  if (fraction === 'third') return 20;
  return meaningOf(edge, 'number').value;
}

const hour = latentTime('clock');
const minuteWord = optional(word('unit', ({ unit }) => unit === 'minute'));

/** In prose "two to three" is a range or a score; a fraction, "minutes" or a told hour makes it a time. */
function isClockTalk(
  minute: Edge | undefined,
  word: Edge | undefined,
  at: TimeValue,
  bare: boolean,
): boolean {
  return bare || roleOf(minute) !== null || word !== undefined || !at.latent;
}

export const clockRules: readonly Rule[] = [
  rule('part of the day', [word('part')], ([part], { now }) => {
    const { hours, day } = meaningOf(part, 'part');
    if (day === null) return time(partOfDay(hours), ['part']);
    const start = floorTo(now, 'day') + day * DAY;
    return time(
      single(
        { start: start + hours[0] * HOUR, end: start + hours[1] * HOUR, grain: 'hour' },
        'reference',
      ),
      ['part', 'day'],
    );
  }),
  rule('this part', [role('this'), timeWith('part')], ([, part], { now }) => {
    const found = timeOf(part).series.next(floorTo(now, 'day'));
    return found && time(single(found, 'reference'), ['part', 'day']);
  }),
  rule('named hour', [word('clock-time')], ([name]) => {
    const at = clockTime(meaningOf(name, 'clock-time').hour, null, null, false);
    return at && time(at, ['clock']);
  }),
  rule('at an hour', [role('at'), optional(role('about')), hour], ([, , at]) => ({
    ...timeOf(at),
    latent: false,
  })),
  rule(
    'hour by its ordinal',
    [role('at'), word('ordinal', ({ value }) => value <= 12)],
    ([, at], { table }) => {
      const series = table.ordinalHours
        ? clockTime(meaningOf(at, 'ordinal').value, null, null, table.twelveHours)
        : null;
      return series && time(series, ['clock']);
    },
  ),
  rule(
    'latent hour by its ordinal',
    [word('ordinal', ({ value }) => value <= 12)],
    ([at], { table }) => {
      const series = table.ordinalHours
        ? clockTime(meaningOf(at, 'ordinal').value, null, null, table.twelveHours)
        : null;
      return series && time(series, ['clock'], true);
    },
  ),
  rule(
    'at hours run together',
    [
      role('at', 'about'),
      word(
        'number',
        ({ digits, value }) => (digits === 3 || digits === 4) && value < 2400 && value % 100 < 60,
      ),
    ],
    ([, figures], { table, bare }) => {
      const { value } = meaningOf(figures, 'number');
      // In prose "at 1030" is rather a number of something.
      if (!bare) return null;
      const at = clockTime(Math.floor(value / 100), value % 100, null, table.twelveHours);
      return at && time(at, ['clock']);
    },
  ),
  rule('at a time', [role('at'), timeWith('clock')], ([, at]) => timeOf(at)),
  rule("hour o'clock", [hour, role('o-clock')], ([at]) => ({ ...timeOf(at), latent: false })),
  rule(
    'hour before or after noon',
    [anyTime('clock'), optional(role('o-clock')), word('half')],
    ([at, , half]) => inHalf(timeOf(at), meaningOf(half, 'half').pm),
  ),
  rule(
    'figures run together',
    [word('number', ({ digits }) => digits === 3 || digits === 4), either(word('half'))],
    ([figures, half]) => {
      const { value } = meaningOf(figures, 'number');
      const at = clockTime(Math.floor(value / 100), value % 100, null, true);
      return at && inHalf(time(at, ['clock']), meaningOf(half, 'half').pm);
    },
  ),
  rule(
    'hour and spelled minutes',
    [
      hour,
      word('number', ({ value, digits }) => digits === 0 && value >= 10 && value < 60),
      word('half'),
    ],
    ([at, minute, half]) => {
      const value = withMinutes(timeOf(at), meaningOf(minute, 'number').value);
      return value.kind === 'time' ? inHalf(value, meaningOf(half, 'half').pm) : null;
    },
  ),
  rule(
    'at hour and minutes',
    [
      role('at'),
      hour,
      word('number', ({ value, digits }) => digits !== 1 && value >= 10 && value < 60),
    ],
    ([, at, minute]) => withMinutes(timeOf(at), meaningOf(minute, 'number').value),
  ),
  rule(
    'minutes past',
    [minutes, minuteWord, role('past'), anyTime('clock')],
    ([minute, word, , at], { bare }) =>
      isClockTalk(minute, word, timeOf(at), bare)
        ? withMinutes(timeOf(at), minutesOf(minute))
        : null,
  ),
  rule(
    'minutes to',
    [minutes, minuteWord, role('less'), anyTime('clock')],
    ([minute, word, , at], { bare }) =>
      isClockTalk(minute, word, timeOf(at), bare)
        ? withMinutes(timeOf(at), -minutesOf(minute))
        : null,
  ),
  rule(
    'hour and minutes',
    [anyTime('clock'), role('and'), minutes, minuteWord],
    ([at, , minute, word], { bare }) =>
      isClockTalk(minute, word, timeOf(at), bare)
        ? withMinutes(timeOf(at), minutesOf(minute))
        : null,
  ),
  rule(
    'hour less minutes',
    [anyTime('clock'), role('less'), minutes, minuteWord],
    ([at, , minute, word], { bare }) =>
      isClockTalk(minute, word, timeOf(at), bare)
        ? withMinutes(timeOf(at), -minutesOf(minute))
        : null,
  ),
  rule('clock in brackets', [sign('('), timeWith('clock'), sign(')')], ([, at]) => timeOf(at)),
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
];
