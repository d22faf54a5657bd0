import { expect, test } from 'vitest';
import { fncScore, scoreStances } from './stance.ts';

test('classes are scored by F1, and labels that nobody has count as right', () => {
  const score = scoreStances(['a', 'a', 'b'], ['a', 'b', 'b'], ['a', 'b', 'c']);
  expect(score).toMatchObject({ total: 3, right: 2 });
  expect(score.classes.map(({ f1 }) => Math.round(f1 * 100))).toEqual([67, 67, 100]);
});

test('the challenge gives a quarter for related or not and the rest for the class', () => {
  expect(fncScore(['unrelated', 'agree'], ['unrelated', 'agree'])).toBe(1);
  expect(fncScore(['unrelated', 'agree'], ['unrelated', 'discuss'])).toBe(0.5 / 1.25);
  expect(fncScore([], [])).toBe(1);
});
