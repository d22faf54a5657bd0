/** Holds the tables' types, as written in `tables.ts`, against the live schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from '../testing/open.ts';
import { migrate } from './migrate.ts';

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

/** PostgreSQL's type of each type written in `tables.ts`. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  string: ['text'],
  "'network' | 'folder'": ['text'],
  number: ['integer'],
  Json: ['json'],
  SearchVector: ['tsvector'],
  Instant: ['timestamp with time zone'],
  NullableInstant: ['timestamp with time zone'],
  'ColumnType<string, string, string>': ['date'],
  'Generated<string>': ['bigint'],
  BounceKind: ['text'],
  BounceSource: ['text'],
  ConsentKind: ['text'],
  DeliveryKind: ['text'],
  DeliveryLane: ['text'],
  DeliveryState: ['text'],
  Frequency: ['text'],
  ReleaseKind: ['text'],
  SubscriberState: ['text'],
  TokenPurpose: ['text'],
};

/** Tables on a cluster's coordinator alone (see `distribute.sql`). */
const ON_COORDINATOR = [
  'audit_log',
  'subscribers',
  'consents',
  'mail_tokens',
  'sign_ups',
  'releases',
  'issues',
  'deliveries',
  'delivery_items',
  'bounces',
];

/** The interface of one file, without what stands before it. */
function interfaceIn(file: string, name: string): string {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8');
  return source.slice(source.indexOf(`export interface ${name} `));
}

/** `table.column` to type and nullability, read from the source. */
function written(): Map<string, string> {
  const body = interfaceIn('tables.ts', 'Tables') + interfaceIn('mail-tables.ts', 'MailTables');
  const columns = new Map<string, string>();
  let table = '';
  for (const line of body.split('\n')) {
    table = /^ {2}(\w+): \{$/.exec(line)?.[1] ?? table;
    const [, column, type = ''] = /^ {4}(\w+): (.+);$/.exec(line) ?? [];
    if (column === undefined) continue;
    const base = type.replace(/ \| null$/, '');
    const nullable = base !== type || base === 'NullableInstant' ? 'null' : 'not null';
    columns.set(`${table}.${column}`, `${TYPES[base]?.join() ?? base} ${nullable}`);
  }
  return columns;
}

test('the types of the tables are those of the live schema', async () => {
  const { rows } = await temporary.pool.query(`
    select table_name || '.' || column_name as name,
      data_type || case is_nullable when 'YES' then ' null' else ' not null' end as type
    from information_schema.columns
    where table_schema = 'hearsay' and table_name not like 'migrations%'`);
  const live = new Map(rows.map(({ name, type }) => [name, type]));
  expect(Object.fromEntries([...written()].sort())).toEqual(Object.fromEntries([...live].sort()));
});

test('every table an article owns has the article in its primary key; all are in distribute.sql', async () => {
  const { rows } = await temporary.pool.query(`
    select c.table_name as name,
      array_agg(k.column_name::text order by k.ordinal_position) as key
    from information_schema.table_constraints c
    join information_schema.key_column_usage k using (constraint_schema, constraint_name)
    where c.table_schema = 'hearsay' and c.constraint_type = 'PRIMARY KEY'
      and c.table_name not like 'migrations%'
    group by c.table_name`);
  const keys = new Map<string, string[]>(rows.map(({ name, key }) => [name, key]));
  const script = readFileSync(join(import.meta.dirname, '../distribute.sql'), 'utf8');
  const spread = [...script.matchAll(/create_distributed_table\('(\w+)', '(\w+)'/g)];
  for (const [, table = '', column] of spread) expect(keys.get(table)).toContain(column);
  const named = [...script.matchAll(/create_(?:distributed|reference)_table\('(\w+)'/g)];
  expect([...named.map(([, table]) => table), ...ON_COORDINATOR].sort()).toEqual(
    [...keys.keys()].sort(),
  );
  const owned = [...written().keys()].filter((name) => name.endsWith('.article_id'));
  const elsewhere = ['addresses', 'statement_keys'];
  for (const name of owned) {
    const table = name.split('.')[0] ?? '';
    if (!elsewhere.includes(table)) expect(keys.get(table)?.[0]).toBe('article_id');
  }
});

test('distribute.sql runs as it is, and leaves the references as they were', async () => {
  const { pool } = temporary;
  const references = `select conrelid::regclass::text, conname, pg_get_constraintdef(oid)
    from pg_constraint where contype = 'f' order by 1, 2`;
  const before = (await pool.query(references)).rows;
  // Citus's own functions, as far as the script can tell.
  await pool.query(`
    create function public.create_distributed_table(regclass, text, colocate_with text default '')
      returns void language sql as '';
    create function public.create_reference_table(regclass) returns void language sql as ''`);
  await pool.query(readFileSync(join(import.meta.dirname, '../distribute.sql'), 'utf8'));
  expect((await pool.query(references)).rows).toEqual(before);
  expect(before).toHaveLength(14);
});

test('bringing the schema up to date again changes nothing', async () => {
  expect(await migrate(temporary.db)).toBeNull();
});

test('a database of a later version is refused', async () => {
  const { pool, db } = temporary;
  await pool.query(`insert into hearsay.migrations (name, timestamp) values ('999-later', 'now')`);
  expect(await migrate(db)).toMatchObject({ error: { code: 'database-version' } });
  await pool.query(`delete from hearsay.migrations where name = '999-later'`);
});

test('nothing changes or removes an entry of the audit log', async () => {
  const { pool } = temporary;
  await pool.query(`insert into audit_log (at, by, what, detail) values (now(), 'a', 'b', '{}')`);
  for (const attempt of [
    'update audit_log set by = null',
    'delete from audit_log',
    'truncate audit_log',
  ])
    await expect(pool.query(attempt)).rejects.toThrow('append-only');
});
