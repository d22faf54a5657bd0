/** The languages that attribution has tables for. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import type { AttributionLanguage } from './table.ts';
import { tr } from './tr.ts';

const TABLES: ReadonlyMap<string, AttributionLanguage> = new Map(
  [ar, de, en, fa, he, tr].map((table) => [table.code, table]),
);

/** Codes with a table, in alphabetic order. */
export const attributionLanguages: readonly string[] = [...TABLES.keys()].sort();

/** The table of a language, or null where there is none. */
export function attributionLanguage(code: string): AttributionLanguage | null {
  return TABLES.get(code) ?? null;
}
