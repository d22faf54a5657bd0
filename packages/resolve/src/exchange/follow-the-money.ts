/**
 * The registry as FollowTheMoney entities (followthemoney.tech, model 3) and back. Dates of offices
 * are `Occupancy` entities, offices are `Position`s. What that model has no place for (leanings,
 * access) stays behind.
 */
import type { Holder, Names, Office, Organisation, Outlet, Person, Registry } from '../entity.ts';

export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export type FtmResult =
  | { readonly registry: Registry; readonly skipped: readonly string[] }
  | { readonly error: { readonly code: 'ftm-invalid'; readonly message: string } };

/** Entities read from one input at most. */
const MAX_ENTITIES = 1_000_000;
/** The schema of news outlets is that of companies with a sector. */
const OUTLET_SECTOR = 'Media';

/** One entity for each outlet, person, organisation, office and term of office. */
export function toFollowTheMoney(registry: Registry): readonly FtmEntity[] {
  return [
    ...registry.people.map((one) =>
      entity(one.id, 'Person', { ...nameProperties(one.names), wikidataId: list(one.wikidata) }),
    ),
    ...registry.organisations.map((one) =>
      entity(one.id, 'Organization', {
        ...nameProperties(one.names),
        previousName: one.renamed.flatMap((change) => Object.values(change.names).flat()),
        country: list(lower(one.country)),
        wikidataId: list(one.wikidata),
      }),
    ),
    ...registry.outlets.map((one) =>
      entity(one.id, 'Company', {
        ...nameProperties(one.names),
        country: list(lower(one.country)),
        website: one.domains.map((domain) => `https://${domain}`),
        sector: [OUTLET_SECTOR],
      }),
    ),
    ...registry.offices.map((one) =>
      entity(one.id, 'Position', {
        ...nameProperties(one.names),
        country: list(lower(one.country)),
        organization: list(one.of),
      }),
    ),
    ...registry.offices.flatMap((office) =>
      office.holders.map((holder, at) => occupancy(office, holder, at)),
    ),
  ];
}

function occupancy(office: Office, holder: Holder, at: number): FtmEntity {
  return entity(`${office.id}-holder-${at + 1}`, 'Occupancy', {
    holder: [holder.person],
    post: [office.id],
    startDate: list(holder.from),
    endDate: list(holder.to),
  });
}

/**
 * A registry from FollowTheMoney entities, given as parsed JSON values. Entities of other schemata are
 * named in `skipped`. Names have no language there, so they are filed under `language`.
 */
export function fromFollowTheMoney(values: readonly unknown[], language: string): FtmResult {
  if (values.length > MAX_ENTITIES)
    return invalid(`more than ${MAX_ENTITIES} entities: split the file`);
  const people: Person[] = [];
  const organisations: Organisation[] = [];
  const outlets: Outlet[] = [];
  const positions: { id: string; properties: FtmEntity['properties'] }[] = [];
  const holders = new Map<string, Holder[]>();
  const skipped: string[] = [];
  for (const [at, value] of values.entries()) {
    const one = parseEntity(value);
    if (one === null)
      return invalid(`entity ${at + 1} has no id, schema and properties of string lists`);
    const { id, properties } = one;
    const names: Names = {
      [language]: [...(properties.name ?? []), ...(properties.alias ?? [])],
    };
    const country = properties.country?.[0]?.toUpperCase() ?? null;
    const wikidata = properties.wikidataId?.[0] ?? null;
    if (one.schema === 'Person') {
      people.push({ type: 'person', id, names, wikidata, speaksFor: [] });
    } else if (one.schema === 'Company' && properties.sector?.includes(OUTLET_SECTOR) === true) {
      outlets.push(outletOf(id, names, country, properties.website ?? []));
    } else if (['Organization', 'PublicBody', 'Company', 'LegalEntity'].includes(one.schema)) {
      organisations.push({ type: 'organisation', id, names, country, wikidata, renamed: [] });
    } else if (one.schema === 'Position') positions.push(one);
    else if (one.schema === 'Occupancy') {
      const person = properties.holder?.[0];
      const post = properties.post?.[0];
      if (person !== undefined && post !== undefined) {
        const term = {
          person,
          from: properties.startDate?.[0] ?? null,
          to: properties.endDate?.[0] ?? null,
        };
        holders.set(post, [...(holders.get(post) ?? []), term]);
      }
    } else skipped.push(id);
  }
  const offices = positions.map(
    ({ id, properties }): Office => ({
      type: 'office',
      id,
      names: { [language]: [...(properties.name ?? []), ...(properties.alias ?? [])] },
      of: properties.organization?.[0] ?? null,
      heads: null,
      speaksFor: [],
      country: properties.country?.[0]?.toUpperCase() ?? null,
      holders: holders.get(id) ?? [],
    }),
  );
  return { registry: { people, organisations, outlets, offices, countries: [] }, skipped };
}

function outletOf(
  id: string,
  names: Names,
  country: string | null,
  websites: readonly string[],
): Outlet {
  const domains = websites.map((site) => site.replace(/^https?:\/\//u, '').replace(/\/$/u, ''));
  return {
    type: 'outlet',
    id,
    names,
    kind: null,
    country,
    seat: null,
    owner: null,
    languages: [],
    access: null,
    domains,
    speaksFor: [],
    reliability: null,
    leaning: [],
  };
}

function parseEntity(value: unknown): FtmEntity | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, schema, properties } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '' || typeof schema !== 'string') return null;
  if (typeof properties !== 'object' || properties === null) return null;
  const lists: Record<string, readonly string[]> = {};
  for (const [name, list] of Object.entries(properties)) {
    if (!Array.isArray(list) || !list.every((one): one is string => typeof one === 'string'))
      return null;
    lists[name] = list;
  }
  return { id, schema, properties: lists };
}

function nameProperties(names: Names): Record<string, readonly string[]> {
  const all = Object.values(names).flat();
  return { name: all.slice(0, 1), alias: [...new Set(all.slice(1))] };
}

function entity(
  id: string,
  schema: string,
  properties: Record<string, readonly string[]>,
): FtmEntity {
  const filled = Object.entries(properties).filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(filled) };
}

function list(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

function lower(value: string | null): string | null {
  return value?.toLowerCase() ?? null;
}

function invalid(message: string): FtmResult {
  return { error: { code: 'ftm-invalid', message } };
}
