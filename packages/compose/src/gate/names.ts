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
  readonly words: readonly string[];
  readonly id: string;
  readonly type: Entity['type'];
}

// Shorter family names are common words too often to be trusted alone.
const MIN_SURNAME = 4;

export function nameFinder(registry: Registry, prefixes: readonly string[]): NameFinder {
  const entries = new Map<string, Entry[]>();
  const add = (text: string, id: string, type: Entity['type']): void => {
    const words = fold(text).split(' ').filter(Boolean);
    const first = words[0];
    if (first === undefined) return;
    const list = entries.get(first) ?? [];
    if (!list.some((entry) => entry.id === id && entry.words.join(' ') === words.join(' '))) {
      list.push({ words, id, type });
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
  return { find: (text) => findNames(text, entries, prefixes) };
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
  prefixes: readonly string[],
): readonly NameFound[] {
  const { keys, spans } = wordsOf(text);
  const found: NameFound[] = [];
  for (let at = 0; at < keys.length; ) {
    const hits = entriesAt(keys, at, entries, prefixes);
    const length = Math.max(0, ...hits.map((entry) => entry.words.length));
    const start = spans[at]?.[0] ?? 0;
    const end = spans[at + length - 1]?.[1] ?? start;
    for (const { id, type, words } of hits) {
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
  prefixes: readonly string[],
): readonly Entry[] {
  const word = keys[at] ?? '';
  const forms = [
    word,
    ...prefixes.flatMap((each) => (word.startsWith(each) ? [word.slice(each.length)] : [])),
  ];
  return forms.flatMap((form) => {
    // A Latin genitive ("Sohrabi's") is folded into its word.
    const bare = form.endsWith('s') ? [form, form.slice(0, -1)] : [form];
    return bare.flatMap((first) => {
      return (entries.get(first) ?? []).filter((entry) => {
        return entry.words.every((each, index) => index === 0 || sameWord(each, keys[at + index]));
      });
    });
  });
}

function sameWord(name: string, word: string | undefined): boolean {
  return word === name || word === `${name}s`;
}
