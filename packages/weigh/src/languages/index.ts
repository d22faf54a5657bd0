/** The languages this stage knows; adding one adds a file and its line here. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import type { WeighLanguage } from './language.ts';
import { tr } from './tr.ts';

const TABLES: ReadonlyMap<string, WeighLanguage> = new Map(
  [ar, de, en, fa, he, tr].map((table) => [table.code, table]),
);

/** ISO 639 codes of the languages with a table, sorted. */
export const weighLanguageCodes: readonly string[] = [...TABLES.keys()].sort();

/** The table of a language, or null where the stage does not know it. */
export function weighLanguage(code: string): WeighLanguage | null {
  return TABLES.get(code) ?? null;
}
