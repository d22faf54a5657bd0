/** The connection to PostgreSQL: kysely over a pool of pg. */
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { Address } from './cluster/open.ts';
import { NAMESPACE } from './schema/migrate.ts';
import type { Tables } from './schema/tables.ts';

export type Database = Kysely<Tables>;
export type Writing = Transaction<Tables>;

const CONNECTIONS = 6; // of one process; the embedded server has 60 for all
const CONNECT_TIME = 10_000; // ms
/** Days as the ISO text they are, not as midnights in the zone of the machine. */
const DATE_TYPE = 1082;

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === DATE_TYPE
      ? (day: string) => day
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** How the connections of this program are called on the server; each store adds its own name. */
export const APPLICATION = 'hearsay ';

/** A pool on the server at a URL or address; it does not keep the process alive. */
export function connect(server: string | Address, name: string): pg.Pool {
  const pool = new pg.Pool({
    // On loopback nothing is encrypted, whatever PGSSLMODE asks of other servers.
    ...(typeof server === 'string' ? { connectionString: server } : { ...server, ssl: false }),
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIME,
    allowExitOnIdle: true,
    // A store that is open shows on the server, however long it does nothing.
    idleTimeoutMillis: 0,
    application_name: APPLICATION + name,
    options: `-c search_path=${NAMESPACE} -c timezone=UTC`,
    types,
  });
  // An idle connection that the server ends is replaced at the next query, which tells if it cannot.
  pool.on('error', () => {});
  // A connection lost under a query is told by the query; without a listener it would end the process.
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}

export function databaseOn(pool: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Attempts of a transaction that the server broke off to end a deadlock. */
const ATTEMPTS = 4;
/** deadlock_detected, serialization_failure */
const AGAIN: ReadonlySet<unknown> = new Set(['40P01', '40001']);

/** One transaction: all of `work` or nothing. */
export async function writing<T>(db: Database, work: (tx: Writing) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !AGAIN.has((error as { code?: unknown }).code)) throw error;
    }
  }
}

/** Text for a plain column, which holds neither NUL nor lone surrogates. */
export function plain(text: string): string {
  // With the flag u, a surrogate is one that has no partner.
  return text.replace(/[\0\p{Surrogate}]/gu, '\ufffd');
}
