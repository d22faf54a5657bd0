/** The languages with words for occupations. */
import type { OccupationWords } from '../occupation.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import { tr } from './tr.ts';

const TABLES: ReadonlyMap<string, OccupationWords> = new Map(
  [ar, de, en, fa, he, tr].map((table) => [table.code, table]),
);

/** Codes with a table, in alphabetic order. */
export const occupationLanguages: readonly string[] = [...TABLES.keys()].sort();

/** The words of a language, or null where there are none. */
export function occupationWords(code: string): OccupationWords | null {
  return TABLES.get(code) ?? null;
}
