/**
 * The tables as kysely knows them; a test holds this file against the live schema.
 *
 * Rules for growing beyond one machine (Citus): a table owned by an article has `article_id` in its
 * primary key and is reached by it; uniqueness on anything else has a table of its own, keyed by a
 * hash; claims, reviews and editions are small and copied everywhere. `../distribute.sql` says so to
 * the database.
 *
 * Documents are `json`, not `jsonb`: they come back as they went in, in the order of their keys and
 * with NUL and lone surrogates, so that every offset holds. Plain text columns are for finding things.
 */
import type { ColumnType, Generated } from 'kysely';
import type { MailTables } from './mail-tables.ts';

/** Written as JSON text, read as a value. */
type Json = ColumnType<unknown, string, string>;
/** Written as an ISO instant, read as a Date. */
type Instant = ColumnType<Date, string, string>;
type NullableInstant = ColumnType<Date | null, string | null, string | null>;

/** What full-text search works on; made and asked in SQL alone. */
type SearchVector = ColumnType<never, string, string>;

export interface Tables extends MailTables {
  captures: {
    address_hash: string;
    captured: Instant;
    address: string;
    final_address: string;
    status: number | null;
    headers: Json;
    content_type: string | null;
    sha256: string;
    size: number;
    origin: 'network' | 'folder';
  };
  articles: {
    article_id: string;
    address: string;
    outlet: string | null;
  };
  addresses: {
    address_hash: string;
    address: string;
    article_id: string;
  };
  versions: {
    article_id: string;
    version: number;
    captured: Instant;
    sha256: string;
    /** The version without article and attribution; names of the rest of its text are in it. */
    head: Json;
    article: Json;
    attribution: Json;
    /** Stage versions that made it. */
    made: Json;
    /** SHA-256 of all of the above: the same again is not written again. */
    digest: string;
  };
  statements: {
    article_id: string;
    version: number;
    id: string;
    key: string;
    position: number;
    statement: Json;
  };
  statement_keys: {
    key: string;
    article_id: string;
  };
  mentions: {
    article_id: string;
    version: number;
    id: string;
    entity: string | null;
    mention: Json;
  };
  search_texts: {
    article_id: string;
    day: ColumnType<string, string, string>;
    lang: string;
    words: SearchVector;
  };
  article_lines: {
    article_id: string;
    address: string;
    outlet: string | null;
    title: string | null;
    lang: string;
    published: string | null;
    day: ColumnType<string, string, string>;
    captured: Instant;
    versions: number;
  };
  speakers: {
    article_id: string;
    key: string;
    entity: string;
    day: ColumnType<string, string, string>;
    position: number;
  };
  namings: {
    article_id: string;
    entity: string;
    day: ColumnType<string, string, string>;
    times: number;
  };
  found_entities: {
    id: string;
    type: string;
    name: string;
    entity: Json;
  };
  name_steps: {
    a: string;
    b: string;
    kind: string;
    by: string;
    at: NullableInstant;
    why: string;
  };
  results: {
    input_hash: string;
    stage: string;
    stage_version: string;
    result: Json;
  };
  reviews: {
    claim: string;
    as_of: ColumnType<string, string, string>;
    state: string;
    review: Json;
    made: Json;
  };
  editions: {
    name: string;
    revision: number;
    series: string | null;
    date: ColumnType<string, string, string>;
    published: Instant;
    markdown: string;
    reason: string | null;
  };
  fetch_states: {
    address_hash: string;
    address: string;
    etag: string | null;
    last_modified: string | null;
    checked: Instant;
    next_try: NullableInstant;
    failures: number;
    outcome: string;
  };
  audit_log: {
    id: Generated<string>;
    at: Instant;
    by: string;
    what: string;
    detail: Json;
  };
}
