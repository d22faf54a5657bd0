/**
 * A backup: a folder with a manifest, each table as packed lines, and the captures as WARC files.
 * It is a logical copy, which any later version of the program and any PostgreSQL can take in, and
 * which can be read without either.
 *
 * A line of `<table>.jsonl.gz` is a JSON array: the row's columns as PostgreSQL writes them, or null.
 */
import { join } from 'node:path';
import type { Tables } from '../schema/tables.ts';

export const FORMAT = 'hearsay/backup/1';

/** In the order of restoring: what is referred to comes first. */
export const TABLES: readonly (keyof Tables)[] = [
  'captures',
  'fetch_states',
  'addresses',
  'articles',
  'versions',
  'statements',
  'statement_keys',
  'mentions',
  'search_texts',
  'article_lines',
  'speakers',
  'namings',
  'found_entities',
  'name_steps',
  'results',
  'reviews',
  'editions',
  'audit_log',
  'subscribers',
  'consents',
  'mail_tokens',
  'releases',
  'issues',
  'deliveries',
  'delivery_items',
  'bounces',
];

/** What lives for a day and is nothing to keep: the counts by which sign-ups are limited. */
export const NOT_KEPT: readonly (keyof Tables)[] = ['sign_ups'];

export interface TableEntry {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** SHA-256 of the packed file. */
  readonly sha256: string;
}

export interface Manifest {
  readonly format: typeof FORMAT;
  /** UTC instant. */
  readonly made: string;
  /** Migrations of the database it was made from. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableEntry[];
}

export const manifestOf = (folder: string): string => join(folder, 'manifest.json');
export const tableFile = (folder: string, table: string): string =>
  join(folder, `${table}.jsonl.gz`);
export const capturesOf = (folder: string): string => join(folder, 'captures');
