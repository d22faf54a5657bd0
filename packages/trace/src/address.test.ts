import { expect, test } from 'vitest';
import { addressKey } from './address.ts';

test.each([
  ['http://www.Post.example/a/', 'https://post.example/a'],
  ['https://post.example/a#top', 'https://post.example/a?utm_source=x&ref=y'],
  ['https://post.example/a?b=2&a=1', 'https://post.example/a?a=1&b=2'],
  ['https://post.example', 'https://post.example/'],
])('%s and %s are one article', (a, b) => {
  expect(addressKey(a)).toBe(addressKey(b));
});

test.each([
  ['https://post.example/a', 'https://post.example/A'],
  ['https://post.example/a?id=1', 'https://post.example/a?id=2'],
  ['https://post.example/a', 'https://globe.example/a'],
])('%s and %s are two', (a, b) => {
  expect(addressKey(a)).not.toBe(addressKey(b));
});

test('a hostile address is cut and read in linear time', () => {
  expect(addressKey(`http://x/${'/'.repeat(1_000_000)}`).length).toBeLessThan(10);
});
