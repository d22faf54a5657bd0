import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { samplePage } from '../testing/sample-page.ts';
import { parseDateValue } from './date-value.ts';
import { dateInLine } from './visible-date.ts';
import { inZone } from './zone.ts';

test.each([
  ['2026-03-04T09:30:00+03:30', '2026-03-04T09:30+03:30', 'minute'],
  ['2026-03-04T09:30:00.123Z', '2026-03-04T09:30Z', 'minute'],
  ['2026-03-04 09:30', '2026-03-04T09:30', 'minute'],
  ['20260304', '2026-03-04', 'day'],
  ['2026-03', '2026-03', 'month'],
  ['2026', '2026', 'year'],
  ['Wed, 04 Mar 2026 09:30:00 GMT', '2026-03-04T09:30Z', 'minute'],
  ['Wed, 4 Mar 26 09:30 EST', '2026-03-04T09:30-05:00', 'minute'],
  ['March 4, 2026 9:30 pm', '2026-03-04T21:30', 'minute'],
  ['04.03.2026', '2026-03-04', 'day'],
  ['1772609400', '2026-03-04T07:30Z', 'minute'],
])('the machine date %s is read', (printed, value, precision) => {
  expect(parseDateValue(printed)).toEqual({ value, precision });
});

test.each(['20206-01-01', '2026-13-01', '2026-02-30', 'soon', '', '99999999999999'])(
  '%s is no date',
  (printed) => {
    expect(parseDateValue(printed)).toBeNull();
  },
);

test('no text makes the date readers throw or answer a day that does not exist', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const date of [
        parseDateValue(text),
        dateInLine(text, { monthFirst: false, lang: null }),
      ]) {
        if (date?.precision === 'day')
          expect(new Date(date.value).toISOString().slice(0, 10)).toBe(date.value);
      }
    }),
  );
});

test.each([
  ['Veröffentlicht am 4. März 2026, 9:30 Uhr', '2026-03-04T09:30'],
  ['4 mars 2026', '2026-03-04'],
  ['4 de marzo de 2026', '2026-03-04'],
  ['4 Mart 2026 Çarşamba', '2026-03-04'],
  ['4 مارس 2026', '2026-03-04'],
  ['4 במרץ 2026', '2026-03-04'],
  ['2026年3月4日', '2026-03-04'],
  ['چهارشنبه ۱۳ اسفند ۱۴۰۴ - ۰۹:۳۰', '2026-03-04T09:30'],
  ['۱۴۰۴/۱۲/۱۳', '2026-03-04'],
  ['الأربعاء 15 رمضان 1447', '2026-03-04'],
  ['٤ مارس ٢٠٢٦', '2026-03-04'],
  ['March 4th, 2026', '2026-03-04'],
])('the printed date %s is read', (line, value) => {
  expect(dateInLine(line, { monthFirst: false, lang: null })?.value).toBe(value);
});

test('a date of two small numbers is read in the order of the page', () => {
  expect(dateInLine('03/04/2026', { monthFirst: false, lang: 'de' })?.value).toBe('2026-04-03');
  expect(dateInLine('03/04/2026', { monthFirst: true, lang: 'en-US' })?.value).toBe('2026-03-04');
});

test('a time without a zone gets the outlet’s, across the change of clocks', () => {
  const at = (value: string) => ({ value, precision: 'minute', from: 'meta' }) as const;
  expect(inZone(at('2026-03-04T09:30'), 'Asia/Tehran')?.value).toBe('2026-03-04T09:30+03:30');
  expect(inZone(at('2026-07-04T09:30'), 'Europe/London')?.value).toBe('2026-07-04T09:30+01:00');
  expect(inZone(at('2026-03-04T09:30Z'), 'Asia/Tehran')?.value).toBe('2026-03-04T09:30Z');
});

describe('the day of publication', () => {
  const text =
    '<p>The ministry said on Monday that the talks would go on, and that the port would stay shut until the storm had passed.</p>'.repeat(
      3,
    );
  const published = async (head: string, before: string, url: string | null = null) => {
    const bytes = new TextEncoder().encode(
      samplePage({ head, article: `<h1>Port shut</h1>${before}${text}` }),
    );
    const reading = await readPage({ bytes }, { url });
    return 'error' in reading ? null : reading.article.published;
  };
  const meta = (value: string): string =>
    `<meta property="article:published_time" content="${value}">`;

  test('is what the page declares', async () => {
    expect(await published(meta('2026-03-04T09:30:00+03:30'), '')).toMatchObject({
      value: '2026-03-04T09:30+03:30',
      from: 'meta',
    });
  });

  test('is the address’s where the declared instant is in UTC and a day off', async () => {
    expect(
      await published(meta('2026-03-05T01:10:00Z'), '', 'https://x.example/2026/03/04/port'),
    ).toMatchObject({ value: '2026-03-04', from: 'url' });
  });

  test.each([
    ['https://x.example/2026/3/4/port', '2026-03-04'],
    ['https://x.example/news/port-shut-04-03-2026-7.php', '2026-03-04'],
    ['https://x.example/news/04.03.2026', '2026-03-04'],
    ['https://x.example/news/4-3-2026', undefined],
    ['https://x.example/news/31-02-2026', undefined],
    ['https://x.example/news/04-03-20261', undefined],
  ])('is read from the address %s', async (url, day) => {
    expect((await published('', '', url))?.value).toBe(day);
  });

  test('is the one beside the headline where nothing is declared', async () => {
    expect(await published('', '<p class="date">4 March 2026</p>')).toMatchObject({
      value: '2026-03-04',
      from: 'text',
    });
  });

  test('is not a day in the running text', async () => {
    const later = text.replace('on Monday', 'on 1 February 2026');
    expect(await published('', `<time datetime="2026-03-04">4 March</time>${later}`)).toMatchObject(
      { value: '2026-03-04', from: 'time' },
    );
  });
});
