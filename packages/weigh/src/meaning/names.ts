/** Names of the desk's entities inside a sentence, where resolving has not marked them. */
import type { Names, Registry } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { lexiconOf } from './lexicon.ts';
import { compile, type Finder } from './pattern.ts';

/** Finds entity ids by any of their names in any language. */
export type NameFinder = Finder<string>;

/** An entity named in a row of words: `at` and `length` count words. */
export interface NamedEntity {
  readonly id: string;
  readonly at: number;
  readonly length: number;
}

const COUNTRY = 'country:';

export function countryId(code: string): string {
  return `${COUNTRY}${code}`;
}

export function isCountry(id: string): boolean {
  return id.startsWith(COUNTRY);
}

/** Names of people, organisations, offices and countries (as `country:CODE`). */
export function nameFinder(registry: Registry, lang: string): NameFinder {
  const named: (readonly [string, string])[] = [];
  const add = (id: string, names: Names): void => {
    for (const name of Object.values(names).flat()) {
      if (fold(name) !== '') named.push([name, id]);
    }
  };
  for (const one of [...registry.people, ...registry.organisations, ...registry.offices])
    add(one.id, one.names);
  for (const one of registry.organisations) for (const { names } of one.renamed) add(one.id, names);
  for (const country of registry.countries) add(countryId(country.code), country.names);
  const { table } = lexiconOf(lang);
  const endings = new Set((table?.nameEndings ?? []).map(fold));
  // Short names with endings are other words.
  const open = named.map(([name, id]) => [isLong(name) ? `${name}*` : name, id] as const);
  const find = compile(open, table?.clitics ?? []);
  return (words) => find(words).filter(({ rest }) => rest === '' || endings.has(rest));
}

const MIN_OPEN = 4; // letters

function isLong(name: string): boolean {
  return (fold(name).split(' ').at(-1)?.length ?? 0) >= MIN_OPEN;
}
