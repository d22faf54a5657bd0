/** Writes a backup of a store that goes on working: rows as of one moment, then the captures. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Blobs } from '../blobs/blobs.ts';
import { folderBlobs } from '../blobs/folder.ts';
import type { Database, Writing } from '../database.ts';
import { type Failure, failure, guarded, isFailure } from '../failure.ts';
import { migrations } from '../schema/migrations/index.ts';
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

/** Rows fetched at a time: a version with its texts has some 30 kB. */
const ROWS = 200;

async function* lines(
  tx: Writing,
  table: string,
  columns: readonly string[],
): AsyncIterable<string> {
  const texts = sql.join(columns.map((name) => sql`${sql.ref(name)}::text`));
  await sql`declare rows_out no scroll cursor for
    select json_build_array(${texts})::text as line from ${sql.table(table)}`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ line: string }>`
      fetch ${sql.lit(ROWS)} from rows_out`.execute(tx);
    for (const { line } of rows) yield `${line}\n`;
    if (rows.length < ROWS) break;
  }
  await sql`close rows_out`.execute(tx);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeTable(tx: Writing, folder: string, table: string): Promise<TableEntry> {
  const columns = (await columnsOf(tx, table)).map(({ name }) => name);
  const file = tableFile(folder, table);
  let rows = 0;
  async function* counted(): AsyncIterable<string> {
    for await (const line of lines(tx, table, columns)) {
      rows++;
      yield line;
    }
  }
  await pipeline(counted, createGzip(), createWriteStream(file, { mode: 0o600 }));
  await synced(file);
  return { table, columns, rows, sha256: await hashOf(file) };
}

async function writeTables(db: Database, folder: string): Promise<TableEntry[]> {
  // All tables as of one moment, whatever is written meanwhile.
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return snapshot.execute(async (tx) => {
    const entries: TableEntry[] = [];
    for (const table of TABLES) entries.push(await writeTable(tx, folder, table));
    return entries;
  });
}

async function copyCaptures(blobs: Blobs, folder: string): Promise<number | Failure> {
  const target = folderBlobs(capturesOf(folder));
  let captures = 0;
  for await (const name of blobs.names()) {
    const got = await blobs.get(name);
    if (isFailure(got)) return got;
    const put = await target.put(name, got.file);
    if (isFailure(put)) return put;
    captures++;
  }
  return captures;
}

/** What a backup holds. */
export interface BackupSummary {
  readonly rows: number;
  readonly captures: number;
}

/** Writes the backup as a new folder, which appears when it is whole. */
export async function writeBackup(
  db: Database,
  blobs: Blobs,
  folder: string,
): Promise<{ readonly backup: BackupSummary } | Failure> {
  if (existsSync(folder))
    return failure('folder-exists', `${folder} is there already; name a new folder.`);
  const partial = `${folder}.partial-${process.pid}`;
  return guarded(`write the backup ${folder}`, async () => {
    try {
      await mkdir(partial, { recursive: true, mode: 0o700 });
      const tables = await writeTables(db, partial);
      // Rows first: a capture that comes in meanwhile is one too many, never one too few.
      const captures = await copyCaptures(blobs, partial);
      if (typeof captures !== 'number') return captures;
      const manifest: Manifest = {
        format: FORMAT,
        made: new Date().toISOString(),
        migrations: Object.keys(migrations),
        tables,
      };
      await writeFile(manifestOf(partial), `${JSON.stringify(manifest, null, 2)}\n`);
      await synced(manifestOf(partial));
      await rename(partial, folder);
      return { backup: { rows: tables.reduce((sum, { rows }) => sum + rows, 0), captures } };
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  });
}
