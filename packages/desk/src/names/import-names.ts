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
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { parseDeskFile } from '../desk-file/load.ts';
import type { RunFailure } from '../run/progress.ts';
import { writeWhole } from '../run/write-whole.ts';
import { addItems, addToKey, type Insertion, inserted } from './yaml-insertions.ts';

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

/** The entry of an id in the file, if it stands in any list. */
function entryIn(document: Document, id: string): YAMLMap | null {
  for (const list of Object.values(LISTS)) {
    const sequence = document.get(list);
    if (!isSeq(sequence)) continue;
    const found = sequence.items.find((item) => isMap(item) && item.get('id') === id);
    if (isMap(found)) return found;
  }
  return null;
}

/** The names that an entry has not yet, by language. */
function namesMissing(entry: YAMLMap, { names }: Entry): readonly (readonly [string, string[]])[] {
  const known = (entry.toJSON() as { names?: Record<string, unknown> }).names ?? {};
  return Object.entries(names).flatMap(([lang, wanted]) => {
    const own = known[lang];
    const fresh = [...new Set(wanted)].filter(
      (name) => !(Array.isArray(own) && own.includes(name)),
    );
    return fresh.length === 0 ? [] : [[lang, fresh] as const];
  });
}

/** What is to be written into the text of a desk file, and the ids that it is about. */
function insertionsFor(
  text: string,
  wanted: Wanted,
): Omit<ImportedNames, 'skipped'> & { readonly insertions: readonly Insertion[] } {
  const document = parseDocument(text);
  const insertions: Insertion[] = [];
  const added = new Map<string, Entry[]>();
  const extended: string[] = [];
  for (const { type, entry } of wanted.entries) {
    const known = entryIn(document, entry.id);
    const names = known?.get('names');
    if (known === null || !isMap(names)) {
      added.set(LISTS[type], [...(added.get(LISTS[type]) ?? []), entry]);
      continue;
    }
    const missing = namesMissing(known, entry);
    for (const [lang, fresh] of missing) insertions.push(addToKey(text, names, lang, fresh));
    if (missing.length > 0) extended.push(entry.id);
  }
  for (const [list, entries] of added) insertions.push(addItems(text, document, list, entries));
  return { added: [...added.values()].flat().map(({ id }) => id), extended, insertions };
}

/**
 * Adds the names to `desk.yaml` in `folder`: new ids at the end of their list, further names to ids
 * that stand there; nothing else of the text changes. A result that is no valid desk file is not
 * written. `language` is that of FollowTheMoney names, which carry none.
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
  const { insertions, added, extended } = insertionsFor(before, wanted);
  const after = inserted(before, insertions);
  const checked = parseDeskFile(after, path);
  if ('error' in checked)
    return {
      error: {
        ...checked.error,
        message: `nothing was written, since the desk file would be wrong:\n${checked.error.message}`,
      },
    };
  if (insertions.length > 0) await writeWhole(path, after);
  return { added, extended, skipped: wanted.skipped };
}
