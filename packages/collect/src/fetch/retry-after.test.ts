import { expect, test } from 'vitest';
import { retryAfter } from './retry-after.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const DAY = 86_400_000;
const wait = (header: string | undefined) => (retryAfter(header, NOW, DAY) - NOW) / 1000;

test('seconds and dates are understood', () => {
  expect(wait('120')).toBe(120);
  expect(wait('Mon, 02 Mar 2026 09:05:00 GMT')).toBe(300);
});

test('a time that has passed is now, and one far off is cut', () => {
  expect(wait('Mon, 02 Mar 2020 09:05:00 GMT')).toBe(0);
  expect(wait('999999999')).toBe(DAY / 1000);
  expect(wait('Fri, 01 Jan 2100 00:00:00 GMT')).toBe(DAY / 1000);
});

test('a host that gives no time, or no sensible one, is left alone for a minute', () => {
  for (const header of [undefined, '', 'soon', '-5x', '9'.repeat(400)])
    expect(wait(header)).toBe(60);
});
