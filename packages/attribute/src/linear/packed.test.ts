import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyRows, endRow, type Rows } from './hash.ts';
import { isPackable, packedSums } from './packed.ts';

const SIZE = 16;

/** Rows of feature numbers as they are, so that hits of one row are many. */
function rowsOf(features: readonly (readonly number[])[]): Rows {
  const rows = { ...emptyRows(), data: Int32Array.from(features.flat()) };
  for (const own of features) {
    rows.length += own.length;
    endRow(rows);
  }
  return rows;
}

test('packed sums are the sums, of any number of labels and features', () => {
  const feature = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const property = fc.property(
    fc.integer({ min: 1, max: 8 }),
    fc.int8Array({ minLength: SIZE * 8, maxLength: SIZE * 8 }),
    fc.array(fc.array(feature, { maxLength: 600 }), { maxLength: 4 }),
    (labels, drawn, features) => {
      const weights = Int8Array.from(drawn.subarray(0, SIZE * labels));
      const plain = features.flatMap((own) =>
        Array.from({ length: labels }, (_, label) =>
          own.reduce((sum, one) => sum + (weights[(one & (SIZE - 1)) * labels + label] ?? 0), 0),
        ),
      );
      expect([...packedSums(weights, labels, SIZE, rowsOf(features))]).toEqual(plain);
    },
  );
  fc.assert(property, { numRuns: 100 });
});

test('a thousand features of the largest and smallest weights do not run over', () => {
  for (const weight of [127, -128]) {
    const weights = new Int8Array(SIZE * 7).fill(weight);
    const sums = packedSums(weights, 7, SIZE, rowsOf([new Array<number>(1000).fill(3)]));
    expect([...sums]).toEqual(new Array<number>(7).fill(weight * 1000));
  }
});

test('only bytes of eight labels at most can be packed', () => {
  expect(isPackable(new Int8Array(8), 8)).toBe(true);
  expect(isPackable(new Int8Array(9), 9)).toBe(false);
  expect(isPackable(new Float32Array(8), 8)).toBe(false);
});
