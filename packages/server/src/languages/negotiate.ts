/** Which language a reader is answered in. */
import { primaryCode } from '@hearsay/text';
import { parseAccept } from 'hono/utils/accept';
import { isSpoken } from './index.ts';

/** The language of a `lang` query where the site speaks it, as its table is called; else null. */
export function chosenLanguage(asked: string): string | null {
  const code = primaryCode(asked.trim().toLowerCase());
  return isSpoken(code) ? code : null;
}

/** The languages that an `Accept-Language` header asks for, the most wanted first (RFC 9110, 12.5.4). */
export function wantedLanguages(acceptLanguage: string): readonly string[] {
  return parseAccept(acceptLanguage)
    .filter(({ q }) => q > 0)
    .map(({ type }) => type);
}

/**
 * The language that the reader's browser asks for first among those that the site speaks, else the
 * desk's first that it speaks, else English.
 */
export function negotiatedLanguage(acceptLanguage: string, desk: readonly string[]): string {
  for (const language of [...wantedLanguages(acceptLanguage), ...desk]) {
    const code = chosenLanguage(language);
    if (code !== null) return code;
  }
  return 'en';
}
