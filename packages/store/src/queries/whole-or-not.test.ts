/** Writes that the database breaks off: told as values, and nothing half-written is left. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { memoryBlobs } from '../blobs/memory.ts';
import { failure } from '../failure.ts';
import { storeOn } from '../open.ts';
import type { Store } from '../store.ts';
import { must, type TemporaryDatabase, temporaryDatabase } from '../testing/open.ts';
import { ADDRESS, sampleCapture, sampleReview, sampleVersion } from '../testing/samples.ts';

let temporary: TemporaryDatabase;
let store: Store;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  store = storeOn(temporary, memoryBlobs(), async () => {});
});
afterAll(() => temporary.remove());

const TABLES = ['articles', 'versions', 'addresses', 'statements', 'statement_keys', 'mentions'];

/** From now on, writing to the table fails on the server as it does with this SQLSTATE. */
async function failAt(table: string, sqlstate: string): Promise<void> {
  await temporary.pool.query(`
    create or replace function fail() returns trigger language plpgsql as $$
      begin raise exception 'by the test' using errcode = '${sqlstate}'; end
    $$;
    create trigger fails before insert or update or delete on ${table}
      for each row execute function fail()`);
}
afterEach(() => temporary.pool.query('drop function if exists fail cascade'));

async function contents(): Promise<unknown[]> {
  const all = TABLES.map((table) => temporary.pool.query(`select * from ${table} order by 1, 2`));
  return (await Promise.all(all)).map(({ rows }) => rows);
}

test.each([
  ['53100', 'disk-full'],
  ['42501', 'no-permission'],
  ['57P01', 'database-unavailable'],
])(
  'SQLSTATE %s while an article is written is told as %s and changes nothing',
  async (state, code) => {
    await store.saveArticle([sampleVersion({}, 'The first text.')], { read: '1' });
    const before = await contents();
    const next = [
      sampleVersion({}, 'The first text, read better.'),
      sampleVersion({ version: 2 }, 'The second text.'),
    ];
    for (const table of TABLES) {
      await failAt(table, state);
      expect(await store.saveArticle(next, { read: '2' })).toMatchObject({ error: { code } });
      expect(await contents()).toEqual(before);
      await temporary.pool.query('drop function fail cascade');
    }
    expect(await store.saveArticle(next, { read: '2' })).toEqual({ changed: true });
    expect(must(await store.versions({ address: ADDRESS })).versions).toEqual(next);
  },
);

test('of several reviews all or none are kept', async () => {
  const reviews = ['first', 'second'].map((id) => sampleReview(id, 'reported'));
  await temporary.pool.query(`
    create function fail() returns trigger language plpgsql as $$
      begin raise exception 'by the test' using errcode = '53100'; end $$;
    create trigger fails before insert on reviews for each row when (new.claim = 'second')
      execute function fail()`);
  expect(await store.saveReviews('2026-03-03', reviews, {})).toMatchObject({
    error: { code: 'disk-full' },
  });
  expect(must(await store.reviews()).reviews).toEqual([]);
});

test('a capture whose bytes could not be kept has no row', async () => {
  const full = failure('disk-full', 'by the test');
  const blobs = { ...memoryBlobs(), put: async () => full };
  const bytes = new TextEncoder().encode('<p>x</p>');
  const answer = await storeOn(temporary, blobs, async () => {}).putCapture(
    sampleCapture(bytes),
    bytes,
  );
  expect(answer).toEqual(full);
  expect(must(await store.captures()).captures).toEqual([]);
});

test('writers of one article at one moment wait in turn and each is whole', async () => {
  const address = 'https://outlet.example/contended';
  const writers = Array.from({ length: 12 }, (_, writer) =>
    store.saveArticle(
      [1, 2].map((version) => sampleVersion({ address, version }, `Writer ${writer}.`)),
      {},
    ),
  );
  for (const answer of await Promise.all(writers)) must(answer);
  const texts = must(await store.versions({ address })).versions.map(({ article }) => article.text);
  expect(texts).toHaveLength(2);
  expect(new Set(texts).size).toBe(1);
});

test('a fault of the program is thrown with its cause, not passed off as bad luck', async () => {
  const wrong = sampleVersion({ captured: 'not a time' });
  await expect(store.saveVersion(wrong, {})).rejects.toThrow('fault of the program');
});
