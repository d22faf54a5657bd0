/** Work that only one process at a time does on a desk. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { failure, guarded } from '../failure.ts';
import type { Store } from '../store.ts';

/** Advisory locks are numbers: the first eight bytes of the name's hash. */
function lockNumber(name: string): string {
  return createHash('sha256').update(`work ${name}`).digest().readBigInt64BE().toString();
}

export function exclusiveQueries(db: Database): Pick<Store, 'exclusively'> {
  return {
    async exclusively(name, work) {
      const number = lockNumber(name);
      let result: { value: Awaited<ReturnType<typeof work>> } | { thrown: unknown } | null = null;
      const held = await guarded(`begin the ${name}`, () =>
        // The lock hangs on this connection: it ends with the process, in whatever way.
        db.connection().execute(async (connection) => {
          const { rows } = await sql<{ mine: boolean }>`
            select pg_try_advisory_lock(${number}::bigint) as mine`.execute(connection);
          if (!rows[0]?.mine)
            return failure(
              'desk-busy',
              `Another process does the ${name} of this desk. Wait for it to end, or stop it.`,
            );
          try {
            result = { value: await work() };
          } catch (thrown) {
            result = { thrown };
          }
          await sql`select pg_advisory_unlock(${number}::bigint)`.execute(connection);
          return null;
        }),
      );
      const done = result as
        | { value: Awaited<ReturnType<typeof work>> }
        | { thrown: unknown }
        | null;
      // Whatever became of the lock's connection, work that was done is done.
      if (done === null)
        return held ?? failure('database-unavailable', `Could not begin the ${name}.`);
      if ('thrown' in done) throw done.thrown;
      return done.value;
    },
  };
}
