import { expect, test } from 'vitest';
import { evaluated } from '../../testing/data-set.ts';

const HARBOUR =
  'The harbour of Aldane stays closed until the divers have looked at the wall, the port office said on Tuesday.';
const FERRY =
  'Ferries leave from the northern pier instead, and the timetable of the islands does not change before spring.';

function page(day: string, paragraphs: readonly string[]): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>Harbour closed</title>
<meta property="article:published_time" content="${day}T10:00:00+01:00"></head><body>
<nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Harbour closed</h1>${text}</article>
<footer>All rights reserved by the Harbour Post</footer></body></html>`;
}

const ONE = page('2026-03-03', [HARBOUR, FERRY, HARBOUR]);
const URL = 'https://harbour-post.example/closed';

test('pages are scored by snippets, all together and by script', async () => {
  const { figures, faults, value } = await evaluated('pages', {
    'pages/html.tar.xz': { 'html/0.html': ONE, 'html/1.html': ONE },
    'pages/gold.jsonl': [
      { id: '0', file: 'html/0.html', url: URL, with: [HARBOUR, FERRY], without: ['Sport'] },
      { id: '1', file: 'html/1.html', url: 'hard::1.html', with: ['بندر'], without: [] },
    ],
  });
  expect(value('all', 'R')).toBe(66.7);
  expect(value('all', 'P')).toBe(100);
  expect(value('latin', 'F1')).toBe(100);
  expect(value('arabic-script', 'F1')).toBe(0);
  expect(figures.rows[0]?.bar).toBe(93.5);
  expect(faults).toEqual(['1 F1 0 hard::1.html']);
});

test('pages with their whole truth are scored by shingles and field by field', async () => {
  const truth = {
    lang: 'en',
    title: 'Harbour closed',
    authors: [],
    published: '2026-03-03T10:00',
    text: `${HARBOUR}\n\n${FERRY}`,
    url: URL,
  };
  const { figures, faults, value } = await evaluated('pages', {
    'pages/seen/1.html': page('2026-03-03', [HARBOUR, FERRY]),
    'pages/held/2.html': page('2026-03-04', [HARBOUR, FERRY]),
    'pages/truth.jsonl': [
      { ...truth, id: 'one', half: 'seen', file: 'seen/1.html' },
      { ...truth, id: 'two', half: 'held', file: 'held/2.html', title: 'Harbour open' },
    ],
  });
  expect(figures.rows[0]).toMatchObject({ label: 'held half', bar: 97.5 });
  expect(value('seen half', 'F1')).toBe(100);
  expect(value('seen half', 'minute')).toBe(100);
  expect(value('held half', 'day')).toBe(0);
  expect(value('held half', 'roles')).toBeNull();
  expect(faults).toEqual(['two F1 100.0 wrong: title day minute']);
});

test('days of pages are scored, also of those that stand in the set of pages', async () => {
  const { faults, value } = await evaluated('page-dates', {
    'pages/html.tar.xz': { 'html/0.html': ONE },
    'page-dates/html.tar.xz': { 'html/1.html': page('2026-03-04', [FERRY, HARBOUR]) },
    'page-dates/gold.jsonl': [
      { id: '0', file: '../pages/html/0.html', url: URL, date: '2026-03-03' },
      { id: '1', file: 'html/1.html', url: URL, date: '2026-03-05' },
    ],
  });
  expect(value('all', 'right day')).toBe(50);
  expect(value('all', 'wrong')).toBe(1);
  expect(faults).toEqual([`1 is of 2026-03-05, found 2026-03-04 ${URL}`]);
});

test('cuts planted in the texts of pages are found', async () => {
  const words = (name: string): string =>
    Array.from({ length: 200 }, (_, at) => `${name}${at}`).join(' ');
  const files = ['amber', 'birch', 'cedar'].map((name, at) => ({
    id: name,
    file: `html/${at}.html`,
    html: page('2026-03-03', [words(name), `${name} ends`]),
  }));
  const { value } = await evaluated('copies', {
    'pages/html.tar.xz': Object.fromEntries(files.map(({ file, html }) => [file, html])),
    'pages/gold.jsonl': files.map(({ id, file }) => ({ id, file, url: URL })),
  });
  expect(value('50 %', 'pairs')).toBeGreaterThan(0);
  expect(value('50 %', 'F1')).toBe(100);
});
