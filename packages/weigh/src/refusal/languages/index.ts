/** The tables of refusals by language. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import type { RefusalLanguage } from './language.ts';
import { tr } from './tr.ts';

const TABLES: ReadonlyMap<string, RefusalLanguage> = new Map(
  [ar, de, en, fa, he, tr].map((table) => [table.code, table]),
);

/** Codes of the languages with a table. */
export const refusalLanguageCodes: readonly string[] = [...TABLES.keys()];

/** The table of a language, or null where there is none. */
export function refusalLanguage(code: string): RefusalLanguage | null {
  return TABLES.get(code) ?? null;
}
