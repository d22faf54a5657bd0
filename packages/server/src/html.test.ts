import { expect, test } from 'vitest';
import {
  chainOf,
  filled,
  html,
  inEnglish,
  inList,
  instant,
  shortDay,
  when,
  whenAt,
  whenShort,
} from './html.ts';

const plain = (value: unknown): string => String(value).replaceAll(/<[^>]*>/g, '');

test('words of a table are filled with slots, links and what stands out', () => {
  const words = '{from} **cites** [the list](all) {left}';
  expect(String(filled(words, { from: '<b>', all: '/x?a=1&b=2' }))).toBe(
    '&lt;b&gt; <strong>cites</strong> <a href="/x?a=1&amp;b=2">the list</a> {left}',
  );
  // What is filled in is no table's word: its marks mean nothing.
  expect(String(filled('{a}', { a: '[x](y) {b} **z**', b: 'no' }))).toBe('[x](y) {b} **z**');
});

test('a day stands in the calendars of the page, then in that of its source', () => {
  const day = '2026-03-02';
  expect(plain(when(day, 'en'))).toBe('2 March 2026');
  expect(plain(when(day, 'de'))).toBe('2. März 2026');
  expect(plain(when(day, 'fa'))).toBe('۱۱ اسفند ۱۴۰۴ (۲ مارس ۲۰۲۶)');
  expect(plain(whenAt(day, 'fa', 'fa'))).toBe('۱۱ اسفند ۱۴۰۴ (۲ مارس ۲۰۲۶)');
  expect(plain(whenAt(day, 'fa', 'en'))).toBe('2 March 2026 (۱۱ اسفند ۱۴۰۴)');
  expect(plain(whenAt(day, 'en', 'fa'))).toBe('۱۱ اسفند ۱۴۰۴ (۲ مارس ۲۰۲۶)');
  expect(plain(whenAt(day, 'fa', 'he'))).toMatch(/^2 במרץ 2026 \(.+\) \(۱۱ اسفند ۱۴۰۴\)$/);
  expect(shortDay(day, 'fa')).toBe('۱۱ اسفند ۱۴۰۴');
  expect([day, null].map((value) => plain(whenShort(value, 'fa')))).toEqual([
    '۱۱ اسفند ۱۴۰۴',
    'بی‌تاریخ',
  ]);
});

test('what is known of a day in part is told in part; what is none stands as it is', () => {
  expect(['2026', '2026-03'].map((value) => plain(when(value, 'tr')))).toEqual([
    '2026',
    'Mart 2026',
  ]);
  expect(plain(when('long ago', 'fa'))).toBe('long ago');
  expect(plain(when('2026-99-99', 'ar'))).toBe('2026-99-99');
  expect(plain(when(null, 'tr'))).toBe('tarihsiz');
  expect(plain(instant('2026-03-02T06:05:00.000Z', 'en'))).toBe('2 March 2026, 06:05 UTC');
  expect(plain(instant('2026-03-02T06:05:00.000Z', 'fa'))).toBe('۱۱ اسفند ۱۴۰۴، ۰۶:۰۵ UTC');
  expect(plain(instant('no time', 'de'))).toBe('no time');
});

test('a chain points at the publisher, whichever way the page runs', () => {
  const links = [html`Wire`, html`Minister`];
  expect(String(chainOf(links, 'en'))).toBe('Wire ← Minister');
  expect(String(chainOf(links, 'fa'))).toBe('Wire → Minister');
});

test('lists have the comma of their language, the machine its own language', () => {
  expect(String(inList(['a', 'b'], 'tr'))).toBe('a, b');
  expect(String(inList(['a', 'b'], 'ar'))).toBe('a، b');
  expect(String(inEnglish('says <it>', 'en-GB'))).toBe('says &lt;it&gt;');
  expect(String(inEnglish('says <it>', 'he'))).toBe(
    '<bdi lang="en" dir="ltr">says &lt;it&gt;</bdi>',
  );
});
