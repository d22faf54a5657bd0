/** Brings a database to the present schema, in the namespace `hearsay`. */
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type Failure, failure } from '../failure.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/** The namespace that holds the desk's tables, apart from others in a team's database. */
export const NAMESPACE = 'hearsay';

const OLDEST_SERVER = 15;
/** Any fixed number: who holds this advisory lock may change the schema. */
const MIGRATION_LOCK = 7_305_119;
const HISTORY = 'migrations';

async function applied(db: Kysely<Tables>): Promise<string[]> {
  const there = await sql<{ there: boolean }>`
    select to_regclass(${`${NAMESPACE}.${HISTORY}`}) is not null as there`.execute(db);
  if (!there.rows[0]?.there) return [];
  const rows = await sql<{ name: string }>`
    select name from ${sql.table(`${NAMESPACE}.${HISTORY}`)}`.execute(db);
  return rows.rows.map(({ name }) => name);
}

async function applyMissing(db: Kysely<Tables>): Promise<void> {
  await db.connection().execute(async (connection) => {
    // Two processes may open a new desk at once; the second waits, then finds nothing to do.
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`.execute(connection);
    try {
      await sql`create schema if not exists ${sql.ref(NAMESPACE)}`.execute(connection);
      const migrator = new Migrator({
        db: connection,
        provider: { getMigrations: async () => ({ ...migrations }) },
        migrationTableName: HISTORY,
        migrationLockTableName: 'migrations_lock',
        migrationTableSchema: NAMESPACE,
      });
      const { error } = await migrator.migrateToLatest();
      if (error !== undefined) throw error;
    } finally {
      await sql`select pg_advisory_unlock(${MIGRATION_LOCK})`.execute(connection);
    }
  });
}

/** Null once the schema is the present one. */
export async function migrate(db: Kysely<Tables>): Promise<Failure | null> {
  const version = await sql<{ version: number }>`
    select current_setting('server_version_num')::int / 10000 as version`.execute(db);
  const found = version.rows[0]?.version ?? 0;
  if (found < OLDEST_SERVER)
    return failure(
      'database-version',
      `The server is PostgreSQL ${found}; the desk needs ${OLDEST_SERVER} or later.`,
    );
  const before = await applied(db);
  if (before.some((name) => !(name in migrations)))
    return failure(
      'database-version',
      'The database was last used by a later version of Hearsay. Use that version, or restore a backup.',
    );
  if (before.length < Object.keys(migrations).length) await applyMissing(db);
  return null;
}
