/** Whom a printed name may mean among all that a registry knows, the likeliest first. */
import { nameTable } from '../blocking-table.ts';
import { sameName } from '../compare/same-name.ts';
import { compareNames, MATCH_SCORE } from '../compare-names.ts';
import type { Entity, Registry } from '../entity.ts';
import { foldLetters } from '../name/letters.ts';

export interface NamedCandidate {
  readonly entity: Entity;
  /** The name of the entity that the query is most like. */
  readonly name: string;
  /** 0 to 1, as of `compareNames`. */
  readonly score: number;
  /** Surely the one that is meant: of the only entity with this very name. */
  readonly sure: boolean;
  readonly why: string;
}

export interface NameSearch {
  /** By full name in any script or spelling. */
  readonly match: (query: string, wanted?: Wanted) => readonly NamedCandidate[];
  /** By the begin of any word of a name, in the order of the registry. */
  readonly suggest: (prefix: string, wanted?: Wanted) => readonly NamedCandidate[];
}

export interface Wanted {
  /** All kinds where not given. */
  readonly types?: readonly Entity['type'][];
  readonly limit?: number;
}

const DEFAULT_LIMIT = 10;
/** Candidates below are noise to a person who picks from a list. */
const MIN_SCORE = 0.3;

interface Entry {
  readonly entity: Entity;
  readonly name: string;
  readonly words: readonly string[];
}

/** Makes the names of a registry ready for searching; once for many queries. */
export function nameSearch(registry: Registry): NameSearch {
  const { people, organisations, offices, outlets } = registry;
  const entities: readonly Entity[] = [...people, ...organisations, ...offices, ...outlets];
  const entries = entities.flatMap((entity): Entry[] =>
    [...new Set(Object.values(entity.names).flat())].map((name) => ({
      entity,
      name,
      words: name.split(/[\s\u200c-]+/u).map(foldLetters),
    })),
  );
  const table = nameTable(entries.map(({ name }) => name));
  return {
    match(query, { types, limit = DEFAULT_LIMIT } = {}) {
      const best = new Map<Entity, NamedCandidate>();
      for (const place of table.candidates(query)) {
        const entry = entries[place];
        if (entry === undefined || !isWanted(entry.entity, types)) continue;
        const { score, why } = compareNames(query, entry.name);
        const known = best.get(entry.entity);
        if (score < MIN_SCORE || (known !== undefined && known.score >= score)) continue;
        best.set(entry.entity, { entity: entry.entity, name: entry.name, score, why, sure: false });
      }
      const ordered = [...best.values()].sort(
        (a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1),
      );
      return withSure(query, ordered).slice(0, limit);
    },
    suggest(prefix, { types, limit = DEFAULT_LIMIT } = {}) {
      const begin = foldLetters(prefix.trim());
      const found = new Map<Entity, NamedCandidate>();
      if (begin === '') return [];
      for (const { entity, name, words } of entries) {
        if (found.size >= limit) break;
        if (found.has(entity) || !isWanted(entity, types)) continue;
        const isBegin = foldLetters(name).startsWith(begin);
        if (isBegin || words.some((word) => word.startsWith(begin)))
          found.set(entity, { entity, name, score: 1, sure: false, why: 'begins so' });
      }
      return [...found.values()];
    },
  };
}

function isWanted(entity: Entity, types: readonly Entity['type'][] | undefined): boolean {
  return types === undefined || types.length === 0 || types.includes(entity.type);
}

/** Sure is only one: a second that may be meant as well leaves the choice to a person. */
function withSure(query: string, ordered: readonly NamedCandidate[]): readonly NamedCandidate[] {
  const likely = ordered.filter(({ score }) => score >= MATCH_SCORE);
  const only = likely.length === 1 ? likely[0] : undefined;
  return ordered.map((one) =>
    one === only ? { ...one, sure: sameName(query, one.name).answer === 'same' } : one,
  );
}
