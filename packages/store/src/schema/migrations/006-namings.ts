/** Which articles name whom: by their latest version, sources or not. */
import type { Migration } from 'kysely/migration';
import { statements } from './statements.ts';

export const namings: Migration = statements([
  `create table namings (
    article_id text not null references articles on delete cascade,
    entity text collate "C" not null,
    day date not null,
    times integer not null,
    primary key (article_id, entity)
  )`,
  `create index namings_by_entity on namings (entity, day desc, article_id)`,
  // What was kept before is written again at the next run, and thereby listed.
  `update versions set digest = ''`,
]);
