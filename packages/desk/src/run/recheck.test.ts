import { expect, test } from 'vitest';
import { isDue } from './recheck.ts';

const hours = (n: number): number => n * 3_600_000;

test('a new page is looked at again after an hour', () => {
  expect(isDue(0, hours(2), hours(2.5))).toBe(false);
  expect(isDue(0, hours(2), hours(3))).toBe(true);
});

test('a page of last week is looked at daily, an old one never', () => {
  expect(isDue(0, hours(24 * 9), hours(24 * 9 + 23))).toBe(false);
  expect(isDue(0, hours(24 * 9), hours(24 * 10))).toBe(true);
  expect(isDue(0, 0, hours(24 * 31))).toBe(false);
});
