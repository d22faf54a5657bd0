-- Run once, on the coordinator of a Citus cluster, after the first start on its DATABASE_URL:
-- spreads the desk's tables over the workers. Tables spread by the same key and colocated keep all
-- that one article owns on one machine, so that its transactions stay local.
set search_path to hearsay, public;

-- References hold between tables that are spread alike: they are set aside until all of them are.
alter table versions drop constraint versions_article_id_fkey;
alter table statements drop constraint statements_article_id_version_fkey;
alter table mentions drop constraint mentions_article_id_version_fkey;
alter table search_texts drop constraint search_texts_article_id_fkey;
alter table article_lines drop constraint article_lines_article_id_fkey;
alter table speakers drop constraint speakers_article_id_fkey;
alter table namings drop constraint namings_article_id_fkey;

-- Owned by an article.
select create_distributed_table('articles', 'article_id');
select create_distributed_table('versions', 'article_id', colocate_with => 'articles');
select create_distributed_table('statements', 'article_id', colocate_with => 'articles');
select create_distributed_table('mentions', 'article_id', colocate_with => 'articles');
select create_distributed_table('search_texts', 'article_id', colocate_with => 'articles');
select create_distributed_table('article_lines', 'article_id', colocate_with => 'articles');
select create_distributed_table('speakers', 'article_id', colocate_with => 'articles');
select create_distributed_table('namings', 'article_id', colocate_with => 'articles');

alter table versions add constraint versions_article_id_fkey
  foreign key (article_id) references articles on delete cascade;
alter table statements add constraint statements_article_id_version_fkey
  foreign key (article_id, version) references versions on delete cascade;
alter table mentions add constraint mentions_article_id_version_fkey
  foreign key (article_id, version) references versions on delete cascade;
alter table search_texts add constraint search_texts_article_id_fkey
  foreign key (article_id) references articles on delete cascade;
alter table article_lines add constraint article_lines_article_id_fkey
  foreign key (article_id) references articles on delete cascade;
alter table speakers add constraint speakers_article_id_fkey
  foreign key (article_id) references articles on delete cascade;
alter table namings add constraint namings_article_id_fkey
  foreign key (article_id) references articles on delete cascade;

-- Keyed by a hash.
select create_distributed_table('captures', 'address_hash', colocate_with => 'none');
select create_distributed_table('fetch_states', 'address_hash', colocate_with => 'captures');
select create_distributed_table('addresses', 'address_hash', colocate_with => 'captures');
select create_distributed_table('statement_keys', 'key', colocate_with => 'none');
select create_distributed_table('results', 'input_hash', colocate_with => 'none');
select create_distributed_table('found_entities', 'id', colocate_with => 'none');
select create_distributed_table('name_steps', 'a', colocate_with => 'none');

-- Small: on every machine.
select create_reference_table('reviews');
select create_reference_table('editions');

-- audit_log stays on the coordinator: one order, and a trigger that refuses changes. So does all of
-- mail, for the queue wants one order and the references between its tables hold there: subscribers,
-- consents, mail_tokens, sign_ups, releases, issues, deliveries, delivery_items, bounces.
