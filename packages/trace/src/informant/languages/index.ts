/** The languages with words for telling an outlet something. */
import type { TellingWords } from '../telling.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import { tr } from './tr.ts';

const TABLES: ReadonlyMap<string, TellingWords> = new Map(
  [ar, de, en, fa, he, tr].map((table) => [table.code, table]),
);

/** Codes with a table, in alphabetic order. */
export const tellingLanguages: readonly string[] = [...TABLES.keys()].sort();

/** The words of a language, or null where there are none. */
export function tellingWords(code: string): TellingWords | null {
  return TABLES.get(code) ?? null;
}
