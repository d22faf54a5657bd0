import { expect, test } from 'vitest';
import { percent } from './percent.ts';

test('a share is rounded as its own decimals say, not as those of its hundredfold', () => {
  expect(percent(0.9405)).toBe(94.1);
  expect(percent(0.93125)).toBe(93.1);
  expect(percent(1)).toBe(100);
  expect(percent(0)).toBe(0);
});
