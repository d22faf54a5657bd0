/**
 * The desk's names as a reconciliation service (Reconciliation Service API 0.2 of the W3C Entity
 * Reconciliation Community Group), so that a table of names in OpenRefine or another client is matched
 * with the desk's people, organisations, offices and outlets.
 */
import {
  type Entity,
  type NamedCandidate,
  type NameSearch,
  nameSearch,
  type Registry,
} from '@hearsay/resolve';
import { z } from 'zod';

const TYPES = {
  person: 'Person',
  organisation: 'Organisation',
  office: 'Office',
  outlet: 'Outlet',
} as const satisfies Record<Entity['type'], string>;
const kinds = Object.keys(TYPES) as readonly Entity['type'][];

/** Queries in one batch; the manifest tells clients, and a larger batch is refused. */
export const MAX_BATCH = 100;
const MAX_CANDIDATES = 50;
/** Clients read scores as per cent. */
const FULL_SCORE = 100;

const type = z.union([z.string(), z.array(z.string())]);
const query = z.object({
  query: z.string().max(10_000),
  type: type.optional(),
  limit: z.int().min(1).optional(),
  properties: z.array(z.object({ pid: z.string(), v: z.unknown() })).optional(),
});
const batch = z
  .record(z.string(), query)
  .refine((queries) => Object.keys(queries).length <= MAX_BATCH, `at most ${MAX_BATCH} queries`);

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

export type BatchAnswer =
  | { readonly results: Readonly<Record<string, { readonly result: readonly Candidate[] }>> }
  | { readonly error: { readonly message: string } };

export interface Reconciliation {
  /** Answers the JSON of a `queries` parameter. */
  readonly answer: (queries: string) => BatchAnswer;
  readonly suggest: (prefix: string) => readonly Pick<Candidate, 'id' | 'name' | 'description'>[];
}

/** What the service is, for clients. */
export function manifest(deskName: string, base: string): Readonly<Record<string, unknown>> {
  return {
    versions: ['0.2'],
    name: deskName,
    identifierSpace: `${base}/who/`,
    schemaSpace: `${base}/schema/`,
    defaultTypes: kinds.map((id) => ({ id, name: TYPES[id] })),
    view: { url: `${base}/who/{{id}}` },
    suggest: { entity: { service_url: base, service_path: '/reconcile/suggest/entity' } },
    batchSize: MAX_BATCH,
  };
}

function wantedTypes(value: string | readonly string[] | undefined): readonly Entity['type'][] {
  const asked = value === undefined ? [] : [value].flat();
  return kinds.filter((kind) => asked.includes(kind));
}

/** What tells one candidate from another of the same name: all its names, and its country. */
function describe({ names, ...entity }: Entity): string {
  const country = 'country' in entity ? entity.country : null;
  const all = [...new Set(Object.values(names).flat())].join(' · ');
  return country === null ? all : `${all} (${country})`;
}

/** Properties that speak against a candidate: an other country, another Wikidata id. */
function contradicts(entity: Entity, properties: z.output<typeof query>['properties']): boolean {
  return (properties ?? []).some(({ pid, v }) => {
    const own = (entity as unknown as Record<string, unknown>)[pid];
    const isKnown = (pid === 'country' || pid === 'wikidata') && typeof own === 'string';
    return isKnown && typeof v === 'string' && v !== '' && v !== own;
  });
}

function candidate({ entity, score, sure }: NamedCandidate): Candidate {
  return {
    id: entity.id,
    name: Object.values(entity.names).flat()[0] ?? entity.id,
    description: describe(entity),
    type: [{ id: entity.type, name: TYPES[entity.type] }],
    score: Math.round(score * FULL_SCORE),
    match: sure,
    features: [{ id: 'name', value: score }],
  };
}

/** A map, so that a query may have any id, "error" too. */
function parsed(
  queries: string,
): ReadonlyMap<string, z.output<typeof query>> | { readonly error: { readonly message: string } } {
  let value: unknown;
  try {
    value = JSON.parse(queries);
  } catch {
    return { error: { message: 'the parameter queries is no JSON' } };
  }
  const result = batch.safeParse(value);
  if (result.success) return new Map(Object.entries(result.data));
  const told = result.error.issues.map(({ path, message }) => [...path, message].join(' '));
  return { error: { message: `queries: ${told[0]}` } };
}

/** The service over a registry; made once for each registry. */
export function reconciliation(registry: Registry): Reconciliation {
  const known = services.get(registry);
  if (known !== undefined) return known;
  const search: NameSearch = nameSearch(registry);
  const service: Reconciliation = {
    answer(queries) {
      const asked = parsed(queries);
      if ('error' in asked) return asked;
      const results = [...asked].map(([id, one]) => {
        const limit = Math.min(one.limit ?? MAX_CANDIDATES, MAX_CANDIDATES);
        const found = search
          .match(one.query, { types: wantedTypes(one.type), limit: MAX_CANDIDATES })
          .filter(({ entity }) => !contradicts(entity, one.properties))
          .slice(0, limit);
        return [id, { result: found.map(candidate) }] as const;
      });
      return { results: Object.fromEntries(results) };
    },
    suggest: (prefix) =>
      search.suggest(prefix).map((one) => {
        const { id, name, description } = candidate(one);
        return { id, name, description };
      }),
  };
  services.set(registry, service);
  return service;
}

const services = new WeakMap<Registry, Reconciliation>();
