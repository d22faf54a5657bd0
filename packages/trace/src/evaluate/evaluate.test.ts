import { expect, test } from 'vitest';
import type { Origins } from '../origin.ts';
import { scoreOrigins } from './origins.ts';
import { pairOf, pairsOfGroups, scorePairs } from './pairs.ts';
import { plantCopies } from './plant.ts';

test('pairs are counted once whatever their order', () => {
  expect(pairOf('b', 'a')).toBe(pairOf('a', 'b'));
  expect(
    pairsOfGroups([
      ['a', 'b', 'c'],
      ['b', 'a'],
    ]).size,
  ).toBe(3);
});

test('precision, recall and F1 are those of the pairs', () => {
  const score = scorePairs(new Set(['ab', 'ac']), new Set(['ab', 'bc', 'cd', 'de']));
  expect(score).toMatchObject({ right: 1, precision: 0.25, recall: 0.5 });
  expect(score.f1).toBeCloseTo(1 / 3);
  expect(scorePairs(new Set(), new Set())).toMatchObject({ precision: 1, recall: 1 });
});

test('an interval is exact, or holds the truth, or neither', () => {
  const found = (min: number, max: number | null): Origins => ({
    min,
    minExact: true,
    max,
    list: [],
    parted: [],
    mayShare: [],
  });
  const truth = { min: 1, max: 2, groups: [] };
  expect(
    scoreOrigins([truth, truth, truth], [found(1, 2), found(1, null), found(2, 2)]),
  ).toMatchObject({ exact: 1, holds: 2 });
});

test('planted cuts stand in their hosts, the same for the same seed', () => {
  const texts = Array.from({ length: 4 }, (_, text) =>
    Array.from({ length: 120 }, (_, i) => `t${text}w${i}`).join(' '),
  );
  const options = { seed: 3, shares: [0.1, 0.5], editEvery: 0 };
  const planted = plantCopies(texts, options);
  expect(planted.length).toBeGreaterThan(0);
  expect(plantCopies(texts, options)).toEqual(planted);
  for (const { source, text, words } of planted) {
    const cut = text.split('\n\n')[1] ?? '';
    expect(texts[source]).toContain(cut);
    expect(cut.split(' ')).toHaveLength(words);
  }
  expect(plantCopies(['short'], options)).toEqual([]);
});
