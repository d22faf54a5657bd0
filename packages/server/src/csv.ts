/** Tables for spreadsheets: RFC 4180, with what spreadsheets of every country read as UTF-8. */
import { clean } from '@hearsay/compose';

/** Spreadsheets take a file without this mark for one in the letters of their own country. */
const BYTE_ORDER_MARK = '\ufeff';
/** A cell that begins so is a formula to spreadsheets: an apostrophe before it keeps it a text. */
const FORMULA = /^[=+\-@\t\r]/;

export type Cell = string | number | null;

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = clean(value ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The whole file: a line with the names of the columns, then the rows. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
