import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalOf } from './canonical.ts';
import { startTags } from './tags.ts';

const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);
const names = (html: string): string[] => [...startTags(html)].map(({ name }) => name);

test('attributes are read quoted, unquoted and bare, with references undone', () => {
  const [tag] = startTags(`<A HREF='/x?a=1&amp;b=2' title="a > b" rel=nofollow hidden>`);
  expect(tag?.name).toBe('a');
  expect(Object.fromEntries(tag?.attributes ?? [])).toEqual({
    href: '/x?a=1&b=2',
    title: 'a > b',
    rel: 'nofollow',
    hidden: '',
  });
});

test('comments and scripts hold no tags', () => {
  expect(names('<!-- <a> --><script>"<b>"</script><c><!-- open <d>')).toEqual(['script', 'c']);
});

test('whatever a page holds, reading its tags ends and never throws', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '=',
    '<a ',
    '<!--',
    '-->',
    '<script>',
    '/',
    '&#x',
    ';',
    'x',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => void names(pieces.join(''))),
  );
});

test.each([
  '<a '.repeat(300_000),
  '<'.repeat(1_000_000),
  `<a ${'x'.repeat(1_000_000)}`,
  '<script>'.repeat(100_000),
])('a page made to be slow is read in time', (html) => {
  const start = performance.now();
  names(html);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('the canonical address is the absolute one of the head', () => {
  const link = '<link rel="alternate canonical" href=" https://a.example/x ">';
  expect(canonicalOf(bytes(`<html><head>${link}</head>`))).toBe('https://a.example/x');
  expect(canonicalOf(bytes(`<html><body>${link}`))).toBeNull();
  expect(canonicalOf(bytes('<link rel=canonical href="/x">'))).toBeNull();
  expect(canonicalOf(bytes('<link rel=canonical href="javascript:x">'))).toBeNull();
});

test('a page in UTF-16 is read by its mark', () => {
  const html = '\ufeff<link rel=canonical href="https://a.example/%D8%A7">';
  const little = new Uint8Array(Buffer.from(html, 'utf16le'));
  expect(canonicalOf(little)).toBe('https://a.example/%D8%A7');
  expect(canonicalOf(new Uint8Array(Buffer.from(little).swap16()))).toBe(
    'https://a.example/%D8%A7',
  );
});
