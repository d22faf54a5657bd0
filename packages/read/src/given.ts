/** What the caller knows of an input besides its bytes; it goes before what the page says. */
import type { PageDate } from './article.ts';
import { parseDateValue } from './metadata/date-value.ts';

export interface Given {
  readonly url?: string | null;
  /** ISO 639 code or language tag. */
  readonly lang?: string | null;
  /** ISO 8601 date or time. */
  readonly published?: string | null;
  readonly outlet?: string | null;
  /** IANA zone in which times printed without one are meant. */
  readonly zone?: string | null;
}

/** The given date of publication, or null where none or none that can be read was given. */
export function givenDate(given: Given): PageDate | null {
  const value = given.published ? parseDateValue(given.published) : null;
  return value ? { ...value, from: 'given' } : null;
}
