/** The languages whose names this stage knows; one more language is one more file and a line here. */
import type { NameLanguage } from '../language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

export const nameLanguages: readonly NameLanguage[] = [en, fa, ar, he, tr, de, ru];

/** The table of an ISO 639 code (a region after a hyphen is ignored), or null. */
export function nameLanguage(code: string): NameLanguage | null {
  const wanted = code.toLowerCase().split('-')[0];
  return nameLanguages.find((language) => language.code === wanted) ?? null;
}
