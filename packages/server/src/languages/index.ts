/** All languages the site's pages speak; adding one adds a folder and a line here. */
import { primaryCode } from '@hearsay/text';
import { ar } from './ar/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fa } from './fa/index.ts';
import { he } from './he/index.ts';
import type { SiteLanguage } from './language.ts';
import { tr } from './tr/index.ts';

const languages = new Map([en, fa, ar, he, tr, de].map((language) => [language.code, language]));

export const siteLanguageCodes: readonly string[] = [...languages.keys()];

/** Whether the site has a table of the language (`fa`, `fa-IR`). */
export function isSpoken(lang: string): boolean {
  return languages.has(primaryCode(lang));
}

/** The table of a language (`fa`, `fa-IR`), and English where there is none. */
export function siteLanguage(lang: string): SiteLanguage {
  return languages.get(primaryCode(lang)) ?? en;
}
