/** The languages that attribution has tables for. */
import { en } from './en.ts';
import type { AttributionLanguage } from './table.ts';

const TABLES: ReadonlyMap<string, AttributionLanguage> = new Map(
  [en].map((table) => [table.code, table]),
);

/** Codes with a table, in alphabetic order. */
export const attributionLanguages: readonly string[] = [...TABLES.keys()].sort();

/** The table of a language, or null where there is none. */
export function attributionLanguage(code: string): AttributionLanguage | null {
  return TABLES.get(code) ?? null;
}
