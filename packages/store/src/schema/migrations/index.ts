/** All migrations by name; names sort in the order of application and never change. */
import type { Migration } from 'kysely/migration';
import { first } from './001-first.ts';
import { search } from './002-search.ts';
import { lists } from './003-lists.ts';
import { mail } from './004-mail.ts';
import { found } from './005-found.ts';
import { namings } from './006-namings.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '001-first': first,
  '002-search': search,
  '003-lists': lists,
  '004-mail': mail,
  '005-found': found,
  '006-namings': namings,
};
