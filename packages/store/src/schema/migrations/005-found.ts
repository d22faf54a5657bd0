/** People and bodies that only articles name, and the steps by which their mentions became one. */
import type { Migration } from 'kysely/migration';
import { statements } from './statements.ts';

export const found: Migration = statements([
  `create table found_entities (
    id text collate "C" primary key,
    type text not null,
    name text not null,
    entity json not null
  )`,
  `create table name_steps (
    a text collate "C" not null,
    b text collate "C" not null,
    kind text not null,
    by text not null,
    at timestamptz(3),
    why text not null,
    primary key (a, b, kind)
  )`,
]);
