/** The languages in which the desk speaks to its readers. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import type { PostLanguage } from './language.ts';
import { tr } from './tr.ts';

const LANGUAGES: readonly PostLanguage[] = [ar, de, en, fa, he, tr];
const BY_CODE: ReadonlyMap<string, PostLanguage> = new Map(
  LANGUAGES.map((language) => [language.code, language]),
);

export const postLanguageCodes: readonly string[] = [...BY_CODE.keys()];

/** The table of a language; English where there is none. */
export function postLanguage(code: string | null): PostLanguage {
  return BY_CODE.get((code ?? '').toLowerCase().split('-')[0] ?? '') ?? en;
}

/** Those of a desk's languages in which it can speak to readers, in its order; English if none. */
export function spokenOf(codes: readonly string[]): readonly PostLanguage[] {
  const spoken = codes.flatMap((code) => BY_CODE.get(code) ?? []);
  return spoken.length > 0 ? spoken : [en];
}
