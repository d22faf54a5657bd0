import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from './difference.ts';

test('what was put in and taken out is told, in text order', () => {
  expect(differences(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([
    { kind: 'out', text: 'b' },
    { kind: 'in', text: 'x' },
    { kind: 'in', text: 'd' },
  ]);
  expect(differences(['a'], ['a'])).toEqual([]);
});

test('a text too long to be compared is not', () => {
  expect(differences(new Array(401).fill('a'), ['a'])).toBeNull();
});

test('the old text without what is out, with what is in, is the new one', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const found = differences(before, after) ?? [];
      const count = (list: readonly string[], text: string) =>
        list.filter((one) => one === text).length;
      for (const text of ['a', 'b', 'c', 'd']) {
        const change = (kind: string) =>
          found.filter((one) => one.kind === kind && one.text === text).length;
        expect(count(before, text) - change('out') + change('in')).toBe(count(after, text));
      }
      const kept = before.length - found.filter(({ kind }) => kind === 'out').length;
      expect(kept).toBeGreaterThanOrEqual(0);
    }),
  );
});
