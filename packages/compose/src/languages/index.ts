/** All languages this stage knows; adding one adds a file and a line here. */
import { primaryCode } from '@hearsay/text';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import type { ComposeLanguage } from './language.ts';
import { tr } from './tr.ts';

const languages: ReadonlyMap<string, ComposeLanguage> = new Map(
  [en, fa, ar, he, tr, de].map((language) => [language.code, language]),
);

export const composeLanguageCodes: readonly string[] = [...languages.keys()];

/** The table of a language (`fa`, `fa-IR`), or null where the stage has none. */
export function composeLanguage(lang: string): ComposeLanguage | null {
  return languages.get(primaryCode(lang)) ?? null;
}

/** The table of a language, and English where the stage has none. */
export function composeLanguageOrEnglish(lang: string): ComposeLanguage {
  return composeLanguage(lang) ?? en;
}
