/**
 * Readers as a table (RFC 4180): one line a reader, with the proof of consent. `consents` holds every
 * line of the proof as JSON; who writes the table by hand fills `consent_at` and `consent_how` instead.
 */
export const COLUMNS = [
  'address',
  'state',
  'frequency',
  'language',
  'locale',
  'series',
  'claims',
  'created',
  'confirmed',
  'ended',
  'consent_at',
  'consent_how',
  'consent_version',
  'consents',
] as const;

export type Column = (typeof COLUMNS)[number];
export type Row = Readonly<Record<Column, string>>;

/** Of a list in one cell. */
export const LIST_MARK = ';';
