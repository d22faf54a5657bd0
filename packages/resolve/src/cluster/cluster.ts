/**
 * Mentions that the registry does not know become entities of their own: clusters of mentions of one
 * name over articles. What people judged is kept; the machine merges only what `sameName` is sure of
 * and what nothing parts.
 */

import { fold } from '@hearsay/text';
import { blockingKeys } from '../blocking.ts';
import { sameName } from '../compare/same-name.ts';
import {
  applyJudgements,
  type Judged,
  type Judgement,
  type JudgementConflict,
} from '../judgement.ts';
import { nameWords } from '../name/words.ts';

/** A mention of somebody or something without an id in the registry. */
export interface UnknownMention {
  /** What judgements name; all mentions of one name in one article share it. */
  readonly reference: string;
  readonly name: string;
  readonly type: 'person' | 'organisation';
  /** Language of the article. */
  readonly lang: string;
  /** ISO instant of the capture. */
  readonly captured: string;
  /** Address of the article. */
  readonly article: string;
  /** Capitals or a title mark the words as a name; others join only what has such a mention. */
  readonly sure: boolean;
  /** Country codes that the mention's own phrase names ("the Verian lawyer Nima Farhadi"). */
  readonly countries: readonly string[];
  /** Posts and titles of the phrase, folded ("lawyer"). */
  readonly posts: readonly string[];
}

export interface Cluster {
  /** The reference of the earliest captured member: later articles do not change it. */
  readonly id: string;
  /** The name to show: the longest printed, the first in order on a tie. */
  readonly name: string;
  readonly type: UnknownMention['type'];
  /** In the order of their captures, one for each reference. */
  readonly members: readonly UnknownMention[];
  /** What else people judged to be the same: ids of the desk, references that no text has any more. */
  readonly joined: readonly string[];
}

/** Two names that a person should look at: alike, but not surely one. */
export interface OpenQuestion {
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

export interface Clustering {
  readonly clusters: readonly Cluster[];
  /** The machine's own merges, as judgements that people can turn round. */
  readonly made: readonly Judgement[];
  readonly open: readonly OpenQuestion[];
  readonly conflicts: readonly JudgementConflict[];
}

/** The machine's name in judgements it makes. */
export const MACHINE = 'machine';
/** Pairs offered to people at most: a longer list is not read. */
const MAX_OPEN = 500;
/** Names under one key that are compared with each other: more share a very common name. */
const MAX_BLOCK = 200;

/**
 * Clusters mentions. The machine's judgements carry the instant at which the later of their two
 * mentions was captured; people's judgements on the same two always go before the machine's.
 */
export function clusterMentions(
  mentions: readonly UnknownMention[],
  judgements: readonly Judgement[],
): Clustering {
  const ordered = byReference([...mentions].sort(inOrder));
  const people = applyJudgements(judgements);
  const made: Judgement[] = [];
  const open: OpenQuestion[] = [];
  const compare = (left: UnknownMention, right: UnknownMention): void => {
    if (isJudged(people, left.reference, right.reference)) return;
    const { answer, why } = compareMentions(left, right);
    if (answer === 'same') {
      const at = left.captured > right.captured ? left.captured : right.captured;
      made.push({ kind: 'same', ids: [left.reference, right.reference], by: MACHINE, at, why });
    } else if (answer === 'open' && open.length < MAX_OPEN) {
      open.push({ a: left.reference, b: right.reference, why });
    }
  };
  const alike = printedAlike(ordered, new Set(judgements.flatMap(({ ids }) => ids)));
  for (const group of alike)
    for (const [at, one] of group.entries()) {
      const before = group[at - 1];
      if (before !== undefined) compare(before, one);
    }
  for (const [left, right] of candidatePairs(alike.flatMap(([first]) => first ?? [])))
    compare(left, right);
  const judged = applyJudgements([...made.map(beforeAll), ...judgements]);
  const clusters = clustersOf(ordered, judged.groupOf);
  const kept = new Set(clusters.flatMap(({ members }) => members.map((one) => one.reference)));
  return {
    clusters,
    made: made.filter(({ ids }) => ids.every((id) => kept.has(id))),
    open: open.filter(({ a, b }) => kept.has(a) || kept.has(b)),
    conflicts: judged.conflicts,
  };
}

function isJudged(people: Judged, a: string, b: string): boolean {
  return people.parted(a, b) || people.unsure(a, b) || people.sameAs(a, b);
}

/** The earliest captured first, so that the first member of a cluster stays the first. */
function inOrder(a: UnknownMention, b: UnknownMention): number {
  const keys = ({ captured, article, reference }: UnknownMention): readonly string[] => [
    captured,
    article,
    reference,
  ];
  const right = keys(b);
  const at = keys(a).findIndex((key, place) => key !== right[place]);
  return at < 0 ? 0 : (keys(a)[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}

/** One mention for each reference: the first, sure where any is, with what all phrases tell. */
function byReference(ordered: readonly UnknownMention[]): readonly UnknownMention[] {
  const merged = new Map<string, UnknownMention>();
  for (const mention of ordered) {
    const first = merged.get(mention.reference);
    merged.set(
      mention.reference,
      first === undefined
        ? mention
        : {
            ...first,
            sure: first.sure || mention.sure,
            countries: [...new Set([...first.countries, ...mention.countries])],
            posts: [...new Set([...first.posts, ...mention.posts])],
          },
    );
  }
  return [...merged.values()];
}

/**
 * Mentions in groups that print one name with the same country and post: each is compared with its
 * neighbour and the first with other groups, so that a name in a thousand articles costs a thousand
 * comparisons. Whom people judged stands alone.
 */
function printedAlike(
  ordered: readonly UnknownMention[],
  judged: ReadonlySet<string>,
): readonly (readonly UnknownMention[])[] {
  const groups = new Map<string, UnknownMention[]>();
  for (const mention of ordered) {
    const { type, name, countries, posts, reference } = mention;
    const told = [type, fold(name), [...countries].sort(), [...posts].sort()];
    const key = JSON.stringify(judged.has(reference) ? [reference] : told);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()];
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
  if (a.type === 'organisation' && isOneWord(a.name) && fold(a.name) === fold(b.name))
    return { answer: 'same', why: 'one word, and bodies have no surnames' };
  const byName = sameName(a.name, b.name);
  if (byName.answer !== 'same') return byName;
  if (areApart(a.countries, b.countries))
    return { answer: 'open', why: 'one name, other countries' };
  if (areApart(a.posts, b.posts)) return { answer: 'open', why: 'one name, other posts' };
  return byName;
}

const isOneWord = (name: string): boolean => nameWords(name).length === 1;

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

/** Groups in which at least one mention is surely a name. */
function clustersOf(
  mentions: readonly UnknownMention[],
  groupOf: (id: string) => readonly string[],
): readonly Cluster[] {
  const groups = new Map<string, UnknownMention[]>();
  for (const mention of mentions) {
    const group = groupOf(mention.reference)[0] ?? mention.reference;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [mention]);
    else members.push(mention);
  }
  return [...groups.values()].flatMap((members) => {
    const first = members[0];
    if (first === undefined || !members.some(({ sure }) => sure)) return [];
    const longest = members.reduce(
      (best, one) => (one.name.length > best.name.length ? one : best),
      first,
    );
    const references = new Set(members.map(({ reference }) => reference));
    const joined = groupOf(first.reference).filter((id) => !references.has(id));
    return [{ id: first.reference, name: longest.name, type: first.type, members, joined }];
  });
}
