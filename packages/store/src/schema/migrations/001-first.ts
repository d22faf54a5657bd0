/** The first tables. What rows are sorted by has the order of code points on every server. */
import type { Migration } from 'kysely/migration';
import { statements } from './statements.ts';

export const first: Migration = statements([
  // Owned by an address.
  `create table captures (
    address_hash text not null,
    captured timestamptz(3) not null,
    address text collate "C" not null,
    final_address text not null,
    status integer,
    headers json not null,
    content_type text,
    sha256 text not null,
    size integer not null,
    origin text not null check (origin in ('network', 'folder')),
    primary key (address_hash, captured)
  )`,
  `create index captures_by_time on captures (captured)`,
  `create index captures_by_content on captures (sha256)`,
  `create table fetch_states (
    address_hash text primary key,
    address text not null,
    etag text,
    last_modified text,
    checked timestamptz(3) not null,
    next_try timestamptz(3),
    failures integer not null,
    outcome text not null
  )`,
  // Unique across articles: tables of their own, keyed by a hash.
  `create table addresses (
    address_hash text primary key,
    address text not null,
    article_id text not null
  )`,
  `create table statement_keys (
    key text not null,
    article_id text not null,
    primary key (key, article_id)
  )`,
  `create table results (
    input_hash text not null,
    stage text not null,
    stage_version text not null,
    result json not null,
    primary key (input_hash, stage)
  )`,
  // Owned by an article.
  `create table articles (
    article_id text primary key,
    address text collate "C" not null,
    outlet text
  )`,
  `create table versions (
    article_id text not null references articles on delete cascade,
    version integer not null,
    captured timestamptz(3) not null,
    sha256 text not null,
    head json not null,
    article json not null,
    attribution json not null,
    made json not null,
    digest text not null,
    primary key (article_id, version)
  )`,
  `create index versions_by_time on versions (captured)`,
  `create table statements (
    article_id text not null,
    version integer not null,
    id text not null,
    key text not null,
    position integer not null,
    statement json not null,
    primary key (article_id, version, id),
    foreign key (article_id, version) references versions on delete cascade
  )`,
  `create table mentions (
    article_id text not null,
    version integer not null,
    id text not null,
    entity text,
    mention json not null,
    primary key (article_id, version, id),
    foreign key (article_id, version) references versions on delete cascade
  )`,
  `create index mentions_by_entity on mentions (entity) where entity is not null`,
  // Small, copied everywhere.
  `create table reviews (
    claim text collate "C" not null,
    as_of date not null,
    state text not null,
    review json not null,
    made json not null,
    primary key (claim, as_of)
  )`,
  `create table editions (
    name text collate "C" not null,
    revision integer not null,
    series text,
    date date not null,
    published timestamptz(3) not null,
    markdown text not null,
    reason text,
    primary key (name, revision)
  )`,
  // On one machine, in order, and never changed.
  `create table audit_log (
    id bigint generated always as identity primary key,
    at timestamptz(3) not null,
    by text not null,
    what text not null,
    detail json not null
  )`,
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'the audit log is append-only'; end
  $$`,
  `create trigger audit_log_is_append_only before update or delete or truncate on audit_log
    for each statement execute function refuse_change()`,
]);
