/** The columns of a table that a backup holds: all but numbers the database gives by itself. */
import { sql } from 'kysely';
import type { Database, Writing } from '../database.ts';
import { NAMESPACE } from '../schema/migrate.ts';

export interface Column {
  readonly name: string;
  /** PostgreSQL's type, as in a cast. */
  readonly type: string;
}

export async function columnsOf(db: Database | Writing, table: string): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select column_name as name, data_type as type from information_schema.columns
    where table_schema = ${NAMESPACE} and table_name = ${table} and is_identity = 'NO'
    order by ordinal_position`.execute(db);
  return rows;
}
