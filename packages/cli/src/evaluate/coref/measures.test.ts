import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clusters, scoreClusters } from './measures.ts';

const clusters = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 14 })
  .map((places): Clusters => {
    const groups = Map.groupBy(places.keys(), (at) => places[at]);
    return [...groups.values()].map((group) => group.map((at) => `m${at}`));
  });

describe('agreement of clusters', () => {
  it('is as worked out by hand', () => {
    const marked = [
      ['a', 'b', 'c'],
      ['d', 'e'],
    ];
    const found = [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ];
    const { muc, b3, ceaf } = scoreClusters(marked, found);
    expect([muc.p, muc.r]).toEqual([2 / 3, 2 / 3]);
    expect(b3.r).toBeCloseTo((4 / 3 + 1 / 3 + 2) / 5);
    expect(b3.p).toBeCloseTo((2 + 1 / 3 + 4 / 3) / 5);
    expect(ceaf.f).toBeCloseTo(0.8);
  });

  it('is whole for the same clusters in any order and never more', () => {
    fc.assert(
      fc.property(clusters, (one) => {
        const { conll, b3, ceaf } = scoreClusters(one, one.toReversed());
        expect([b3.f, ceaf.f]).toEqual([expect.closeTo(1), expect.closeTo(1)]);
        expect(conll).toBeCloseTo(1);
      }),
    );
  });

  it('turns round when truth and answer change places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.nat(4), { minLength: 24, maxLength: 24 }),
        (size, places) => {
          const group = (from: number): Clusters =>
            [
              ...Map.groupBy(
                Array.from({ length: size }, (_, at) => at),
                (at) => places[from + at],
              ).values(),
            ].map((own) => own.map((at) => `m${at}`));
          const one = scoreClusters(group(0), group(12));
          const other = scoreClusters(group(12), group(0));
          for (const measure of ['muc', 'b3', 'ceaf'] as const) {
            expect(one[measure].p).toBeCloseTo(other[measure].r);
            expect(one[measure].f).toBeGreaterThanOrEqual(0);
            expect(one[measure].f).toBeLessThanOrEqual(1 + 1e-9);
          }
        },
      ),
    );
  });
});
