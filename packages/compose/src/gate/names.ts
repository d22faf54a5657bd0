/** Finds the desk's outlets, people, organisations and offices in an edition's text by their names. */

import type { Entity, Names, Registry } from '@hearsay/resolve';
import type { Span } from '@hearsay/text';
import { fold } from '@hearsay/text';
import { wordsOf } from './phrases.ts';

export interface NameFound {
  readonly id: string;
  readonly type: Entity['type'];
  readonly span: Span;
  /** The name's own words, folded. */
  readonly words: readonly string[];
}

export interface NameFinder {
  /** Names in text order, the longest at each place; every entity of that name. */
  find(text: string): readonly NameFound[];
}

interface Entry {
  /** The name is written with a capital: a common word of the same letters is not it. */
  readonly capital: boolean;
  readonly words: readonly string[];
  readonly id: string;
  readonly type: Entity['type'];
}

/** What a language writes around a name as part of its word. */
export interface Affixes {
  readonly prefixes: readonly string[];
  readonly endings: readonly string[];
}

function folded({ prefixes, endings }: Affixes): Affixes {
  return { prefixes: prefixes.map(fold), endings: endings.map(fold) };
}

// Shorter family names are common words too often to be trusted alone.
const MIN_SURNAME = 4;

export function nameFinder(registry: Registry, affixes: Affixes): NameFinder {
  const entries = new Map<string, Entry[]>();
  const add = (text: string, id: string, type: Entity['type']): void => {
    const words = fold(text).split(' ').filter(Boolean);
    const first = words[0];
    if (first === undefined) return;
    const list = entries.get(first) ?? [];
    if (!list.some((entry) => entry.id === id && entry.words.join(' ') === words.join(' '))) {
      list.push({ words, id, type, capital: isCapital(text) });
    }
    entries.set(first, list);
  };
  const all: readonly Entity[] = [
    ...registry.outlets,
    ...registry.people,
    ...registry.organisations,
    ...registry.offices,
  ];
  for (const entity of all) {
    for (const name of allNames(entity)) add(name, entity.id, entity.type);
    if (entity.type !== 'person') continue;
    for (const name of allNames(entity)) {
      const surname = fold(name).split(' ').at(-1) ?? '';
      if (surname.length >= MIN_SURNAME) add(surname, entity.id, entity.type);
    }
  }
  return { find: (text) => findNames(text, entries, folded(affixes)) };
}

/** All names an entity has had, in every language. */
export function allNames(entity: Entity): readonly string[] {
  const flat = (names: Names): string[] => Object.values(names).flat();
  const former =
    entity.type === 'organisation' ? entity.renamed.flatMap((each) => flat(each.names)) : [];
  return [...flat(entity.names), ...former];
}

function findNames(
  text: string,
  entries: ReadonlyMap<string, readonly Entry[]>,
  affixes: Affixes,
): readonly NameFound[] {
  const { keys, spans } = wordsOf(text);
  const found: NameFound[] = [];
  for (let at = 0; at < keys.length; ) {
    const hits = entriesAt(keys, at, entries, affixes);
    const length = Math.max(0, ...hits.map((entry) => entry.words.length));
    const start = spans[at]?.[0] ?? 0;
    const end = spans[at + length - 1]?.[1] ?? start;
    const capital = isCapital(text.slice(start));
    for (const { id, type, words, capital: wanted } of hits) {
      if (wanted && !capital) continue;
      if (words.length === length) found.push({ id, type, words, span: [start, end] });
    }
    at += Math.max(1, length);
  }
  return found;
}

function entriesAt(
  keys: readonly string[],
  at: number,
  entries: ReadonlyMap<string, readonly Entry[]>,
  { prefixes, endings }: Affixes,
): readonly Entry[] {
  const word = keys[at] ?? '';
  const cut = prefixes.flatMap((each) => (word.startsWith(each) ? [word.slice(each.length)] : []));
  const forms = [word, ...cut].flatMap((form) => {
    const bare = endings.flatMap((each) =>
      form.endsWith(each) ? [form.slice(0, -each.length)] : [],
    );
    return [form, ...bare];
  });
  const found = new Set<Entry>();
  for (const form of new Set(forms)) {
    for (const entry of entries.get(form) ?? []) {
      const matches = entry.words.every((name, index) => {
        return index === 0 || isWordOf(name, keys[at + index], endings);
      });
      if (matches) found.add(entry);
    }
  }
  return [...found];
}

function isWordOf(name: string, word: string | undefined, endings: readonly string[]): boolean {
  if (word === undefined || !word.startsWith(name)) return false;
  return word === name || endings.includes(word.slice(name.length));
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
