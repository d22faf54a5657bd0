/** Search over the articles' texts. */
import type { Migration } from 'kysely/migration';
import { statements } from './statements.ts';

export const search: Migration = statements([
  `create table search_texts (
    article_id text primary key references articles on delete cascade,
    day date not null,
    lang text not null,
    words tsvector not null
  )`,
  `create index search_texts_by_word on search_texts using gin (words)`,
  `create index search_texts_by_day on search_texts (day desc)`,
  // What was kept before is written again at the next run, and thereby becomes searchable.
  `update versions set digest = ''`,
]);
