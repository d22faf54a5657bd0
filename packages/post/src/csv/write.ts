/** Readers and their consents as lines of CSV. */
import type { Consent, Subscriber } from '@hearsay/store';
import { COLUMNS, LIST_MARK, type Row } from './columns.ts';

/**
 * A cell that begins so is a formula to spreadsheets: an apostrophe before it keeps it a text. The
 * import takes it away again.
 */
const FORMULA = /^[=+\-@\t\r']/;

export function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

export const csvHead = (): string => line(COLUMNS);

/** The last agreement: what the reader's mails rest on. */
function agreement(consents: readonly Consent[]): Consent | null {
  return consents.findLast(({ what }) => what === 'confirmed' || what === 'imported') ?? null;
}

export function csvLine(reader: Subscriber, consents: readonly Consent[]): string {
  const proof = agreement(consents);
  const claims = Object.entries(reader.claims).map(([id, day]) => `${id}=${day}`);
  const row: Row = {
    address: reader.address,
    state: reader.state,
    frequency: reader.frequency,
    language: reader.language ?? '',
    locale: reader.locale,
    series: reader.series.join(LIST_MARK),
    claims: claims.join(LIST_MARK),
    created: reader.created,
    confirmed: reader.confirmed ?? '',
    ended: reader.ended ?? '',
    consent_at: proof?.at ?? '',
    consent_how: proof?.sentence ?? '',
    consent_version: proof?.version ?? '',
    consents: JSON.stringify(consents),
  };
  return line(COLUMNS.map((column) => row[column]));
}
