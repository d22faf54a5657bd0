import type { PageDate } from '@hearsay/read';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryBlobs } from '../blobs/memory.ts';
import { storeOn } from '../open.ts';
import type { SearchQuery, Store } from '../store.ts';
import { must, type TemporaryDatabase, temporaryDatabase } from '../testing/open.ts';
import { sampleVersion } from '../testing/samples.ts';

let temporary: TemporaryDatabase;
let store: Store;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  store = storeOn(temporary, memoryBlobs(), async () => {});
});
afterAll(() => temporary.remove());

async function put(name: string, text: string, lang = 'en', day = '2026-03-02', version = 1) {
  const published: PageDate = { value: day, precision: 'day', from: 'meta' };
  const sample = sampleVersion({ address: `https://a.example/${name}`, version }, text);
  const changed = { ...sample, article: { ...sample.article, lang, published } };
  must(await store.saveVersion(changed, {}));
}

async function found(words: string, more: Partial<SearchQuery> = {}): Promise<string[]> {
  const { hits } = must(await store.search({ words, limit: 10, ...more }));
  return hits.map(({ address }) => address.slice('https://a.example/'.length));
}

test('all words must stand in the article, in any order and spelling of their letters', async () => {
  await put('en', "The Ministry didn't deny the café’s report.");
  expect(await found('REPORT ministry')).toEqual(['en']);
  expect(await found('cafes')).toEqual(['en']);
  expect(await found('didnt')).toEqual(['en']);
  expect(await found('ministry palace')).toEqual([]);
});

test('words are found in Persian, Arabic, Hebrew and Turkish however they are written', async () => {
  await put('fa', 'وزارت خارجه گفت‌وگوی ۱۲ مارس را تکذیب کرد.', 'fa');
  await put('ar', 'نَفَت الوِزارةُ إجراءَ محادثات.', 'ar');
  await put('he', 'דובר צה"ל הכחיש את הדיווח.', 'he');
  await put('tr', 'İSTANBUL’da görüşme yapıldı.', 'tr');
  expect(await found('وزارت تكذيب 12')).toEqual(['fa']);
  expect(await found('الوزارة')).toEqual(['ar']);
  expect(await found('צהל')).toEqual(['he']);
  expect(await found('istanbulda')).toEqual(['tr']);
  expect(await found('görüşme', { lang: 'fa' })).toEqual([]);
});

test('a stretch in quotation marks must stand as it is', async () => {
  await put('order', 'The envoy flew home. The minister flew to Mehrgard.');
  expect(await found('"minister flew to"')).toEqual(['order']);
  expect(await found('“minister home”')).toEqual([]);
  expect(await found('minister home')).toEqual(['order']);
  expect(await found('"minister flew')).toEqual(['order']);
});

test('the newest come first, within the days asked for, no more than asked for', async () => {
  for (const day of [1, 3, 2]) await put(`day-${day}`, 'Tanker released.', 'en', `2026-03-0${day}`);
  expect(await found('tanker')).toEqual(['day-3', 'day-2', 'day-1']);
  expect(await found('tanker', { limit: 1 })).toEqual(['day-3']);
  expect(await found('tanker', { from: '2026-03-02', until: '2026-03-02' })).toEqual(['day-2']);
});

test('an article is found by its latest version alone, whatever comes in when', async () => {
  await put('versions', 'Sources named the harbour.', 'en', '2026-03-02', 2);
  await put('versions', 'Sources named the airfield.', 'en', '2026-03-02', 1);
  expect(await found('harbour')).toEqual(['versions']);
  expect(await found('airfield')).toEqual([]);
});

test('a query without words, or made to break things, finds nothing and breaks nothing', async () => {
  for (const words of [
    '',
    '  ',
    '""',
    "'",
    '&|!:*()',
    "x' ; drop table articles --",
    '\u0000',
    '\ud800',
  ])
    expect(await found(words)).toEqual([]);
  expect(await found('x '.repeat(10_000))).toEqual([]);
});

test('a text of any length, and words of any length, can be kept', async () => {
  await put(
    'long',
    `needle ${Array.from({ length: 300_000 }, (_, n) => n.toString(36)).join(' ')}`,
  );
  await put('wide', `${'x'.repeat(1_000_000)} other`);
  expect(await found('needle')).toEqual(['long']);
});

test('an article whose date is not a day is sorted by what is known', async () => {
  await put('year', 'Undated words.', 'en', '2025');
  await put('odd', 'Undated words.', 'en', '2026-99-99');
  const { hits } = must(await store.search({ words: 'undated', limit: 10 }));
  expect(hits.map(({ day }) => day)).toEqual(['2026-03-02', '2025-01-01']);
});
