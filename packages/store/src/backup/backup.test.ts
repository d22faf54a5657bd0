import { existsSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { memoryBlobs } from '../blobs/memory.ts';
import { failure } from '../failure.ts';
import { sha256 } from '../hash.ts';
import { storeOn } from '../open.ts';
import type { Store } from '../store.ts';
import { AT, activeReader, queueIssue } from '../testing/mail-samples.ts';
import {
  must,
  type TemporaryDatabase,
  temporaryDatabase,
  temporaryFolder,
} from '../testing/open.ts';
import { sampleCapture, sampleReview, sampleVersion } from '../testing/samples.ts';
import { TABLES, tableFile } from './format.ts';

let temporary: TemporaryDatabase;
let folder: string;
let backup: string;
const PAGE = new TextEncoder().encode('<p>The talks begin.</p>');
const close = async () => {};
/** Tables whose first column is a number that the database gives. */
const NUMBERED = new Set<string>(['audit_log', 'consents', 'bounces']);

beforeAll(async () => {
  temporary = await temporaryDatabase();
  folder = temporaryFolder();
  backup = join(folder, 'backup');
  const store = storeOn(temporary, memoryBlobs(), close);
  must(await store.putCapture(sampleCapture(PAGE), PAGE));
  for (let number = 0; number < 210; number++) {
    const address = `https://outlet.example/${number}`;
    must(
      await store.saveVersion(
        sampleVersion({ address }, `Odd \u0000 \ud800 "${number}"\n\t\\`),
        {},
      ),
    );
  }
  must(await store.saveReviews('2026-03-03', [sampleReview('talks', 'reported')], { weigh: '1' }));
  must(await store.saveResults('read', '1', new Map([['a', null]])));
  const at = '2026-03-03T00:00:00.000Z';
  const who = { id: 'found:a', type: 'person', name: 'Nima Farhadi' } as const;
  const step = {
    kind: 'same',
    a: 'found:a',
    b: 'found:b',
    by: 'machine',
    at,
    why: 'one name',
  } as const;
  must(await store.saveFound([{ ...who, names: {}, quoted: true, members: [] }], [step]));
  must(await store.audit([{ at, by: 'Hana', what: 'published', detail: null }]));
  const edition = { name: 'one', series: null, date: '2026-03-03', published: at };
  must(await store.publishEdition({ ...edition, markdown: '# One', reason: null }));
  const state = { address: 'https://a.example/', etag: null, lastModified: null, checked: at };
  must(await store.saveFetchStates([{ ...state, nextTry: null, failures: 0, outcome: 'fetched' }]));
  const reader = await activeReader(store, 'hana@reader.example');
  await queueIssue(store, 'edition/one', [reader]);
  const { waiting } = must(
    await store.waiting({ lane: 'issues', at: AT, limit: 1, withoutDomains: [], without: [] }),
  );
  const deliveryId = waiting[0]?.id ?? '';
  must(await store.settle([{ id: deliveryId, state: 'sent', answer: '250', nextTry: null }], AT));
  await temporary.pool.query(`update deliveries set state = 'sent' where state = 'queued'`);
  const release = { item: 'edition/one', kind: 'edition' as const, at, day: '2026-03-03' };
  must(await store.release([{ ...release, lang: 'en', series: null, claim: null, content: null }]));
  const report = { kind: 'soft' as const, status: '4.2.2', detail: null, source: 'smtp' as const };
  must(await store.recordBounce({ deliveryId, at, ...report, reportHash: 'r1' }, at));
  must(await store.backup(backup));
});
afterAll(async () => {
  await temporary.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Every row of every table as text, in one order. */
async function contents(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    const { rows } = await temporary.pool.query(
      `select ${table}::text as row from ${table} order by 1`,
    );
    all[table] = rows.map(({ row }) => (NUMBERED.has(table) ? row.replace(/^\(\d+/, '(') : row));
  }
  return all;
}

/** The same database, emptied; only here may the audit log go. */
async function emptyStore(blobs = memoryBlobs()): Promise<Store> {
  await temporary.pool.query('alter table audit_log disable trigger audit_log_is_append_only');
  for (const table of TABLES.toReversed()) await temporary.pool.query(`delete from ${table}`);
  await temporary.pool.query('alter table audit_log enable trigger audit_log_is_append_only');
  return storeOn(temporary, blobs, close);
}

const other = (name: string): string => join(folder, name);
afterEach(() => expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]));

test('what is restored is what was backed up, to the last character', async () => {
  const before = await contents();
  expect(Object.values(before).every((rows) => rows.length > 0)).toBe(true);
  const blobs = memoryBlobs();
  const store = await emptyStore(blobs);
  const { restored } = must(await store.restore(backup));
  expect(restored).toMatchObject({ captures: 1, damaged: [] });
  expect(await contents()).toEqual(before);
  expect(await store.captureBytes(sha256(PAGE))).toEqual({ bytes: PAGE });
});

test('a backup never overwrites a folder', async () => {
  const store = storeOn(temporary, memoryBlobs(), close);
  expect(await store.backup(backup)).toMatchObject({ error: { code: 'folder-exists' } });
});

test('a backup is not restored over what a store holds', async () => {
  const store = storeOn(temporary, memoryBlobs(), close);
  expect(await store.restore(backup)).toMatchObject({ error: { code: 'store-not-empty' } });
});

test('a disk that fills up while captures are copied leaves no backup', async () => {
  const full = failure('disk-full', 'by the test');
  const blobs = {
    ...memoryBlobs(),
    get: async () => full,
    names: async function* () {
      yield 'a';
    },
  };
  expect(await storeOn(temporary, blobs, close).backup(other('full'))).toEqual(full);
  expect(existsSync(other('full'))).toBe(false);
});

test('a damaged table, a damaged manifest and another folder are refused, and nothing is restored', async () => {
  const source = storeOn(temporary, memoryBlobs(), close);
  must(await source.backup(other('cut')));
  must(await source.backup(other('broken')));
  must(await source.backup(other('later')));
  truncateSync(tableFile(other('cut'), 'versions'), 200);
  writeFileSync(join(other('broken'), 'manifest.json'), '{"format":');
  writeFileSync(
    join(other('later'), 'manifest.json'),
    '{"format":"hearsay/backup/9","migrations":[]}',
  );
  const store = await emptyStore();
  for (const [name, code] of [
    ['cut', 'archive-damaged'],
    ['broken', 'archive-damaged'],
    ['later', 'database-version'],
    ['nothing', 'archive-damaged'],
  ] as const)
    expect(await store.restore(other(name))).toMatchObject({ error: { code } });
  expect(Object.values(await contents()).every((rows) => rows.length === 0)).toBe(true);
});

test('a damaged capture is told and left out, and the rest is restored', async () => {
  const name = sha256(PAGE);
  truncateSync(join(backup, 'captures', name.slice(0, 2), `${name}.warc.gz`), 100);
  const store = await emptyStore();
  const { restored } = must(await store.restore(backup));
  expect(restored).toMatchObject({ captures: 0, damaged: [name] });
  expect(must(await store.versions()).versions).toHaveLength(210);
});

test('what waited to be mailed when the backup was made is in doubt after it is restored', async () => {
  const store = await emptyStore();
  const reader = await activeReader(store, 'sam@reader.example');
  await queueIssue(store, 'edition/two', [reader]);
  must(await store.backup(other('waiting')));
  const restored = await emptyStore();
  must(await restored.restore(other('waiting')));
  const { report } = must(await restored.deliveryReport('edition/two', 5));
  expect(report.counts).toEqual({ doubt: 1 });
  expect(report.doubtful.map(({ address }) => address)).toEqual(['sam@reader.example']);
});
