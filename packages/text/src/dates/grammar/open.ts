/** Times with one end: since Monday, before 2019, by the end of the month. */
import { containing, single } from '../series.ts';
import { type TimeValue, time, type Value } from '../value.ts';
import { either, latentTime, optional, type Rule, role, rule, timeOf, timeWith } from './rule.ts';

const yearOrTime = either(timeWith(), latentTime('year'));

/** From now to the time, with the whole of it where it is the end of something. */
function clipped({ series, tags }: TimeValue, now: number): Value | null {
  const found = containing(series, now) ?? series.next(now);
  if (found === null) return null;
  const end = tags.includes('range') ? found.end : found.start;
  return end <= now
    ? null
    : time(single({ start: now, end, grain: 'second' }, 'reference'), ['range']);
}

function open(direction: 'before' | 'after', inner: TimeValue): Value {
  return { kind: 'open', direction, series: inner.series, tags: inner.tags };
}

export const openRules: readonly Rule[] = [
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
];
