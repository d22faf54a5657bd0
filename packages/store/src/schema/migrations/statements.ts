/** A migration that is a list of SQL statements; there is no way back, a backup is that. */
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export function statements(list: readonly string[]): Migration {
  return {
    async up(db) {
      for (const statement of list) await sql.raw(statement).execute(db);
    },
  };
}
