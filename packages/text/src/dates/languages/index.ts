/** All languages whose date expressions are read; adding one adds a file and a line here. */
import type { DateLanguage } from '../table.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';

const languages: ReadonlyMap<string, DateLanguage> = new Map(
  [en, fa].map((language) => [language.code, language]),
);

/** Codes of the languages with a table of date words. */
export const dateLanguageCodes: readonly string[] = [...languages.keys()];

/** The date words of a language, or null where there are none. */
export function dateLanguage(code: string): DateLanguage | null {
  return languages.get(code) ?? null;
}
