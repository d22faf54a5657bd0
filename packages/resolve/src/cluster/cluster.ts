/**
 * Mentions that the registry does not know become entities of their own: clusters of mentions of one
 * name over articles. What people judged is kept; the machine merges only what `sameName` is sure of
 * and what nothing parts.
 */

import { blockingKeys } from '../blocking.ts';
import { sameName } from '../compare/same-name.ts';
import { applyJudgements, type Judgement, type JudgementConflict } from '../judgement.ts';

/** A mention of somebody or something without an id in the registry. */
export interface UnknownMention {
  /** `<article address>#<mention id>`: what judgements name. */
  readonly reference: string;
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'outlet';
  /** Country codes that the mention's own phrase names ("the Verian lawyer Nima Farhadi"). */
  readonly countries: readonly string[];
  /** Posts and titles of the phrase, folded ("lawyer"). */
  readonly posts: readonly string[];
}

export interface Cluster {
  /** The smallest reference of the members: stays as long as that mention does. */
  readonly id: string;
  /** The name to show: the longest printed, the first in order on a tie. */
  readonly name: string;
  readonly type: UnknownMention['type'];
  readonly members: readonly string[];
}

export interface Clustering {
  readonly clusters: readonly Cluster[];
  /** The machine's own merges, as judgements that people can turn round. */
  readonly made: readonly Judgement[];
  /** Pairs that a person should look at: alike, but not surely one. */
  readonly open: readonly { readonly a: string; readonly b: string; readonly why: string }[];
  readonly conflicts: readonly JudgementConflict[];
}

/** The machine's name in judgements it makes. */
export const MACHINE = 'machine';
/** Pairs offered to people at most: a longer list is not read. */
const MAX_OPEN = 500;
/** Mentions under one key that are compared with each other: more share a very common name. */
const MAX_BLOCK = 200;

/**
 * Clusters mentions. `at` is the instant that the machine's judgements carry; people's judgements on
 * the same two always go before the machine's.
 */
export function clusterMentions(
  mentions: readonly UnknownMention[],
  judgements: readonly Judgement[],
  at: string,
): Clustering {
  const ordered = [...mentions].sort((a, b) => (a.reference < b.reference ? -1 : 1));
  const people = applyJudgements(judgements);
  const made: Judgement[] = [];
  const open: { a: string; b: string; why: string }[] = [];
  for (const [left, right] of candidatePairs(ordered)) {
    const isJudged =
      people.parted(left.reference, right.reference) ||
      people.unsure(left.reference, right.reference) ||
      people.sameAs(left.reference, right.reference);
    if (isJudged) continue;
    const { answer, why } = compareMentions(left, right);
    if (answer === 'same') {
      made.push({ kind: 'same', ids: [left.reference, right.reference], by: MACHINE, at, why });
    } else if (answer === 'open' && open.length < MAX_OPEN) {
      open.push({ a: left.reference, b: right.reference, why });
    }
  }
  const judged = applyJudgements([...made.map(beforeAll), ...judgements]);
  return { clusters: clustersOf(ordered, judged.groupOf), made, open, conflicts: judged.conflicts };
}

/** Judgements apply in order of time: the machine's come first, so people's later word holds. */
function beforeAll(judgement: Judgement): Judgement {
  return { ...judgement, at: '' };
}

/** Same name, and nothing in the phrases that parts them: type, country, post. */
export function compareMentions(
  a: UnknownMention,
  b: UnknownMention,
): { readonly answer: 'same' | 'different' | 'open'; readonly why: string } {
  if (a.type !== b.type) return { answer: 'different', why: 'of different kinds' };
  const byName = sameName(a.name, b.name);
  if (byName.answer !== 'same') return byName;
  if (areApart(a.countries, b.countries))
    return { answer: 'open', why: 'one name, other countries' };
  if (areApart(a.posts, b.posts)) return { answer: 'open', why: 'one name, other posts' };
  return byName;
}

function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}

function* candidatePairs(
  mentions: readonly UnknownMention[],
): Generator<readonly [UnknownMention, UnknownMention]> {
  const blocks = new Map<string, UnknownMention[]>();
  for (const mention of mentions) {
    const seen = new Set<UnknownMention>();
    for (const key of blockingKeys(mention.name)) {
      const block = blocks.get(key) ?? [];
      blocks.set(key, block);
      for (const other of block) {
        if (!seen.has(other)) yield [other, mention];
        seen.add(other);
      }
      if (block.length < MAX_BLOCK) block.push(mention);
    }
  }
}

function clustersOf(
  mentions: readonly UnknownMention[],
  groupOf: (id: string) => readonly string[],
): readonly Cluster[] {
  const groups = new Map<string, UnknownMention[]>();
  for (const mention of mentions) {
    const group = groupOf(mention.reference)[0] ?? mention.reference;
    groups.set(group, [...(groups.get(group) ?? []), mention]);
  }
  return [...groups.values()].flatMap((members) => {
    const first = members[0];
    if (first === undefined) return [];
    const longest = members.reduce(
      (best, one) => (one.name.length > best.name.length ? one : best),
      first,
    );
    return [
      {
        id: first.reference,
        name: longest.name,
        type: first.type,
        members: members.map((one) => one.reference),
      },
    ];
  });
}
