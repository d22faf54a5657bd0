/** The desk's names made ready for looking up: by normal form, by surname, by country. */
import type { Entity, Names, Registry } from '../entity.ts';
import { applyJudgements, type Judged, type Judgement } from '../judgement.ts';
import { nameLanguages } from '../languages/index.ts';
import { nameWords } from '../name/words.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { type CountryWords, countryWords } from './countries.ts';

/** One name of one entity. */
export interface IndexedName {
  readonly entity: Entity;
  readonly name: string;
  readonly lang: string;
  /** Number of words in the name. */
  readonly words: number;
  /** ISO days between which the name was in use; null is open. A renamed body keeps its old names. */
  readonly from: string | null;
  readonly until: string | null;
  /** An everyday word of its language, which proves nothing where it stands alone. */
  readonly common: boolean;
}

export interface NameIndex {
  readonly registry: Registry;
  readonly entities: ReadonlyMap<string, Entity>;
  /** By the name's words run together, folded. */
  readonly names: ReadonlyMap<string, readonly IndexedName[]>;
  /** People by the last word of a name; particles before it belong to it ("al-"). */
  readonly surnames: ReadonlyMap<string, readonly IndexedName[]>;
  /** Words in the longest name. */
  readonly longest: number;
  readonly countryWords: CountryWords;
  /** Capitals and seats, by folded name, to country codes. */
  readonly metonyms: CountryWords;
  /** The government of each country code, where the registry has one. */
  readonly governments: ReadonlyMap<string, Entity>;
  readonly judged: Judged;
}

/** Everything `resolveVersion` asks of a registry; built once for a run. */
export function indexRegistry(
  registry: Registry,
  judgements: readonly Judgement[] = [],
): NameIndex {
  const entities = new Map<string, Entity>();
  const names = new Map<string, IndexedName[]>();
  const surnames = new Map<string, IndexedName[]>();
  let longest = 1;
  for (const entity of everybody(registry)) {
    entities.set(entity.id, entity);
    for (const indexed of namesOf(entity)) {
      longest = Math.max(longest, indexed.words);
      for (const key of nameKeys(indexed)) push(names, key, indexed);
      if (entity.type === 'person') {
        for (const key of surnameKeys(indexed)) push(surnames, key, indexed);
      }
    }
  }
  return {
    registry,
    entities,
    names,
    surnames,
    longest,
    countryWords: countryWords(registry.countries),
    metonyms: metonymWords(),
    governments: governmentsOf(registry),
    judged: applyJudgements(judgements),
  };
}

function everybody(registry: Registry): readonly Entity[] {
  return [...registry.outlets, ...registry.people, ...registry.organisations, ...registry.offices];
}

function namesOf(entity: Entity): readonly IndexedName[] {
  const renamed = entity.type === 'organisation' ? [...entity.renamed] : [];
  renamed.sort((a, b) => (a.from < b.from ? -1 : 1));
  const periods = [{ from: null, names: entity.names }, ...renamed];
  return periods.flatMap((period, at) =>
    flatNames(period.names).map(({ lang, name }) => ({
      entity,
      name,
      lang,
      words: nameWords(name).length,
      from: period.from,
      until: periods[at + 1]?.from ?? null,
      common: isCommon(name, lang),
    })),
  );
}

function flatNames(names: Names): readonly { lang: string; name: string }[] {
  return Object.entries(names).flatMap(([lang, list]) => list.map((name) => ({ lang, name })));
}

/** Everyday words, with or without an article or a noun like "newspaper" beside them. */
function isCommon(name: string, lang: string): boolean {
  const vocabulary = vocabularyOf(lang);
  const bare = nameWords(name).filter((word) => !vocabulary.kindsOf(word.key).has('filler'));
  const only = bare.length === 1 ? bare[0] : undefined;
  return only !== undefined && vocabulary.commonWords.has(only.key);
}

/** The whole name, and the name without titles and articles at its front. */
function nameKeys(indexed: IndexedName): ReadonlySet<string> {
  const words = nameWords(indexed.name).map((word) => word.key);
  const keys = new Set([words.join('')]);
  const first = words[0];
  if (first !== undefined && words.length > 1) {
    const kinds = vocabularyOf(indexed.lang).kindsOf(first);
    const isTitle = indexed.entity.type === 'person' && kinds.has('title') && words.length > 2;
    if (isTitle || (indexed.entity.type !== 'person' && kinds.has('filler'))) {
      keys.add(words.slice(1).join(''));
    }
  }
  keys.delete('');
  return keys;
}

/** "sohrabi" of "Reza Sohrabi"; "alsahli" and "sahli" of "Omar al-Sahli". */
function surnameKeys(indexed: IndexedName): ReadonlySet<string> {
  const words = nameWords(indexed.name).map((word) => word.key);
  const last = words.at(-1);
  const before = words.at(-2);
  const keys = new Set<string>();
  if (last === undefined || words.length < 2) return keys;
  keys.add(last);
  if (
    before !== undefined &&
    words.length > 2 &&
    vocabularyOf(indexed.lang).particles.has(before)
  ) {
    keys.add(before + last);
  }
  return keys;
}

function metonymWords(): CountryWords {
  const words = new Map<string, readonly string[]>();
  for (const language of nameLanguages) {
    for (const [code, names] of Object.entries(language.metonyms)) {
      for (const name of names) {
        const all = nameWords(name).map((word) => word.key);
        const first = all[0];
        const bare =
          first !== undefined && vocabularyOf(language.code).kindsOf(first).has('filler')
            ? all.slice(1)
            : all;
        const key = bare.join('');
        const codes = words.get(key) ?? [];
        if (!codes.includes(code)) words.set(key, [...codes, code]);
      }
    }
  }
  return words;
}

/** An organisation of a country that has a word for government in one of its names. */
function governmentsOf(registry: Registry): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const organisation of registry.organisations) {
    const isGovernment = flatNames(organisation.names).some(({ lang, name }) => {
      const vocabulary = vocabularyOf(lang);
      return nameWords(name).some((word) => vocabulary.kindsOf(word.key).has('government'));
    });
    if (isGovernment && organisation.country !== null && !found.has(organisation.country)) {
      found.set(organisation.country, organisation);
    }
  }
  return found;
}

function push(map: Map<string, IndexedName[]>, key: string, value: IndexedName): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.some((one) => one.entity === value.entity && one.from === value.from))
    list.push(value);
}
