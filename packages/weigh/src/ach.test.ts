import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareHypotheses } from './ach.ts';

test('the least contradicted hypothesis stands first, not the best supported one', () => {
  const { order } = compareHypotheses([
    { id: 'popular', for: ['o1', 'o2', 'o3'], against: ['o4'] },
    { id: 'plain', for: ['o1'], against: [] },
  ]);
  expect(order).toEqual(['plain', 'popular']);
});

test('what fits every hypothesis tells nothing', () => {
  const { diagnosticity } = compareHypotheses([
    { id: 'a', for: ['o1', 'o2'], against: [] },
    { id: 'b', for: ['o1'], against: ['o2'] },
  ]);
  expect(diagnosticity).toEqual({ o1: 0, o2: 1 });
});

test('an origin is sensitive when the first place hangs on it alone', () => {
  const weights = [
    { id: 'a', for: ['o1'], against: [] },
    { id: 'b', for: [], against: ['o2', 'o3'] },
  ];
  expect(compareHypotheses(weights).sensitive).toEqual([]);
  const close = [weights[0], { id: 'b', for: ['o4', 'o5'], against: ['o2'] }].flatMap(
    (one) => one ?? [],
  );
  expect(compareHypotheses(close).sensitive).toEqual(['o2']);
});

test('no hypothesis and one hypothesis are compared without fault', () => {
  expect(compareHypotheses([])).toEqual({ order: [], diagnosticity: {}, sensitive: [] });
  expect(compareHypotheses([{ id: 'a', for: ['o1'], against: [] }])).toEqual({
    order: ['a'],
    diagnosticity: { o1: 0 },
    sensitive: [],
  });
});

const anyOrigins = fc.uniqueArray(fc.constantFrom('o1', 'o2', 'o3'));

test('the order of hypotheses in the desk file does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyOrigins, anyOrigins), { maxLength: 4 }), (sides) => {
      const weights = sides.map(([one, other], i) => ({ id: `h${i}`, for: one, against: other }));
      expect(compareHypotheses([...weights].reverse())).toEqual(compareHypotheses(weights));
    }),
  );
});
