/**
 * People and bodies that articles name and the desk file does not: each cluster of their mentions
 * becomes an entity, with an id that stays, and takes its place in the versions and the registry.
 */
import type { Attribution, Mention, Statement } from '@hearsay/attribute';
import type { Entity, Names, Registry } from '../entity.ts';
import type { Judgement, JudgementConflict } from '../judgement.ts';
import type { NameIndex } from '../registry/index-registry.ts';
import type { Version } from '../version.ts';
import { type Cluster, clusterMentions, type OpenQuestion } from './cluster.ts';
import { unknownMentions } from './unknown-mentions.ts';

/** Somebody whom only the articles name. */
export interface FoundEntity {
  /** `found:` and the key of the earliest mention (article address, kind, folded name). */
  readonly id: string;
  readonly type: 'person' | 'organisation';
  /** The longest printed name. */
  readonly name: string;
  /** Every printed name by language, the most frequent first. */
  readonly names: Names;
  /** Somebody of these names is quoted or asked; else the articles only name them. */
  readonly quoted: boolean;
  /** Each article that names it, in the order of their captures, with the name as printed there. */
  readonly members: readonly {
    readonly reference: string;
    readonly article: string;
    readonly name: string;
    readonly lang: string;
  }[];
}

export interface Found {
  /** In the order of their ids. */
  readonly entities: readonly FoundEntity[];
  /** The versions with the ids of those entities where nobody else was meant. */
  readonly versions: readonly Version[];
  /** The machine's merges, each undone by a "different" of people. */
  readonly made: readonly Judgement[];
  readonly open: readonly OpenQuestion[];
  /** Judgements of people that contradict each other, with the way that shows it. */
  readonly conflicts: readonly JudgementConflict[];
}

/**
 * Finds the people and bodies of resolved versions that the registry does not know. The same versions
 * in any order give the same ids; a later article takes none away. Where people judged that a found
 * one is somebody of the desk, it is that one.
 */
export function findEntities(
  versions: readonly Version[],
  index: NameIndex,
  judgements: readonly Judgement[],
): Found {
  const unknown = new Map(versions.map((version) => [version, unknownMentions(version, index)]));
  const all = [...unknown.values()].flat();
  const quoted = new Set(all.flatMap((one) => (one.isQuoted ? [one.reference] : [])));
  const { clusters, made, open, conflicts } = clusterMentions(all, judgements);
  const meant = new Map<string, string>();
  const entities: FoundEntity[] = [];
  for (const cluster of clusters) {
    const known = cluster.joined.find((id) => index.entities.has(id));
    if (known === undefined) entities.push(entityOf(cluster, quoted));
    for (const { reference } of cluster.members) meant.set(reference, known ?? cluster.id);
  }
  return {
    entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
    versions: versions.map((version) => {
      const own = (unknown.get(version) ?? []).flatMap(({ mention, reference }) => {
        const id = meant.get(reference);
        return id === undefined ? [] : [[mention, id] as const];
      });
      return own.length === 0 ? version : withEntities(version, new Map(own));
    }),
    made,
    open,
    conflicts,
  };
}

/** The registry with found people and bodies in it, so that later stages treat them like others. */
export function registryWith(registry: Registry, found: readonly FoundEntity[]): Registry {
  const entities = found.map(asEntity);
  return {
    ...registry,
    people: [...registry.people, ...entities.filter((one) => one.type === 'person')],
    organisations: [
      ...registry.organisations,
      ...entities.filter((one) => one.type === 'organisation'),
    ],
  };
}

function asEntity({
  id,
  type,
  names,
}: FoundEntity): Extract<Entity, { type: FoundEntity['type'] }> {
  return type === 'person'
    ? { type, id, names, wikidata: null, speaksFor: [] }
    : { type, id, names, country: null, wikidata: null, renamed: [] };
}

function entityOf({ id, type, name, members }: Cluster, quoted: ReadonlySet<string>): FoundEntity {
  const counts = new Map<string, Map<string, number>>();
  for (const member of members) {
    const own = counts.get(member.lang) ?? new Map<string, number>();
    counts.set(member.lang, own.set(member.name, (own.get(member.name) ?? 0) + 1));
  }
  const names = [...counts].map(([lang, printed]) => {
    const ordered = [...printed].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return [lang, ordered.map(([one]) => one)] as const;
  });
  return {
    id,
    type,
    name,
    names: Object.fromEntries(names),
    quoted: members.some(({ reference }) => quoted.has(reference)),
    members: members.map(({ reference, article, name: printed, lang }) => ({
      reference,
      article,
      name: printed,
      lang,
    })),
  };
}

/** Puts the ids, by mention, where the registry left nobody. */
function withEntities(version: Version, meant: ReadonlyMap<string, string>): Version {
  const { attribution } = version;
  const mentions = attribution.mentions.map(
    (mention): Mention => ({ ...mention, entity: mention.entity ?? meant.get(mention.id) ?? null }),
  );
  const statements = attribution.statements.map((statement) => withSpeakers(statement, meant));
  const names = version.names.map((name) => ({
    ...name,
    entity: name.entity ?? meant.get(name.refersTo ?? name.id) ?? null,
  }));
  const found: Attribution = { ...attribution, mentions, statements };
  return { ...version, attribution: found, names };
}

/** Kinds of words that a found name may stand for; unnamed ones and outlets are never one. */
const MEANT: ReadonlySet<string> = new Set(['person', 'organisation', 'unknown']);

function withSpeakers(statement: Statement, meant: ReadonlyMap<string, string>): Statement {
  const named = <T extends { type: string; mention: string | null; entity: string | null }>(
    link: T,
  ): T => {
    const id = MEANT.has(link.type) ? meant.get(link.mention ?? '') : undefined;
    return link.entity === null && id !== undefined ? { ...link, entity: id } : link;
  };
  return {
    ...statement,
    source: statement.source === null ? null : named(statement.source),
    chain: statement.chain.map(named),
  };
}
