import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOtherClause, isParted, stopsOf } from './clause.ts';
import { foldedWords } from './lexicon.ts';

test('marks between words are stops, those at the ends are none', () => {
  expect(stopsOf('We erred; it was sold, in May.')).toEqual([
    { at: 2, kind: 'full' },
    { at: 5, kind: 'comma' },
  ]);
  expect(stopsOf('Sold.')).toEqual([]);
  expect(stopsOf('')).toEqual([]);
});

test('a comma inside a figure parts nothing', () => {
  expect(stopsOf('It cost 1,5 million')).toEqual([]);
});

test('of marks that adjoin the one that ends more counts', () => {
  expect(stopsOf('“Sold”, – ; so it is')).toEqual([{ at: 1, kind: 'full' }]);
});

test('two commas hold something put in, and one ends a clause', () => {
  const a = { at: 0, length: 2 };
  const far = { at: 6, length: 1 };
  const put = stopsOf('The sale, so the mayor, did not happen');
  expect(isOtherClause(put, a, far)).toBe(false);
  expect(isParted(put, a, far)).toBe(false);
  expect(isOtherClause(stopsOf('The sale happened, and it was not legal'), a, far)).toBe(true);
  expect(isParted(stopsOf('The sale happened; it was not legal'), far, a)).toBe(true);
});

test('every stop stands between two words, in order', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const words = foldedWords(text).length;
      const places = stopsOf(text).map(({ at }) => at);
      expect(places.every((at) => at > 0)).toBe(true);
      expect([...new Set(places)].sort((a, b) => a - b)).toEqual(places);
      expect(stopsOf(text.replaceAll(/[,،:;؛?؟!–—]/gu, ' '))).toEqual([]);
      expect(words === 0 ? places : []).toEqual([]);
    }),
  );
});
