import type { ArticleEntry, ReviewedClaim } from '@hearsay/desk';
import { expect, test } from 'vitest';
import { createSite } from '../../app.ts';
import { ADDRESS, libraryOf } from '../../testing/library.ts';

const library = libraryOf('words');
const card = (await library.claim('claim')) as ReviewedClaim;
const bearing = card.review.statements[0] as ReviewedClaim['review']['statements'][number];
const entry = (await library.entries([ADDRESS])).get(ADDRESS) as ArticleEntry;

/** The statements of a claim as its page lists them, the words of each row. */
async function rowsOf(
  statements: ReviewedClaim['review']['statements'],
  path = '/claims/claim/statements',
): Promise<string[]> {
  const site = createSite({
    library: async () => ({
      ...library,
      claim: async () => ({ ...card, review: { ...card.review, statements } }),
      entries: async (addresses) =>
        new Map(
          [...addresses].map((address) => [
            address,
            { ...entry, address, title: address, published: address.slice(-10) },
          ]),
        ),
    }),
    base: 'https://desk.example',
    onFault: (fault) => {
      throw fault;
    },
  });
  const text = await (await site.request(`${path}?lang=en`)).text();
  const rows = text.split('<tr role="row">').slice(2);
  return rows.map((row) => row.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '));
}

const on = (day: string, stance: 'affirms' | 'denies') => ({
  ...bearing,
  article: `https://courier.example/${day}`,
  stance,
});

test('what bears on a claim stands by stance, the newest first, in whatever order it was found', async () => {
  const rows = await rowsOf([
    on('2026-03-02', 'denies'),
    on('2026-03-05', 'affirms'),
    on('2026-03-04', 'denies'),
    on('2026-03-09', 'affirms'),
    on('2026-03-01', 'affirms'),
  ]);
  expect(rows.map((row) => /2026-\d\d-\d\d/.exec(row)?.[0])).toEqual([
    '2026-03-09',
    '2026-03-05',
    '2026-03-01',
    '2026-03-04',
    '2026-03-02',
  ]);
});

test('a row tells who said what, and leads to the words; an outlet in its own voice is told of', async () => {
  const ownVoice = { ...bearing, statement: null, key: null, voice: 'outlet' as const };
  const [said = '', wrote = ''] = await rowsOf([
    on('2026-03-02', 'affirms'),
    { ...ownVoice, stance: 'denies' },
  ]);
  expect(said).toMatch(/words : words affirms words/);
  expect(wrote).toMatch(/own voice: .*courier\.example/);
});

test("a claim's own page shows the newest of each stance, however many there are of one", async () => {
  const many = Array.from({ length: 20 }, (_, at) => on(`2026-03-${10 + at}`, 'affirms'));
  const rows = await rowsOf([...many, on('2026-03-02', 'denies')], '/claims/claim');
  expect(rows).toHaveLength(7);
  expect(rows[0]).toContain('2026-03-29');
  expect(rows.at(-1)).toContain('denies');
});
