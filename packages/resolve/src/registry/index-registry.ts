/** The desk's names made ready for looking up: by normal form, by surname, by country. */

import { blockingKeys } from '../blocking.ts';
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
  /** The name itself says the country ("Sarvian foreign minister"). */
  readonly placed: boolean;
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
  /** Each full name of a person with its last word, folded. */
  readonly people: readonly { readonly name: IndexedName; readonly surname: string }[];
  /** People by the blocking keys of their full names, to find other spellings and scripts. */
  readonly blocks: ReadonlyMap<string, readonly IndexedName[]>;
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
  const blocks = new Map<string, IndexedName[]>();
  const people: { name: IndexedName; surname: string }[] = [];
  const countries = countryWords(registry.countries);
  let longest = 1;
  for (const entity of everybody(registry)) {
    entities.set(entity.id, entity);
    const country = ownCountry(entity, registry);
    for (const printed of namesOf(entity)) {
      const bare = country === null ? null : withoutCountry(printed.name, country, countries);
      const indexed = { ...printed, placed: bare !== null };
      longest = Math.max(longest, indexed.words);
      for (const key of nameKeys(indexed)) push(names, key, indexed);
      if (bare !== null && entity.type !== 'outlet') {
        // "Sarvian foreign minister" is printed as "the foreign minister" where the country is plain.
        push(names, bare, { ...indexed, placed: false, common: true });
      }
      if (entity.type === 'person') {
        for (const key of surnameKeys(indexed)) push(surnames, key, indexed);
        for (const key of blockingKeys(indexed.name)) pushEvery(blocks, key, indexed);
        const surname = indexed.words > 1 ? nameWords(indexed.name).at(-1)?.key : undefined;
        if (surname !== undefined) people.push({ name: indexed, surname });
      }
    }
  }
  return {
    registry,
    entities,
    names,
    surnames,
    people,
    blocks,
    longest,
    countryWords: countries,
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
      placed: false,
      common: isCommon(name, lang),
    })),
  );
}

function ownCountry(entity: Entity, registry: Registry): string | null {
  if (entity.type === 'person') return null;
  if (entity.country !== null || entity.type !== 'office') return entity.country;
  const body = registry.organisations.find((one) => one.id === (entity.of ?? entity.heads));
  return body?.country ?? null;
}

/** Words that a country's name takes at most. */
const MAX_COUNTRY_WORDS = 3;

/** The key of a body's name without its own country at either end; null where that is not printed. */
function withoutCountry(name: string, country: string, countries: CountryWords): string | null {
  const words = nameWords(name);
  const keyOf = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map((word, at) => (at === to - from - 1 && word.stem !== null ? word.stem : word.key))
      .join('');
  for (let count = Math.min(MAX_COUNTRY_WORDS, words.length - 1); count > 0; count -= 1) {
    if (countries.get(keyOf(0, count))?.includes(country) === true)
      return keyOf(count, words.length);
    if (countries.get(keyOf(words.length - count, words.length))?.includes(country) === true) {
      const rest = words.slice(0, words.length - count);
      const last = rest.at(-1);
      const isGenitive = last !== undefined && GENITIVES.has(last.key);
      return (
        rest
          .slice(0, isGenitive ? -1 : undefined)
          .map((word) => word.key)
          .join('') || null
      );
    }
  }
  return null;
}

const GENITIVES = new Set(nameLanguages.flatMap((language) => language.genitives));

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

function pushEvery(map: Map<string, IndexedName[]>, key: string, value: IndexedName): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
