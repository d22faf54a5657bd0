/** All languages this stage knows; adding one adds a file and a line here. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import type { TextLanguage } from './language.ts';
import { tr } from './tr.ts';

const languages: ReadonlyMap<string, TextLanguage> = new Map(
  [en, fa, ar, he, tr, de].map((language) => [language.code, language]),
);

/** Codes of the languages with a table, in the order of the list above. */
export const languageCodes: readonly string[] = [...languages.keys()];

/** The primary language subtag of a tag: `fa` of `fa-IR`, lower case. */
export function primaryCode(lang: string): string {
  return (lang.split(/[-_]/, 1)[0] ?? '').toLowerCase();
}

/** The table of a language (`fa`, `fa-IR`), or null where the stage has none. */
export function textLanguage(lang: string): TextLanguage | null {
  return languages.get(primaryCode(lang)) ?? null;
}
