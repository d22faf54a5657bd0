/** All languages whose date expressions are read; adding one adds a file and a line here. */
import type { DateLanguage } from '../table.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import { tr } from './tr.ts';

const languages: ReadonlyMap<string, DateLanguage> = new Map(
  [en, fa, ar, he, tr, de].map((language) => [language.code, language]),
);

/** Codes of the languages with a table of date words. */
export const dateLanguageCodes: readonly string[] = [...languages.keys()];

/** The date words of a language, or null where there are none. */
export function dateLanguage(code: string): DateLanguage | null {
  return languages.get(code) ?? null;
}
