/** Opens the store of a desk: the database, brought to the present schema, and the captures' folder. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Blobs } from './blobs/blobs.ts';
import { folderBlobs } from './blobs/folder.ts';
import { type Address, type Cluster, openCluster } from './cluster/open.ts';
import { APPLICATION, connect, type Database, databaseOn } from './database.ts';
import { type Explain, explained, explaining } from './explained.ts';
import { type Failure, failure, failureOf, guarded, isFailure } from './failure.ts';
import { articleQueries } from './queries/articles.ts';
import { auditQueries } from './queries/audit.ts';
import { backupQueries } from './queries/backup.ts';
import { captureQueries } from './queries/captures.ts';
import { editionQueries } from './queries/editions.ts';
import { exclusiveQueries } from './queries/exclusive.ts';
import { fetchStateQueries } from './queries/fetch-states.ts';
import { foundQueries } from './queries/found.ts';
import { listQueries } from './queries/lists.ts';
import { mailQueries } from './queries/mail/index.ts';
import { resultQueries } from './queries/results.ts';
import { reviewCardQueries } from './queries/review-cards.ts';
import { reviewQueries } from './queries/reviews.ts';
import { searchQueries } from './queries/search.ts';
import { migrate } from './schema/migrate.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** The desk's data folder (`.hearsay`): captures, and the database unless `databaseUrl` is given. */
  readonly folder: string;
  /** A PostgreSQL server 15 or later, one database for each desk. */
  readonly databaseUrl?: string;
}

/** A database by typed queries, and the connections below them. */
export interface Connected {
  readonly db: Database;
  readonly pool: pg.Pool;
}

/** All queries over a database and blobs, whatever they are. */
export function storeOn({ db, pool }: Connected, blobs: Blobs, close: () => Promise<void>): Store {
  return {
    ...captureQueries(db, blobs),
    ...articleQueries(db),
    ...searchQueries(db),
    ...listQueries(db),
    ...foundQueries(db),
    ...resultQueries(db),
    ...reviewQueries(db),
    ...reviewCardQueries(db),
    ...editionQueries(db),
    ...fetchStateQueries(db),
    ...auditQueries(db),
    ...mailQueries(db),
    ...exclusiveQueries(db),
    ...backupQueries(db, blobs),
    async workQueue(name) {
      // Loaded where work is shared: most commands never do.
      const { openQueue } = await import('./queue/queue.ts');
      return openQueue(pool, name);
    },
    close,
  };
}

/** Refused by password: the server in the folder is not the desk's. */
const REFUSED: ReadonlySet<unknown> = new Set(['28P01', '28000']);

/** Keeps the pool of the first connection that works. */
function probing(name: string): {
  probe: (address: Address) => Promise<'answers' | 'retry' | 'refuses'>;
  pool: () => pg.Pool;
} {
  let working: pg.Pool | null = null;
  return {
    async probe(address) {
      const pool = connect(address, name);
      try {
        await pool.query('select 1');
        working = pool;
        return 'answers';
      } catch (error) {
        await pool.end();
        if (REFUSED.has((error as { code?: unknown }).code)) return 'refuses';
        if (failureOf(error, '') === null) throw error;
        return 'retry';
      }
    },
    pool() {
      if (working === null) throw new Error('No connection has answered.');
      return working;
    },
  };
}

/** Whether no other store uses the server. */
async function isLast(db: Database, name: string): Promise<boolean> {
  try {
    const { rows } = await sql`
      select 1 from pg_stat_activity
      where starts_with(application_name, ${APPLICATION})
        and application_name <> ${APPLICATION + name} limit 1`.execute(db);
    return rows.length === 0;
  } catch {
    // The server has gone already: nothing to wait for.
    return false;
  }
}

async function ready(
  pool: pg.Pool,
  options: StoreOptions,
  end: (db: Database) => Promise<void>,
  explain: Explain = (found) => found,
): Promise<{ readonly store: Store } | Failure> {
  const db = databaseOn(pool);
  const blobs = folderBlobs(join(options.folder, 'captures'));
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closed ??= end(db);
    return closed;
  };
  try {
    const unmigrated = await guarded('prepare the database', () => migrate(db));
    if (unmigrated === null)
      return { store: explained(storeOn({ db, pool }, blobs, close), explain) };
    await close();
    return explain(unmigrated);
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens the store. Without `databaseUrl` it joins or starts the PostgreSQL of the folder; several
 * processes may hold one folder open at a time, and the server stops with the last of them.
 */
export async function openStore(
  options: StoreOptions,
): Promise<{ readonly store: Store } | Failure> {
  const name = randomUUID();
  if (options.databaseUrl !== undefined) {
    if (!URL.canParse(options.databaseUrl))
      return failure(
        'database-unavailable',
        'DATABASE_URL is no address. It looks like postgres://user:password@host:5432/database.',
      );
    const pool = connect(options.databaseUrl, name);
    return ready(pool, options, (db) => db.destroy());
  }
  const { probe, pool } = probing(name);
  const cluster: Cluster | Failure = await openCluster(join(options.folder, 'postgres'), probe);
  if (isFailure(cluster)) return cluster;
  const end = async (db: Database): Promise<void> => {
    const last = await isLast(db, name);
    await db.destroy();
    await cluster.release(last);
  };
  return ready(pool(), options, end, explaining(cluster));
}
