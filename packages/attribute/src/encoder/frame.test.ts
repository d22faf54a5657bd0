import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrame } from './frame.ts';
import { FRAME_AT, FRAME_WIDTH, type Heads, OUTPUT_WIDTH } from './model.ts';
import { toyModel } from './testing/toy-model.ts';
import { type View, viewOf } from './view.ts';

/** Each label has one column that speaks for it. */
function row(labels: number): Float32Array {
  const weights = new Float32Array(labels * FRAME_WIDTH);
  for (let label = 0; label < labels; label++) weights[label * FRAME_WIDTH + label] = 1;
  return weights;
}

const heads: Heads = {
  ...toyModel().heads,
  types: { labels: ['person', 'outlet'], weights: row(2), bias: [0, 0] },
  forces: { labels: ['asserts', 'declines', 'asks'], weights: row(3), bias: [0, 0, 0] },
};

/** A window of words in which some say something, each as one of the three parts. */
function viewWith(
  words: number,
  said: readonly (readonly [at: number, part: number, column: number, value: number])[],
): View {
  const vectors = new Float32Array(words * OUTPUT_WIDTH);
  for (const [at, part, column, value] of said)
    vectors[at * OUTPUT_WIDTH + FRAME_AT + part * FRAME_WIDTH + column] = value;
  return viewOf({ words: [0, words], owned: [0, words] }, vectors);
}

describe('the frame of a statement', () => {
  it('is what its source, cue and content say together, each by the mean of its words', () => {
    const view = viewWith(4, [
      [0, 0, 1, 2],
      [1, 0, 1, 4],
      [2, 1, 2, 5],
      [3, 2, 0, 1],
    ]);
    const { types, forces } = readFrame(heads, view, {
      source: [[0, 2]],
      cue: [[2, 3]],
      content: [[3, 4]],
    });
    const odds = (types.get('outlet') as number) / (types.get('person') as number);
    expect(Math.log(odds)).toBeCloseTo(3 - 1, 5);
    expect([...forces].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('asks');
  });

  it('takes no word of another part, and nothing that speaks against', () => {
    const view = viewWith(3, [
      [0, 1, 0, 9],
      [1, 0, 0, 9],
      [2, 2, 1, -9],
    ]);
    const { types } = readFrame(heads, view, {
      source: [[0, 1]],
      cue: [[1, 2]],
      content: [[2, 3]],
    });
    expect(types.get('person')).toBeCloseTo(0.5, 9);
  });

  it('is made of probabilities, without a source too', () => {
    const value = fc.float({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 9, maxLength: 9 }),
        fc.boolean(),
        (values, named) => {
          const view = viewWith(
            3,
            values.map((one, at) => [at % 3, Math.floor(at / 3), at % 3, one] as const),
          );
          const source = named ? [[0, 1] as const] : [];
          const { types, forces } = readFrame(heads, view, {
            source,
            cue: [[1, 2]],
            content: [[2, 3]],
          });
          for (const shares of [types, forces]) {
            const all = [...shares.values()];
            expect(all.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
            expect(all.every((share) => share >= 0 && share <= 1)).toBe(true);
          }
        },
      ),
    );
  });
});
