/**
 * From carriers to origins. The steps, in order: carriers are sorted into the claim's side and the
 * denial's; each article's strands are followed to their roots; strands with one root are gathered;
 * origins are numbered by their first report; what parts them is found; the interval is counted.
 */
import type { Registry, Version } from '@hearsay/resolve';
import { type Candidate, type Counted, countOrigins, type Reason } from './count.ts';
import type { EvidenceGraph } from './evidence.ts';
import { type Gathered, gather, wayKey } from './gather.ts';
import { mentionsOf } from './mention.ts';
import type { Carrier, Origin, Origins } from './origin.ts';
import { sharedSigns } from './parallel.ts';
import type { Reach } from './reach.ts';
import type { TraceInput } from './reading.ts';
import { type Strand, strandsOf } from './strand.ts';
import { compareText, compareVersions } from './when.ts';

/** What people decided about the origins of the claim: articles that share one, or do not. */
export type OriginJudgement =
  | { readonly merge: readonly string[] }
  | { readonly part: readonly string[] };

export interface TraceRequest {
  readonly carriers: readonly Carrier[];
  /** Version in force of each article; those without a carrier may still mention an origin. */
  readonly versions: readonly Version[];
  readonly registry: Registry;
  readonly evidence: EvidenceGraph;
  readonly judgements?: readonly OriginJudgement[];
  /** Speakers (ids, or names as printed) who deny having said it. */
  readonly contested?: readonly string[];
}

/** The origins of everything that carries a claim, its denial or evidence for a hypothesis. */
export function traceOrigins(request: TraceRequest): Origins {
  const { registry, evidence } = request;
  const judgements = request.judgements ?? [];
  const contested = new Set(request.contested ?? []);
  const sides = sidesOf(request.carriers, evidence);
  const entities = new Set(
    [...registry.people, ...registry.organisations, ...registry.offices].map(({ id }) => id),
  );
  const parted = partedBy(judgements);
  const inputOf = (carriers: TraceInput['carriers']): TraceInput => ({
    graph: evidence,
    registry,
    entities,
    carriers,
    parted,
  });
  const claimSide = inputOf(sides.claim);
  const strands = strandsOf(claimSide);
  const claim = gather(claimSide, strands, mergedBy(judgements), contested);
  const denialSide = inputOf(sides.denial);
  const denial = gather(denialSide, strandsOf(denialSide), mergedBy(judgements), new Set());
  const found = [...claim, ...denial].sort((a, b) => compareGathered(a, b, evidence));
  const numbered = found.map((one, index): Candidate & { gathered: Gathered } => ({
    origin: { id: `o${index + 1}`, ...one.origin, mentions: [] },
    descriptions: one.descriptions,
    gathered: one,
  }));
  const counted: Counted = countOrigins(
    numbered,
    toldBy(numbered, strands, parted),
    parallelIn(evidence),
  );
  const mentions = mentionsOf(
    numbered.map(({ origin }) => origin),
    sides.denial,
    evidence,
  );
  const list = numbered.map(({ origin }) => ({
    ...origin,
    mentions: mentions.get(origin.id) ?? [],
  }));
  return {
    min: counted.min,
    minExact: counted.minExact,
    max: counted.max,
    list,
    parted: counted.parted,
    mayShare: counted.mayShare,
  };
}

interface Sides {
  readonly claim: ReadonlyMap<string, readonly Carrier[]>;
  readonly denial: ReadonlyMap<string, readonly Carrier[]>;
}

/**
 * Denials have origins of their own. Evidence for a hypothesis goes with what its article carries:
 * with the denial only where the article carries no claim and the same statement denies.
 */
function sidesOf(carriers: readonly Carrier[], evidence: EvidenceGraph): Sides {
  const claim = new Map<string, Carrier[]>();
  const denial = new Map<string, Carrier[]>();
  const known = carriers.filter((one) => evidence.articles.has(one.article));
  const denying = new Set(
    known
      .filter((one) => one.carries === 'denial')
      .map((one) => `${one.article}\n${one.statement}`),
  );
  const claiming = new Set(
    known.filter((one) => one.carries === 'claim').map((one) => one.article),
  );
  const recalled = onlyRecalled(known, evidence);
  for (const carrier of [...known].sort(compareCarriers)) {
    if (carrier.carries === 'claim' && recalled.has(carrier.article)) continue;
    const beside =
      !claiming.has(carrier.article) && denying.has(`${carrier.article}\n${carrier.statement}`);
    const side =
      carrier.carries === 'denial' || (carrier.carries !== 'claim' && beside) ? denial : claim;
    const list = side.get(carrier.article);
    if (list === undefined) side.set(carrier.article, [carrier]);
    else list.push(carrier);
  }
  return { claim, denial };
}

/**
 * Articles that open with a denial and tell of the claim by nothing but other outlets' reports: they
 * recall the reports to have them denied, and are no members of what these reports rest on.
 */
function onlyRecalled(carriers: readonly Carrier[], evidence: EvidenceGraph): ReadonlySet<string> {
  const opening = new Map<string, Carrier>();
  const telling = new Set<string>();
  for (const carrier of carriers) {
    const { article, statement, carries } = carrier;
    const first = opening.get(article);
    if (first === undefined || comesFirst(carrier, first)) opening.set(article, carrier);
    const path =
      statement === null ? undefined : evidence.articles.get(article)?.paths.get(statement);
    const cites = path !== undefined && path.outlets.length > 0 && !path.own;
    if (carries === 'claim' && !cites) telling.add(article);
  }
  return new Set(
    [...opening].flatMap(([article, { carries }]) =>
      carries === 'denial' && !telling.has(article) ? [article] : [],
    ),
  );
}

const PARTS: readonly string[] = ['headline', 'standfirst', 'body', 'caption']; // as they are read

function comesFirst({ place: a }: Carrier, { place: b }: Carrier): boolean {
  const part = PARTS.indexOf(a.part) - PARTS.indexOf(b.part);
  return part < 0 || (part === 0 && (a.spans[0]?.[0] ?? 0) < (b.spans[0]?.[0] ?? 0));
}

function compareCarriers(a: Carrier, b: Carrier): number {
  const start = (one: Carrier): number => one.place.spans[0]?.[0] ?? 0;
  return (
    compareText(a.article, b.article) ||
    compareText(a.place.part, b.place.part) ||
    start(a) - start(b) ||
    compareText(a.statement ?? '', b.statement ?? '') ||
    compareText(a.carries, b.carries)
  );
}

function compareGathered(a: Gathered, b: Gathered, evidence: EvidenceGraph): number {
  const left = evidence.articles.get(a.origin.articles[0] ?? '')?.version;
  const right = evidence.articles.get(b.origin.articles[0] ?? '')?.version;
  const time = left !== undefined && right !== undefined ? compareVersions(left, right) : 0;
  const keyOf = (one: Gathered): string => [...one.keys].sort(compareText).join('\n');
  return (
    time ||
    compareText(a.origin.carries.join(), b.origin.carries.join()) ||
    compareText(keyOf(a), keyOf(b))
  );
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function partedBy(judgements: readonly OriginJudgement[]): (a: string, b: string) => boolean {
  const pairs = new Set<string>();
  for (const judgement of judgements) {
    if (!('part' in judgement)) continue;
    for (const [index, a] of judgement.part.entries()) {
      for (const b of judgement.part.slice(index + 1)) pairs.add(pairKey(a, b));
    }
  }
  return (a, b) => pairs.size > 0 && pairs.has(pairKey(a, b));
}

/** Roots that people's merges make one. An article's first root stands for it. */
function mergedBy(
  judgements: readonly OriginJudgement[],
): (reach: Reach) => (key: string) => string {
  return (reach) => {
    const above = new Map<string, string>();
    const top = (key: string): string => {
      let at = key;
      for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
      return at;
    };
    for (const judgement of judgements) {
      if (!('merge' in judgement)) continue;
      const keys = judgement.merge.flatMap((url) => firstKey(rootsOf(reach, url)));
      for (const key of keys.slice(1)) {
        const [left, right] = [top(keys[0] ?? key), top(key)].sort(compareText);
        if (left !== undefined && right !== undefined && left !== right) above.set(right, left);
      }
    }
    return top;
  };
}

// People merge reports: where an article quotes a speech too, its report is what they mean.
const KEY_ORDER = ['report:', 'circle:', 'cited:', 'unnamed:', 'speech:'];

/** The roots that an article reaches by whatever it carries. */
function rootsOf({ roots }: Reach, url: string): ReadonlySet<string> {
  const head = wayKey(url, '');
  return new Set([...roots].flatMap(([key, keys]) => (key.startsWith(head) ? [...keys] : [])));
}

function firstKey(keys: ReadonlySet<string>): readonly string[] {
  const rank = (key: string): number => KEY_ORDER.findIndex((head) => key.startsWith(head));
  return [...keys].sort((a, b) => rank(a) - rank(b) || compareText(a, b)).slice(0, 1);
}

/** Whether the first reports of two origins tell the same in the same order, over languages. */
function parallelIn({ articles }: EvidenceGraph): (a: Origin, b: Origin) => string | null {
  const firstOf = (origin: Origin) => articles.get(origin.articles[0] ?? '')?.version;
  return (a, b) => {
    const [left, right] = [firstOf(a), firstOf(b)];
    const shared = left === undefined || right === undefined ? null : sharedSigns(left, right);
    return shared === null ? null : `the same ${shared} figures, names and quotations in one order`;
  };
}

/** Partings that people decided, and those the text states ("a separate source"). */
function toldBy(
  numbered: readonly (Candidate & { gathered: Gathered })[],
  strands: ReadonlyMap<string, readonly Strand[]>,
  parted: (a: string, b: string) => boolean,
): (a: Origin, b: Origin) => Reason | null {
  const byId = new Map(numbered.map((one) => [one.origin.id, one.gathered]));
  const firstOf = (origin: Origin): string => origin.articles[0] ?? '';
  return (a, b) => {
    if (parted(firstOf(a), firstOf(b))) return { why: 'decided by a person', places: [] };
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const strand of byId.get(own.id)?.separate ?? []) {
        const beside =
          strand.separate !== null &&
          strands.has(strand.carrier.article) &&
          other.articles.includes(strand.carrier.article);
        if (beside && strand.separate !== null) {
          return { why: 'the text calls the source a separate one', places: [strand.separate] };
        }
      }
    }
    return null;
  };
}
