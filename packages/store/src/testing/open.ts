/** A store on a real embedded PostgreSQL in a folder of its own, for one test file. */
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { type Address, openCluster } from '../cluster/open.ts';
import { connect, type Database, databaseOn } from '../database.ts';
import { type Failure, isFailure } from '../failure.ts';
import { openStore } from '../open.ts';
import { migrate } from '../schema/migrate.ts';
import type { Store } from '../store.ts';

/** The value of an answer that must not be a failure. */
export function must<T extends object>(answer: T | Failure): T {
  if (isFailure(answer)) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer as T;
}

/** Files in memory, on Linux. */
const MEMORY = '/dev/shm';
/** Several test files at a time, each with a cluster of some 60 MB. */
const ROOM = 2_000_000_000; // bytes

/**
 * A new folder, in memory where there is room: making a cluster syncs a thousand files, for which
 * a busy disk takes longer than all else in a test.
 */
export function temporaryFolder(): string {
  const room = existsSync(MEMORY) ? statfsSync(MEMORY) : { bavail: 0, bsize: 0 };
  const base = room.bavail * room.bsize > ROOM ? MEMORY : tmpdir();
  return mkdtempSync(join(base, 'hearsay-store-'));
}

export interface TemporaryStore {
  readonly store: Store;
  readonly folder: string;
  remove(): Promise<void>;
}

export async function temporaryStore(): Promise<TemporaryStore> {
  const folder = temporaryFolder();
  const { store } = must(await openStore({ folder }));
  return {
    store,
    folder,
    async remove() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface TemporaryDatabase {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly address: Address;
  remove(): Promise<void>;
}

/** The database below a store, at the present schema, for tests that go around the store. */
export async function temporaryDatabase(): Promise<TemporaryDatabase> {
  const folder = temporaryFolder();
  const probe = async (address: Address) => {
    const pool = connect(address, 'probe');
    return pool.query('select 1').then(
      () => pool.end().then(() => 'answers' as const),
      () => 'retry' as const,
    );
  };
  const cluster = must(await openCluster(join(folder, 'postgres'), probe));
  const pool = connect(cluster.address, 'test');
  const db = databaseOn(pool);
  const unmigrated = await migrate(db);
  if (unmigrated !== null) throw new Error(unmigrated.error.message);
  return {
    db,
    pool,
    address: cluster.address,
    async remove() {
      await db.destroy();
      await cluster.release(true);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
