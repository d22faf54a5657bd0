/** The naming tables by language code. */
import { primaryCode } from '@hearsay/text';
import type { NamingLanguage } from '../language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import { tr } from './tr.ts';

export const namingLanguages: readonly NamingLanguage[] = [en, fa, ar, he, tr, de];

/** The table of a language, also for a code with a region ("fa-IR"); null where there is none. */
export function namingLanguage(code: string): NamingLanguage | null {
  const primary = primaryCode(code);
  return namingLanguages.find((one) => one.code === primary) ?? null;
}
