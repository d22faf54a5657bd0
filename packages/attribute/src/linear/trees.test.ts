import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTrees, LEAVES, SPLITS, sumOfTrees, type TreeRow } from './trees.ts';

const row = (values: readonly number[], right: boolean): TreeRow => ({ values, right, odds: 0 });

describe('boosted trees', () => {
  it('learn what two values say only together', () => {
    const rows = Array.from({ length: 800 }, (_, at) => {
      const [a, b] = [at % 2, (at >> 1) % 2];
      return row([a, b, at % 7], a === b);
    });
    const trees = fitTrees(rows);
    expect(sumOfTrees(trees, [1, 1, 3])).toBeGreaterThan(1);
    expect(sumOfTrees(trees, [0, 1, 3])).toBeLessThan(-1);
  });

  it('add nothing where the odds that are known already fit', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => ({
      values: [at % 3],
      right: at % 10 < 8,
      odds: Math.log(4),
    }));
    expect(Math.abs(sumOfTrees(fitTrees(rows), [1]))).toBeLessThan(0.3);
  });

  it('are none without rows', () => {
    expect(fitTrees([])).toEqual([]);
    expect(sumOfTrees([], [1, 2])).toBe(0);
  });

  it('are the same for the same rows', () => {
    const rows = Array.from({ length: 300 }, (_, at) => row([at % 5, at % 11], at % 3 === 0));
    expect(fitTrees(rows)).toEqual(fitTrees(rows));
  });

  it('give a finite number for any values', () => {
    const trees = fitTrees(
      Array.from({ length: 300 }, (_, at) => row([at % 5, at % 11], at % 3 === 0)),
    );
    for (const { values, limits, leaves } of trees)
      expect([values.length, limits.length, leaves.length]).toEqual([SPLITS, SPLITS, LEAVES]);
    fc.assert(
      fc.property(fc.tuple(fc.double(), fc.double()), (values) =>
        Number.isFinite(sumOfTrees(trees, values)),
      ),
    );
  });
});
