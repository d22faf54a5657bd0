/** The languages this stage knows; adding one adds a file and its line here. */
import { en } from './en.ts';
import type { WeighLanguage } from './language.ts';

const TABLES: ReadonlyMap<string, WeighLanguage> = new Map(
  [en].map((table) => [table.code, table]),
);

/** ISO 639 codes of the languages with a table, sorted. */
export const weighLanguageCodes: readonly string[] = [...TABLES.keys()].sort();

/** The table of a language, or null where the stage does not know it. */
export function weighLanguage(code: string): WeighLanguage | null {
  return TABLES.get(code) ?? null;
}
