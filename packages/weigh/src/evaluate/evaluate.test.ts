import { expect, test } from 'vitest';
import { headlineSigns, headlineStance } from './headline.ts';
import { fncScore, scoreStances } from './stance.ts';

const LEAST = { overlap: 0.5, denied: 0.5, open: 0.5 };

function stance(text: string): string {
  return headlineStance(headlineSigns('Giant turnip stops ferry in Aldane', text, 'en'), LEAST);
}

test('a text agrees with a headline, disputes it, discusses it or is about something else', () => {
  expect(stance('A giant turnip stopped the ferry in Aldane on Monday.')).toBe('agree');
  expect(stance('The story of a giant turnip that stopped the ferry in Aldane is a hoax.')).toBe(
    'disagree',
  );
  expect(stance('It is unclear whether a giant turnip stopped the ferry in Aldane.')).toBe(
    'discuss',
  );
  expect(stance('Salt prices rose again.')).toBe('unrelated');
  expect(stance('')).toBe('unrelated');
});

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
