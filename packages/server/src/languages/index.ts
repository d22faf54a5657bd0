/** All languages an edition's page speaks; adding one adds a file and a line here. */
import { primaryCode } from '@hearsay/text';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import type { SiteLanguage } from './language.ts';
import { tr } from './tr.ts';

const languages = new Map([en, fa, ar, he, tr, de].map((language) => [language.code, language]));

export const siteLanguageCodes: readonly string[] = [...languages.keys()];

/** The table of a language (`fa`, `fa-IR`), and English where there is none. */
export function siteLanguage(lang: string): SiteLanguage {
  return languages.get(primaryCode(lang)) ?? en;
}
