/** Times that come again, and years by tens: every Friday, the 1980s. */

import { calendars } from '../../calendars/index.ts';
import type { Grain } from '../civil.ts';
import { single, yearOf } from '../series.ts';
import { time, type Value } from '../value.ts';
import { calendarOfYear } from './figures.ts';
import {
  either,
  latentTime,
  meaningOf,
  optional,
  type Rule,
  role,
  rule,
  sign,
  timeOf,
  word,
} from './rule.ts';

// Before anything that news dates.
const FIRST_MOMENT: number = Date.UTC(1, 0, 1);

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

export const setRules: readonly Rule[] = [
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
