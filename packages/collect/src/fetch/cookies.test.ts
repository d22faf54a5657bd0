import { expect, test } from 'vitest';
import { createCookies } from './cookies.ts';

const HERE = new URL('https://a.example/page');

test('cookies go back to the host that set them, the last of a name alone', () => {
  const cookies = createCookies();
  cookies.take(HERE, ['a=1; Path=/; Expires=Mon, 02 Mar 2026 09:00:00 GMT', 'b="x"', 'a=2']);
  expect(cookies.headerFor(new URL('https://a.example/other'))).toBe('a=2; b="x"');
  expect(cookies.headerFor(new URL('https://b.example/'))).toBe('');
});

test('what is no cookie, or would break a header, is left out', () => {
  const cookies = createCookies();
  cookies.take(HERE, [
    '',
    '=x',
    'no pair',
    'a=b\r\nx: y',
    'ä=1',
    'ok=',
    `long=${'x'.repeat(9_000)}`,
  ]);
  expect(cookies.headerFor(HERE)).toMatch(/^ok=; long=x{4091}$/);
});

test('a host that sets cookies without end sets no more than a browser keeps', () => {
  const cookies = createCookies();
  cookies.take(
    HERE,
    Array.from({ length: 10_000 }, (_, number) => `n${number}=1`),
  );
  expect(cookies.headerFor(HERE).split('; ')).toHaveLength(50);
});
