/** Takes a backup into an empty store: rows all or none, and every capture checked. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Blobs } from '../blobs/blobs.ts';
import { folderBlobs } from '../blobs/folder.ts';
import { type Database, type Writing, writing } from '../database.ts';
import { type Failure, failure, guarded, isFailure } from '../failure.ts';
import { sha256 } from '../hash.ts';
import { migrations } from '../schema/migrations/index.ts';
import { readRecord } from '../warc/record.ts';
import { columnsOf } from './columns.ts';
import {
  capturesOf,
  FORMAT,
  type Manifest,
  manifestOf,
  TABLES,
  type TableEntry,
  tableFile,
} from './format.ts';

/** Rows written at a time. */
const ROWS = 200;

export interface RestoreSummary {
  readonly rows: number;
  readonly captures: number;
  /** SHA-256 of captures whose file in the backup is damaged; they were left out. */
  readonly damaged: readonly string[];
}

/** Ends the transaction, and carries why. */
class Refused extends Error {
  readonly failure: Failure;
  constructor(why: Failure) {
    super(why.error.message);
    this.failure = why;
  }
}

const damaged = (what: string): Failure =>
  failure('archive-damaged', `${what} is damaged or no part of a backup. Use another backup.`);

async function readManifest(folder: string): Promise<Manifest | Failure> {
  let text: string;
  try {
    text = await readFile(manifestOf(folder), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return failure('archive-damaged', `${folder} holds no backup: it has no manifest.json.`);
    throw error;
  }
  try {
    const manifest = JSON.parse(text) as Manifest;
    const known = manifest.migrations.every((name) => name in migrations);
    if (manifest.format === FORMAT && known && Array.isArray(manifest.tables)) return manifest;
  } catch {
    return damaged(manifestOf(folder));
  }
  return failure(
    'database-version',
    `The backup in ${folder} was made by a later version of Hearsay.`,
  );
}

async function checkFile(folder: string, { table, sha256: expected }: TableEntry): Promise<void> {
  const file = tableFile(folder, table);
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  if (hash.digest('hex') !== expected) throw new Refused(damaged(file));
}

type Row = readonly (string | null)[];

async function* portions(file: string): AsyncIterable<readonly Row[]> {
  const unpacked = createReadStream(file).pipe(createGunzip());
  let rows: Row[] = [];
  for await (const line of createInterface({ input: unpacked })) {
    rows.push(JSON.parse(line));
    if (rows.length === ROWS) {
      yield rows;
      rows = [];
    }
  }
  if (rows.length > 0) yield rows;
}

async function restoreTable(tx: Writing, folder: string, entry: TableEntry): Promise<void> {
  const types = new Map((await columnsOf(tx, entry.table)).map(({ name, type }) => [name, type]));
  const into = sql.join(entry.columns.map((name) => sql.ref(name)));
  const casts = sql.join(
    entry.columns.map((name, at) => {
      const type = types.get(name);
      if (type === undefined) throw new Refused(damaged(tableFile(folder, entry.table)));
      return sql`${sql.ref(`c${at}`)}::${sql.raw(type)}`;
    }),
  );
  const names = sql.join(entry.columns.map((_, at) => sql.ref(`c${at}`)));
  for await (const rows of portions(tableFile(folder, entry.table))) {
    const arrays = sql.join(
      entry.columns.map((_, at) => sql`${rows.map((row) => row[at])}::text[]`),
    );
    await sql`insert into ${sql.table(entry.table)} (${into})
      select ${casts} from unnest(${arrays}) as given(${names})`.execute(tx);
  }
}

/** Mails that waited when the backup was made may have gone out since: nobody gets them unasked. */
async function doubtQueued(tx: Writing): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set({ state: 'doubt', answer: 'waiting when the backup was made' })
    .where('lane', '=', 'issues')
    .where('state', 'in', ['queued', 'sending'])
    .execute();
  await tx
    .updateTable('deliveries')
    .set({ state: 'cancelled' })
    .where('lane', '=', 'service')
    .where('state', 'in', ['queued', 'sending'])
    .execute();
}

async function isEmpty(db: Database): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select from captures) or exists (select from articles)
      or exists (select from editions) or exists (select from subscribers) as there`.execute(db);
  return !rows[0]?.there;
}

async function restoreCaptures(
  folder: string,
  blobs: Blobs,
): Promise<{ captures: number; damaged: string[] } | Failure> {
  const source = folderBlobs(capturesOf(folder));
  const summary = { captures: 0, damaged: [] as string[] };
  for await (const name of source.names()) {
    const got = await source.get(name);
    if (isFailure(got)) return got;
    const record = await readRecord(got.file);
    if (isFailure(record) || sha256(record.bytes) !== name) {
      summary.damaged.push(name);
      continue;
    }
    const put = await blobs.put(name, got.file);
    if (isFailure(put)) return put;
    summary.captures++;
  }
  return summary;
}

/** Takes in the backup in `folder`; the store must hold nothing yet. */
export async function readBackup(
  db: Database,
  blobs: Blobs,
  folder: string,
): Promise<{ readonly restored: RestoreSummary } | Failure> {
  return guarded(`restore the backup ${folder}`, async () => {
    const manifest = await readManifest(folder);
    if (isFailure(manifest)) return manifest;
    if (!(await isEmpty(db)))
      return failure(
        'store-not-empty',
        'A backup is restored into a new desk; this one holds articles.',
      );
    // Captures first: a row never speaks of bytes that are not there.
    const captures = await restoreCaptures(folder, blobs);
    if (isFailure(captures)) return captures;
    try {
      const entries = TABLES.flatMap((name) =>
        manifest.tables.filter(({ table }) => table === name),
      );
      for (const entry of entries) await checkFile(folder, entry);
      await writing(db, async (tx) => {
        for (const entry of entries) await restoreTable(tx, folder, entry);
        await doubtQueued(tx);
      });
      const rows = entries.reduce((sum, entry) => sum + entry.rows, 0);
      return { restored: { rows, ...captures } };
    } catch (error) {
      if (error instanceof Refused) return error.failure;
      throw error;
    }
  });
}
