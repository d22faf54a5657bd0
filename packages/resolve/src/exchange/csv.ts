/** Names as a table: one name a row (id, type, language, name, country), by RFC 4180, and back. */
import type { Entity, Registry } from '../entity.ts';

export interface NameRow {
  readonly id: string;
  readonly type: Entity['type'];
  readonly lang: string;
  readonly name: string;
  readonly country: string;
}

export type CsvResult =
  | { readonly rows: readonly NameRow[] }
  | { readonly error: { readonly code: 'csv-invalid'; readonly message: string } };

const COLUMNS = ['id', 'type', 'lang', 'name', 'country'] as const;
const TYPES: readonly string[] = ['outlet', 'person', 'organisation', 'office'];
/** Characters read from one table at most. */
const MAX_LENGTH = 100_000_000;
/** A spreadsheet takes a cell that begins so for a formula; a leading apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

/** Every name of every entity, rows parted by CRLF, with a header. */
export function namesToCsv(registry: Registry): string {
  const entities: readonly Entity[] = [
    ...registry.outlets,
    ...registry.people,
    ...registry.organisations,
    ...registry.offices,
  ];
  const rows = entities.flatMap((entity) =>
    Object.entries(entity.names).flatMap(([lang, names]) =>
      names.map((name) => [
        entity.id,
        entity.type,
        lang,
        name,
        entity.type === 'person' ? '' : (entity.country ?? ''),
      ]),
    ),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of a table with that header, in any order of columns; other columns are left aside. */
export function namesFromCsv(text: string): CsvResult {
  if (text.length > MAX_LENGTH)
    return invalid(`longer than ${MAX_LENGTH} characters: split the file`);
  const table = readTable(text.replace(/^\ufeff/, ''));
  if (table === null) return invalid('a quoted cell is not closed');
  const header = table[0] ?? [];
  const places = COLUMNS.map((column) => header.indexOf(column));
  const missing = COLUMNS.filter((column, at) => column !== 'country' && places[at] === -1);
  if (missing.length > 0)
    return invalid(`no column ${missing.join(', ')}: expected ${COLUMNS.join(', ')}`);
  const rows: NameRow[] = [];
  for (const [at, line] of table.slice(1).entries()) {
    const [id = '', type = '', lang = '', name = '', country = ''] = places.map((place) =>
      withoutMark(line[place] ?? ''),
    );
    if (!isType(type)) return invalid(`row ${at + 2}: '${type}' is none of ${TYPES.join(', ')}`);
    if (id === '' || name === '') return invalid(`row ${at + 2} has no id or no name`);
    rows.push({ id, type, lang, name, country });
  }
  return { rows };
}

function isType(value: string): value is Entity['type'] {
  return TYPES.includes(value);
}

function withoutMark(value: string): string {
  return value.startsWith("'") && FORMULA.test(value.slice(1)) ? value.slice(1) : value;
}

/** Cells by row; null where a quoted cell never ends. Blank lines are no rows. */
function readTable(text: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      const parts: string[] = [];
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) return null;
        parts.push(text.slice(at, end));
        at = end + 1;
        if (text[at] !== '"') break;
        parts.push('"');
        at += 1;
      }
      value = parts.join('');
    }
    const start = at;
    while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
    row.push(value + text.slice(start, at));
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function invalid(message: string): CsvResult {
  return { error: { code: 'csv-invalid', message } };
}
