/** Which language a reader is answered in. */
import { primaryCode } from '@hearsay/text';
import { parseAccept } from 'hono/utils/accept';
import { isSpoken } from './index.ts';

/** The language of a `lang` query where the site speaks it, as its table is called; else null. */
export function chosenLanguage(asked: string): string | null {
  const code = primaryCode(asked.trim().toLowerCase());
  return isSpoken(code) ? code : null;
}

/**
 * The language that the reader's browser asks for first among those that the site speaks (RFC 9110,
 * section 12.5.4), else the desk's first that it speaks, else English.
 */
export function negotiatedLanguage(acceptLanguage: string, desk: readonly string[]): string {
  const asked = parseAccept(acceptLanguage)
    .filter(({ q }) => q > 0)
    .map(({ type }) => type);
  for (const language of [...asked, ...desk]) {
    const code = chosenLanguage(language);
    if (code !== null) return code;
  }
  return 'en';
}
