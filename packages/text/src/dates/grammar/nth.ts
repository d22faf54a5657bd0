/** Counted times: the first Monday of March, the last week of 2018, the third Tuesday after Easter. */
import { DAY } from '../civil.ts';
import { mapped, nthIn, weekday } from '../series.ts';
import type { DateLanguage } from '../table.ts';
import { type Edge, type TimeValue, time, type Value } from '../value.ts';
import {
  coarser,
  either,
  latentTime,
  meaningOf,
  optional,
  type Rule,
  role,
  rule,
  timeOf,
  timeWith,
  word,
} from './rule.ts';
import { units } from './units.ts';

const whole = either(word('unit'), word('weekday'));
const nth = word('ordinal', ({ value }) => value >= 1 && value <= 53);
/** What the counted one lies in; a bare year will do. */
const outerTime = either(timeWith(), latentTime('year', 'month', 'week', 'quarter'));
const of = optional(role('of', 'in', 'the'));

function make(
  n: number,
  unitEdge: Edge | undefined,
  outer: TimeValue,
  table: DateLanguage,
): Value | null {
  const meaning = unitEdge?.value.kind === 'word' ? unitEdge.value.meaning : null;
  const fine =
    meaning?.is === 'weekday'
      ? { series: weekday(meaning.day), tag: 'weekday' as const }
      : meaning?.is === 'unit'
        ? units(meaning.unit, table)
        : null;
  if (fine === null || !coarser(outer.series.grain, fine.series.grain)) return null;
  return time(nthIn(n, fine.series, outer.series), [fine.tag, 'nth', ...outer.tags]);
}

export const nthRules: readonly Rule[] = [
  rule(
    'nth of',
    [optional(role('the')), nth, whole, of, of, outerTime],
    ([, n, unit, , , outer], { table }) =>
      make(meaningOf(n, 'ordinal').value, unit, timeOf(outer), table),
  ),
  rule('unit nth of', [whole, nth, of, of, outerTime], ([unit, n, , , outer], { table }) =>
    make(meaningOf(n, 'ordinal').value, unit, timeOf(outer), table),
  ),
  rule(
    'last of',
    [optional(role('the')), role('final'), whole, of, of, outerTime],
    ([, , unit, , , outer], { table }) => make(-1, unit, timeOf(outer), table),
  ),
  rule(
    'unit last of',
    [whole, role('final'), of, of, outerTime],
    ([unit, , , , outer], { table }) => make(-1, unit, timeOf(outer), table),
  ),
  rule(
    'nth last of',
    [optional(role('the')), nth, role('final'), whole, of, of, outerTime],
    ([, n, , unit, , , outer], { table }) =>
      make(-meaningOf(n, 'ordinal').value, unit, timeOf(outer), table),
  ),
  rule(
    'of the nth',
    [timeWith('month', 'year'), role('of'), nth, whole],
    ([outer, , n, unit], { table }) =>
      make(meaningOf(n, 'ordinal').value, unit, timeOf(outer), table),
  ),
  rule(
    'the nth unit inside',
    [timeWith('month'), nth, word('weekday')],
    ([outer, n, unit], { table }) =>
      make(meaningOf(n, 'ordinal').value, unit, timeOf(outer), table),
  ),
  rule(
    'nth after',
    [
      optional(role('the')),
      word('ordinal'),
      word('weekday'),
      role('after'),
      timeWith('holiday', 'day'),
    ],
    ([, n, day, , base]) => {
      const { series, tags } = timeOf(base);
      const fine = weekday(meaningOf(day, 'weekday').day);
      const count = meaningOf(n, 'ordinal').value;
      return time(
        mapped(
          series,
          'day',
          (outer) => {
            let found = fine.next(outer.end);
            for (let k = 1; k < count && found !== null; k += 1) found = fine.next(found.end);
            return found;
          },
          (count + 1) * 7 * DAY,
        ),
        ['weekday', 'nth', ...tags],
      );
    },
  ),
];
