import { expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { samplePage } from '../testing/sample-page.ts';
import { scoreShingles } from './shingles.ts';
import { isRight, type PageTruth, scoreTruths } from './truths.ts';

const ONE = 'The port of Lind stays shut until the end of the month.';
const TWO = 'Nobody was hurt when the crane fell on Monday night.';

test('shingles count what is lost and what is too much, each page alike', () => {
  const gold = [{ id: 'a', text: `${ONE}\n\n${TWO}` }];
  const score = (text: string) => scoreShingles(gold, [{ id: 'a', text }]);
  expect(score(`${ONE}\n\n${TWO}`)).toMatchObject({ f1: 1, precision: 1, recall: 1 });
  expect(score(ONE)).toMatchObject({ precision: 1 });
  expect(score(ONE).recall).toBeLessThan(0.6);
  expect(
    score(`${ONE}\n\n${TWO}\n\nRead also: four more things about cranes`).precision,
  ).toBeLessThan(1);
  expect(scoreShingles(gold, [])).toMatchObject({ f1: 0, recall: 0 });
});

test('an optional paragraph counts neither way', () => {
  const gold = [{ id: 'a', text: TWO, optional: [ONE] }];
  expect(scoreShingles(gold, [{ id: 'a', text: `${ONE}\n\n${TWO}` }]).f1).toBe(1);
  expect(scoreShingles(gold, [{ id: 'a', text: TWO }]).f1).toBe(1);
});

test('values of metadata are right, wrong, or not asked for', async () => {
  const html = samplePage({
    head: '<meta property="article:published_time" content="2026-03-04T09:30:00+03:30">',
    article: `<h1>Port shut</h1><p class="byline">Hana Sarto, diplomatic correspondent</p>${`<p>${ONE} ${TWO}</p>`.repeat(2)}<p>${TWO} ${ONE}</p>`,
  });
  const reading = await readPage({ bytes: new TextEncoder().encode(html) });
  if ('error' in reading) throw new Error(reading.error.message);
  const truth: PageTruth = {
    id: 'a',
    text: `${ONE} ${TWO}\n\n${TWO} ${ONE}`,
    lang: 'en',
    title: 'Port shut',
    authors: [{ name: 'Hana Sarto', role: 'Diplomatic correspondent' }],
    published: '2026-03-04T09:31',
  };
  const { fields } = scoreTruths([truth, { ...truth, id: 'b' }], [reading.article, null]);
  expect(fields).toMatchObject({
    title: { right: 1, of: 2 },
    roles: { right: 1, of: 2 },
    day: { right: 1, of: 2 },
    minute: { right: 0, of: 2 },
  });
  expect(isRight('caption', truth, reading.article)).toBeNull();
});
