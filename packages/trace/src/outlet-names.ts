/** Names a text may mean: outlets by id or printed name, bodies and countries that sources belong to. */
import { FOUND, type Office, type Outlet, type Registry, type Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { housesIn } from './calling.ts';
import { type NamesInText, namedIn, namesInText } from './names-in-text.ts';

/** An outlet as a key for comparing and as it is shown: the desk's id, or the name as printed. */
export interface OutletRef {
  readonly key: string;
  readonly shown: string;
}

export interface OutletNames {
  readonly byId: ReadonlyMap<string, Outlet>;
  /** Folded names of all languages; only asked for words known to mean an outlet. */
  readonly byName: ReadonlyMap<string, string>;
  /** The same names, to be looked for in running text. */
  readonly inText: NamesInText;
  /** Organisations by id, to be looked for in the words for a source. */
  readonly bodies: NamesInText;
  /** Countries by code. */
  readonly countries: NamesInText;
  /** Printed names compared before, with the outlet found. */
  readonly spellings: Map<string, string | null>;
  /** People, organisations and offices, to be looked for at the start of a speaker's words. */
  readonly speakers: NamesInText;
  /** The desk's offices, to be known by their words in another order. */
  readonly offices: readonly Office[];
  /** Ids of the organisations that the desk itself names, and not only the articles. */
  readonly deskBodies: ReadonlySet<string>;
  /** Codes of the countries that organisations belong to, by their ids. */
  readonly seats: ReadonlyMap<string, string>;
  /** Kinds of houses that the names of organisations tell, by their ids. */
  readonly houses: ReadonlyMap<string, readonly string[]>;
  /** Folded words of countries' names and adjectives. */
  readonly countryWords: ReadonlySet<string>;
}

export function outletNames(registry: Registry): OutletNames {
  const byName = new Map<string, string>();
  const printed: (readonly [string, string])[] = [];
  for (const outlet of registry.outlets) {
    for (const name of Object.values(outlet.names).flat()) {
      const key = fold(name);
      if (key === '' || byName.has(key)) continue;
      byName.set(key, outlet.id);
      printed.push([outlet.id, name]);
    }
  }
  const countries = registry.countries.flatMap(({ code, names }) =>
    Object.values(names)
      .flat()
      .map((name) => [code, name] as const),
  );
  const bodies = registry.organisations.flatMap(({ id, names, renamed }) =>
    [names, ...renamed.map((one) => one.names)].flatMap((all) =>
      Object.values(all)
        .flat()
        .map((name) => [id, name] as const),
    ),
  );
  return {
    byId: new Map(registry.outlets.map((outlet) => [outlet.id, outlet])),
    byName,
    inText: namesInText(printed),
    bodies: namesInText(bodies),
    countries: namesInText(countries),
    spellings: new Map(),
    speakers: namesInText(
      [...registry.people, ...registry.organisations, ...registry.offices].flatMap((one) =>
        Object.values(one.names)
          .flat()
          .map((name) => [one.id, name] as const),
      ),
    ),
    offices: registry.offices,
    deskBodies: new Set(
      registry.organisations.flatMap(({ id }) => (id.startsWith(FOUND) ? [] : [id])),
    ),
    seats: new Map(
      registry.organisations.flatMap(({ id, country }) =>
        country === null ? [] : [[id, country]],
      ),
    ),
    houses: new Map(
      registry.organisations.map(({ id, names }) => [
        id,
        Object.entries(names).flatMap(([lang, printed]) =>
          printed.flatMap((name) => housesIn(lang, name)),
        ),
      ]),
    ),
    countryWords: new Set(countries.flatMap(([, name]) => fold(name).split(' '))),
  };
}

/** The outlet behind an id or, without one, behind a printed name. */
export function outletRef(names: OutletNames, id: string | null, printed: string): OutletRef {
  const known = id ?? names.byName.get(fold(printed)) ?? null;
  if (known !== null) return { key: known, shown: known };
  return { key: `name:${fold(printed)}`, shown: printed };
}

/** The publisher of a version, or null where neither the desk nor the page names one. */
export function publisherOf(names: OutletNames, version: Version): OutletRef | null {
  const printed = version.article.outlet;
  if (version.outlet === null && (printed === null || printed === '')) return null;
  return outletRef(names, version.outlet, printed ?? '');
}

/** Outlets of the desk whose names stand in a text, in the order they are named. */
export function outletsNamedIn(
  names: OutletNames,
  text: string,
  opens: 'sentence' | 'phrase',
): readonly OutletRef[] {
  return namedIn(names.inText, text, opens).map((id) => ({ key: id, shown: id }));
}
