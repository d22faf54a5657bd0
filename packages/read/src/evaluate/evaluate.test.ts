import { expect, test } from 'vitest';
import { scoreFeeds } from './feeds.ts';
import { scorePageDates } from './page-dates.ts';
import { scorePages } from './pages.ts';

test('a page scores by the snippets found and avoided, white space folded', () => {
  const gold = [
    { id: 'a', with: ['one two', 'three'], without: ['menu', 'share'] },
    { id: 'b', with: ['four'], without: [] },
  ];
  expect(scorePages(gold, [{ id: 'a', text: 'one\n two share' }])).toEqual({
    measure: 'snippets',
    pages: 2,
    missing: 1,
    empty: 1,
    f1: 0.4,
    precision: 0.5,
    recall: 0.3333,
    accuracy: 0.4,
  });
});

test('nothing predicted scores nothing', () => {
  expect(scorePages([{ id: 'a', with: ['x'], without: ['y'] }], [])).toMatchObject({
    f1: 0,
    precision: 0,
    recall: 0,
  });
});

test('a day is right, wrong or missing; the clock does not count', () => {
  const gold = ['2026-03-04', '2026-03-05', '2026-03-06', null].map((date, id) => ({
    id: String(id),
    date,
  }));
  const predictions = ['2026-03-04T23:50-05:00', '2026-03-04', null, null].map((date, id) => ({
    id: String(id),
    date,
  }));
  expect(scorePageDates(gold, predictions)).toEqual({
    pages: 4,
    missing: 0,
    exact: 2,
    exactRate: 0.5,
    tp: 1,
    fp: 1,
    fn: 2,
    precision: 0.5,
    recall: 0.3333,
    accuracy: 0.25,
    f: 0.4,
  });
});

test('a feed scores by its items; files that are no feed are left out', () => {
  const feed = { feed: true, wellformed: true, group: 'g' };
  const gold = [
    { ...feed, file: 'a', items: 2 },
    { ...feed, file: 'b', items: 1, wellformed: false },
    { ...feed, file: 'c', items: 0 },
    { ...feed, file: 'd', items: 1, feed: false },
  ];
  const table = scoreFeeds(gold, [
    { file: 'a', items: 3 },
    { file: 'b', items: null },
    { file: 'c', items: 0 },
  ]);
  expect(table.all).toEqual({
    feeds: 3,
    exact: 1,
    withItems: 2,
    found: 1,
    items: 3,
    itemsFound: 2,
    spurious: 1,
    errors: 1,
  });
  expect(table['not well-formed']).toMatchObject({ feeds: 1, errors: 1 });
});
