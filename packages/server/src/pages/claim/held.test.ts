import type { ClaimEvent, ClaimReview, Position } from '@hearsay/weigh';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryOf } from '../../testing/library.ts';
import { heldBy } from './held.ts';

const [card] = libraryOf('words').claims;
const REVIEW = card?.review as ClaimReview;
const POSITION = REVIEW.positions[0] as Position;

function position(day: string, kind: Position['position'], denies: Position['denies'] = null) {
  const days =
    kind === 'silent' ? { date: null, since: day } : { date: day as string | null, since: null };
  return { ...POSITION, actor: 'mfa', position: kind, denies, ...days };
}

function change(date: string, from: string, to: string, actor = 'mfa'): ClaimEvent {
  const cause = [`https://courier.example/${date}#s1`];
  return { date, what: 'position', from, to, cause, text: `${actor}: ${from} → ${to}` };
}

function stepsOf(positions: readonly Position[], events: readonly ClaimEvent[]) {
  const [held] = heldBy({ ...REVIEW, positions, events }, ['mfa', 'nobody']);
  return held?.steps.map(({ day, position: kind, denies }) => [day, kind, denies].join(' ').trim());
}

test('where a review lists what holds, its changes tell what was held before', () => {
  const events = [
    change('2026-03-02', 'none', 'silent'),
    change('2026-03-03', 'silent', 'denied (report)'),
    change('2026-03-04', 'none', 'confirmed', 'mfa-spokesman'),
    change('2026-03-09', 'denied (report)', 'denied (content)'),
  ];
  // Said again on the 14th: held since the 9th all the same.
  const steps = stepsOf([position('2026-03-14', 'denied', 'content')], events);
  expect(steps).toEqual([
    '2026-03-02 silent',
    '2026-03-03 denied report',
    '2026-03-09 denied content',
  ]);
});

test('words that came to the desk late hold from the day they were said', () => {
  const events = [
    change('2026-03-02', 'none', 'silent'),
    change('2026-03-09', 'silent', 'confirmed'),
  ];
  expect(stepsOf([position('2026-03-07', 'confirmed')], events)).toEqual([
    '2026-03-02 silent',
    '2026-03-07 confirmed',
  ]);
});

test('of changes of the last days only, the first tells what was held before them', () => {
  const events = [change('2026-03-09', 'declined', 'confirmed')];
  expect(stepsOf([position('2026-03-09', 'confirmed')], events)).toEqual([
    `${REVIEW.first?.date} declined`,
    '2026-03-09 confirmed',
  ]);
});

test('without changes what holds stands alone, and a decision of people wins over them', () => {
  expect(stepsOf([position('2026-03-09', 'confirmed')], [])).toEqual(['2026-03-09 confirmed']);
  const events = [change('2026-03-09', 'none', 'confirmed')];
  expect(stepsOf([position('2026-03-10', 'declined')], events)).toEqual([
    '2026-03-09 confirmed',
    '2026-03-10 declined',
  ]);
});

test('a review that lists every position tells the steps itself, words said again once', () => {
  const all = [
    position('2026-03-02', 'silent'),
    position('2026-03-03', 'declined'),
    position('2026-03-05', 'declined'),
    position('2026-03-08', 'confirmed'),
  ];
  expect(stepsOf(all, [change('2026-03-01', 'none', 'confirmed')])).toEqual([
    '2026-03-02 silent',
    '2026-03-03 declined',
    '2026-03-08 confirmed',
  ]);
});

test('who has no position has no steps, and who is not in the review no row', () => {
  const none = { ...position('', 'none'), date: null };
  const rows = heldBy({ ...REVIEW, positions: [none], events: [] }, ['mfa', 'nobody']);
  expect(rows.map(({ actor, steps }) => [actor, steps.length])).toEqual([['mfa', 0]]);
});

const WORDS = [
  'none',
  'silent',
  'declined',
  'confirmed',
  'denied (report)',
  'denied (content)',
  '',
];
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
const word = fc.constantFrom(...WORDS);

test('steps stand in the order of days, each another than the one before, the last what holds', () => {
  const events = fc
    .array(fc.tuple(day, word, word), { maxLength: 8 })
    .map((rows) => rows.toSorted((a, b) => a[0].localeCompare(b[0])))
    .map((rows) => rows.map(([date, from, to]) => change(date, from, to)));
  fc.assert(
    fc.property(
      day,
      fc.constantFrom('silent', 'confirmed', 'declined'),
      events,
      (date, kind, told) => {
        const steps = stepsOf([position(date, kind)], told) ?? [];
        const days = steps.map((step) => step.slice(0, 10));
        expect(days).toEqual(days.toSorted());
        expect(steps.at(-1)?.slice(11)).toBe(kind);
        const kinds = steps.map((step) => step.slice(11));
        expect(kinds.every((one, at) => one !== kinds[at - 1])).toBe(true);
      },
    ),
  );
});
