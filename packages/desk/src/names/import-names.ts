/** Names from a table or from FollowTheMoney entities, written into the desk file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Entity,
  fromFollowTheMoney,
  type NameRow,
  namesFromCsv,
  type Registry,
} from '@hearsay/resolve';
import { type Document, isSeq, parseDocument } from 'yaml';
import { parseDeskFile } from '../desk-file/load.ts';
import type { RunFailure } from '../run/progress.ts';
import { writeWhole } from '../run/write-whole.ts';

export type NameFormat = 'csv' | 'ftm';

export interface ImportedNames {
  /** Ids that the desk file has now and had not. */
  readonly added: readonly string[];
  /** Ids that got further names. */
  readonly extended: readonly string[];
  /** Ids of entities that are of a kind no desk has. */
  readonly skipped: readonly string[];
}

/** An entity as the desk file writes it: defaults left out. */
type Entry = { readonly id: string; readonly names: Entity['names'] } & Readonly<
  Record<string, unknown>
>;

const LISTS = {
  person: 'people',
  organisation: 'organisations',
  office: 'offices',
  outlet: 'outlets',
} as const satisfies Record<Entity['type'], string>;

interface Wanted {
  readonly entries: readonly { readonly type: Entity['type']; readonly entry: Entry }[];
  readonly skipped: readonly string[];
}

function fromRows(rows: readonly NameRow[]): Wanted {
  const entries = new Map<
    string,
    { type: Entity['type']; names: Record<string, string[]>; country: string }
  >();
  for (const { id, type, lang, name, country } of rows) {
    const one = entries.get(id) ?? { type, names: {}, country };
    one.names[lang] = [...(one.names[lang] ?? []), name];
    entries.set(id, one);
  }
  return {
    entries: [...entries].map(([id, { type, names, country }]) => ({
      type,
      entry: { id, names, ...(country === '' || type === 'person' ? {} : { country }) },
    })),
    skipped: [],
  };
}

/** Null, empty lists and the type are not written: they are what the desk file takes for granted. */
function entryOf({ type: _type, ...entity }: Entity): Entry {
  const told = Object.entries(entity).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { ...Object.fromEntries(told), id: entity.id, names: entity.names };
}

function fromRegistry(registry: Registry, skipped: readonly string[]): Wanted {
  const { people, organisations, offices, outlets } = registry;
  const all: readonly Entity[] = [...people, ...organisations, ...offices, ...outlets];
  return { entries: all.map((one) => ({ type: one.type, entry: entryOf(one) })), skipped };
}

/** FollowTheMoney comes as one entity a line, or as one list. */
function jsonValues(text: string): readonly unknown[] | null {
  try {
    if (text.trimStart().startsWith('[')) return JSON.parse(text) as unknown[];
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as unknown);
  } catch {
    return null;
  }
}

function wantedFrom(text: string, format: NameFormat, language: string): Wanted | RunFailure {
  if (format === 'csv') {
    const read = namesFromCsv(text);
    return 'error' in read ? read : fromRows(read.rows);
  }
  const values = jsonValues(text);
  if (values === null)
    return { error: { code: 'ftm-invalid', message: 'neither a JSON list nor JSON lines' } };
  const read = fromFollowTheMoney(values, language);
  return 'error' in read ? read : fromRegistry(read.registry, read.skipped);
}

/** Where an id stands in the file: its list and its place there. */
function placeOf(document: Document, id: string): readonly [string, number] | null {
  for (const list of Object.values(LISTS)) {
    const sequence = document.get(list);
    if (!isSeq(sequence)) continue;
    const at = sequence.items.findIndex((_, index) => document.getIn([list, index, 'id']) === id);
    if (at >= 0) return [list, at];
  }
  return null;
}

/** Adds the names that an entry has not yet; false where it has them all. */
function extend(document: Document, path: readonly [string, number], { names }: Entry): boolean {
  let changed = false;
  for (const [lang, wanted] of Object.entries(names)) {
    const at = [...path, 'names', lang];
    const sequence = document.getIn(at);
    const known = isSeq(sequence) ? (sequence.toJSON() as unknown[]) : [];
    const fresh = [...new Set(wanted)].filter((name) => !known.includes(name));
    if (fresh.length === 0) continue;
    changed = true;
    if (isSeq(sequence)) for (const name of fresh) document.addIn(at, name);
    else document.setIn(at, fresh);
  }
  return changed;
}

/**
 * Adds the names to `desk.yaml` in `folder`: new ids at the end of their list, further names to ids
 * that stand there. A result that is no valid desk file is not written. `language` is that of
 * FollowTheMoney names, which carry none.
 */
export async function importNames(
  folder: string,
  text: string,
  format: NameFormat,
  language: string,
): Promise<ImportedNames | RunFailure> {
  const path = join(folder, 'desk.yaml');
  const wanted = wantedFrom(text, format, language);
  if ('error' in wanted) return wanted;
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before === null)
    return { error: { code: 'no-desk', message: `there is no desk.yaml in ${folder}` } };
  const valid = parseDeskFile(before, path);
  if ('error' in valid) return valid;
  const document = parseDocument(before);
  const added: string[] = [];
  const extended: string[] = [];
  for (const { type, entry } of wanted.entries) {
    const place = placeOf(document, entry.id);
    if (place !== null) {
      if (extend(document, place, entry)) extended.push(entry.id);
      continue;
    }
    const list = LISTS[type];
    if (!isSeq(document.get(list))) document.set(list, document.createNode([]));
    document.addIn([list], document.createNode(entry));
    added.push(entry.id);
  }
  const after = document.toString({ lineWidth: 0 });
  const checked = parseDeskFile(after, path);
  if ('error' in checked)
    return {
      error: {
        ...checked.error,
        message: `nothing was written, since the desk file would be wrong:\n${checked.error.message}`,
      },
    };
  if (added.length + extended.length > 0) await writeWhole(path, after);
  return { added, extended, skipped: wanted.skipped };
}
