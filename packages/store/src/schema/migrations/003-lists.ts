/** What lists are made from: a line for each article, and who said what by whom they are. */
import type { Migration } from 'kysely/migration';
import { statements } from './statements.ts';

export const lists: Migration = statements([
  `create table article_lines (
    article_id text primary key references articles on delete cascade,
    address text collate "C" not null,
    outlet text,
    title text,
    lang text not null,
    published text,
    day date not null,
    captured timestamptz(3) not null,
    versions integer not null
  )`,
  `create index article_lines_by_day on article_lines (day desc, address)`,
  `create index article_lines_by_outlet on article_lines (outlet, day desc, address)`,
  `create table speakers (
    article_id text not null references articles on delete cascade,
    key text collate "C" not null,
    entity text not null,
    day date not null,
    position integer not null,
    primary key (article_id, key)
  )`,
  `create index speakers_by_entity on speakers (entity, day desc, article_id, position)`,
  `create index speakers_by_key on speakers (key)`,
  // What was kept before is written again at the next run, and thereby listed.
  `update versions set digest = ''`,
]);
