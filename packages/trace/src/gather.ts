/** Gathers strands that reach one root into origins, with members, evidence and occasions. */
import { FOUND, type Registry, type Version } from '@hearsay/resolve';
import { wordDice } from '@hearsay/text';
import { type Description, tellsNothing } from './describe.ts';
import type { Carrier, Evidence, Occasion, Origin, OriginKind } from './origin.ts';
import { publisherOf } from './outlet-names.ts';
import { type Reach, reachedRoots } from './reach.ts';
import type { TraceInput } from './reading.ts';
import { sameSpeakers } from './same-speaker.ts';
import type { Root, SpeechRoot, Strand } from './strand.ts';
import { compareText, compareVersions } from './when.ts';

/** An origin before it has its number, with what parts it from others. */
export interface Gathered {
  readonly origin: Omit<Origin, 'id' | 'mentions'>;
  readonly keys: ReadonlySet<string>;
  readonly descriptions: readonly Description[];
  /** Articles that add sources of their own, said to be others than what stands beside them. */
  readonly separate: readonly Strand[];
}

interface Pile {
  readonly keys: Set<string>;
  readonly members: Map<string, Version>;
  readonly carries: Set<string>;
  readonly evidence: Set<Evidence>;
  /** Strands that end in one of the keys. */
  readonly ends: Strand[];
}

/** The origins of one side, unsorted. `merged` gives the key that people's merges put in its place. */
export function gather(
  input: TraceInput,
  strands: ReadonlyMap<string, readonly Strand[]>,
  merged: (reach: Reach) => (key: string) => string,
  contested: ReadonlySet<string>,
): readonly Gathered[] {
  const reach = reachedRoots(waysOf(strands));
  const mergedKey = merged(reach);
  const speakers = sameSpeakers(strands.values(), input.registry);
  const keyOf = (key: string): string => mergedKey(speakers.get(key) ?? key);
  const piles = new Map<string, Pile>();
  for (const [address, list] of strands) {
    const version = input.graph.articles.get(address)?.version;
    if (version === undefined) continue;
    for (const one of list) {
      const reached =
        typeof one.end === 'string'
          ? (reach.roots.get(onwardKey(one, one.end, strands)) ?? new Set())
          : [one.end.key];
      for (const key of reached) enter(piles, keyOf(key), key, version, one);
    }
  }
  return [...piles.values()].map((pile) => gathered(input, pile, reach.circles, contested));
}

/** Ways are followed for each carried thing apart: whoever takes the claim takes nothing else with it. */
export function wayKey(article: string, carries: string): string {
  return `${article}\n${carries}`;
}

/**
 * The way that a strand goes on by. Whoever cites an outlet has what it reports by itself, and not what it
 * cites beside that; a copy, a translation or a linked item is taken whole.
 */
function onwardKey(
  { evidence, carrier: { carries } }: Strand,
  target: string,
  strands: ReadonlyMap<string, readonly Strand[]>,
): string {
  const whole = wayKey(target, carries);
  const cites = evidence !== null && evidence.kind === 'cites' && evidence.via.length === 0;
  const reports = (strands.get(target) ?? []).some(
    (one) => one.carrier.carries === carries && isReport(one.end),
  );
  return cites && reports ? `${whole}${ITSELF}` : whole;
}

const ITSELF = '\nitself'; // ends the key of what an article reports by itself

function waysOf(
  strands: ReadonlyMap<string, readonly Strand[]>,
): ReadonlyMap<string, { roots: string[]; on: string[] }> {
  const ways = new Map<string, { roots: string[]; on: string[] }>();
  for (const [address, list] of strands) {
    for (const one of list) {
      const { end, carrier } = one;
      const key = wayKey(address, carrier.carries);
      const way = ways.get(key) ?? { roots: [], on: [] };
      ways.set(key, way);
      if (typeof end === 'string') {
        way.on.push(onwardKey(one, end, strands));
        continue;
      }
      way.roots.push(end.key);
      if (!isReport(end)) continue;
      const itself = ways.get(`${key}${ITSELF}`) ?? { roots: [], on: [] };
      ways.set(`${key}${ITSELF}`, itself);
      itself.roots.push(end.key);
    }
  }
  return ways;
}

function enter(
  piles: Map<string, Pile>,
  name: string,
  key: string,
  version: Version,
  strand: Strand,
): void {
  let pile = piles.get(name);
  if (pile === undefined) {
    pile = {
      keys: new Set(),
      members: new Map(),
      carries: new Set(),
      evidence: new Set(),
      ends: [],
    };
    piles.set(name, pile);
  }
  pile.keys.add(key);
  pile.members.set(version.address, version);
  pile.carries.add(strand.carrier.carries);
  if (typeof strand.end !== 'string') pile.ends.push(strand);
  if (strand.evidence !== null) pile.evidence.add(strand.evidence);
}

/** An id of the desk; the name of somebody whom only the articles name. */
function shownSpeaker({ people, organisations }: Registry, speaker: string): string {
  if (!speaker.startsWith(FOUND)) return speaker;
  const found = [...people, ...organisations].find(({ id }) => id === speaker);
  return Object.values(found?.names ?? {}).flat()[0] ?? speaker;
}

function gathered(
  input: TraceInput,
  pile: Pile,
  circles: ReadonlySet<string>,
  contested: ReadonlySet<string>,
): Gathered {
  const members = [...pile.members.values()].sort(compareVersions);
  const ends = inOrder(pile.ends, pile.members);
  const speech = ends.flatMap(({ end }) =>
    typeof end !== 'string' && end.kind === 'speech' ? [end] : [],
  );
  const rootless = [...pile.keys].every((key) => circles.has(key));
  const kind: OriginKind = rootless ? 'cited' : kindOf(ends);
  const occasions = kind === 'speech' ? occasionsOf(ends, pile.members) : [];
  const speaker = kind === 'speech' ? (speech[0]?.speaker ?? null) : null;
  const roots =
    kind === 'speech'
      ? ends
      : ends.filter(({ end }) => typeof end !== 'string' && end.kind !== 'speech');
  return {
    origin: {
      kind,
      carries: [...pile.carries].sort(compareCarried),
      outlet: outletShown(input, kind, ends, members),
      speaker: speaker === null ? null : shownSpeaker(input.registry, speaker),
      occasions,
      source: kind === 'speech' ? null : (roots.find((one) => one.source !== null)?.source ?? null),
      contested: speaker !== null && contested.has(speaker),
      rootless,
      articles: members.map((version) => version.address),
      evidence: [...[...pile.evidence].sort(compareEvidence), ...speechEvidence(occasions, ends)],
    },
    keys: pile.keys,
    descriptions: descriptionsOf(kind, roots),
    separate: kind === 'report' ? ends.filter((one) => one.separate !== null) : [],
  };
}

// Where people merge roots of several kinds, the strongest names the origin.
const KINDS: readonly OriginKind[] = ['speech', 'report', 'cited', 'unnamed'];

function kindOf(ends: readonly Strand[]): OriginKind {
  const present = new Set(ends.flatMap(({ end }) => (typeof end === 'string' ? [] : [end.kind])));
  return KINDS.find((kind) => present.has(kind)) ?? 'report';
}

/**
 * What can part the origin from others. One strand that tells nothing leaves a report open, since
 * it may be anybody's; where an uncaptured report is only told of, those who tell more are believed.
 */
function descriptionsOf(kind: OriginKind, ends: readonly Strand[]): readonly Description[] {
  const claiming = ends.filter(({ carrier }) => carrier.carries === 'claim');
  const roots = claiming.length > 0 ? claiming : ends;
  const described = roots.flatMap(({ description }) => description ?? []);
  if (kind === 'speech') return withCalling(described);
  const open = kind === 'report' && roots.some(({ description }) => description === null);
  // "The member, who asked not to be named" is the source told of before.
  const telling = described.filter((one) => !tellsNothing(one));
  return open ? [] : telling.length > 0 ? telling : described;
}

/** One speaker is told of in many places: where one names the calling, that is the speaker's. */
function withCalling(described: readonly Description[]): readonly Description[] {
  const telling = described.filter(({ role }) => role !== null);
  return telling.length > 0 ? telling : described;
}

function inOrder(
  ends: readonly Strand[],
  members: ReadonlyMap<string, Version>,
): readonly Strand[] {
  return [...ends].sort((a, b) => {
    const left = members.get(a.carrier.article);
    const right = members.get(b.carrier.article);
    if (left === undefined || right === undefined) return 0;
    return (
      compareVersions(left, right) ||
      (a.carrier.place.spans[0]?.[0] ?? 0) - (b.carrier.place.spans[0]?.[0] ?? 0)
    );
  });
}

function outletShown(
  input: TraceInput,
  kind: OriginKind,
  ends: readonly Strand[],
  members: readonly Version[],
): string | null {
  if (kind === 'speech' || kind === 'unnamed' || (kind === 'cited' && ends.length === 0))
    return null;
  for (const { end } of ends)
    if (typeof end !== 'string' && end.kind === 'cited' && kind === 'cited') return end.outlet;
  const roots = new Set(ends.flatMap((one) => (isReport(one.end) ? [one.carrier.article] : [])));
  const first = members.find((version) => roots.has(version.address)) ?? members[0];
  return first === undefined ? null : (publisherOf(input.graph.names, first)?.shown ?? null);
}

function isReport(end: Root | string): boolean {
  return typeof end !== 'string' && end.kind === 'report';
}

// Words said within so many days with much the same content, where a text gives no day of its own,
// are one occasion told late; the contract dates such words by the day of publication.
const SAME_OCCASION_DAYS = 7;
const SAME_CONTENT = 0.5; // Dice; half the words shared: a paraphrase of one utterance
const MS_A_DAY = 86_400_000;

interface OpenOccasion {
  readonly date: string;
  venue: string | null;
  readonly articles: Map<string, string>;
}

/** Groups a speaker's words by day and venue, earliest first. */
function occasionsOf(
  ends: readonly Strand[],
  members: ReadonlyMap<string, Version>,
): readonly Occasion[] {
  const open: OpenOccasion[] = [];
  const dated = ends
    .flatMap((one) =>
      typeof one.end !== 'string' && one.end.kind === 'speech'
        ? [{ root: one.end, carrier: one.carrier }]
        : [],
    )
    .sort((a, b) => compareText(a.root.day, b.root.day));
  for (const { root, carrier } of dated) {
    const text = contentText(members, carrier);
    const known = open.find((one) => sameOccasion(one, root, text));
    const occasion = known ?? {
      date: root.day,
      venue: root.venue,
      articles: new Map<string, string>(),
    };
    if (known === undefined) open.push(occasion);
    occasion.venue ??= root.venue;
    if (!occasion.articles.has(carrier.article)) occasion.articles.set(carrier.article, text);
  }
  return open.map((one) => ({
    date: one.date,
    venue: one.venue,
    articles: [...one.articles.keys()],
  }));
}

// Excerpts of one occasion that a new one is compared with; more would make many repeats quadratic.
const MAX_EXCERPTS = 5;

function sameOccasion(occasion: OpenOccasion, root: SpeechRoot, text: string): boolean {
  const venuesFit =
    occasion.venue === null ||
    root.venue === null ||
    wordDice(occasion.venue, root.venue) >= SAME_CONTENT;
  if (occasion.date === root.day) return venuesFit;
  if (!venuesFit || root.dated) return false;
  const days = (Date.parse(root.day) - Date.parse(occasion.date)) / MS_A_DAY;
  if (!(days <= SAME_OCCASION_DAYS)) return false;
  return [...occasion.articles.values()]
    .slice(0, MAX_EXCERPTS)
    .some((other) => wordDice(other, text) >= SAME_CONTENT);
}

function contentText(members: ReadonlyMap<string, Version>, carrier: Carrier): string {
  const statements = members.get(carrier.article)?.attribution.statements;
  return statements?.find((one) => one.id === carrier.statement)?.content.text ?? '';
}

/** Each article is tied to the first of its occasion, each occasion's first article to the one before. */
function speechEvidence(
  occasions: readonly Occasion[],
  ends: readonly Strand[],
): readonly Evidence[] {
  const places = new Map<string, Carrier['place']>();
  for (const { carrier } of ends)
    if (!places.has(carrier.article)) places.set(carrier.article, carrier.place);
  const tie = (kind: 'same-speech' | 'same-speaker', from: string, to: string): Evidence => ({
    kind,
    from,
    to,
    via: [],
    certain: true,
    fromPlace: places.get(from) ?? null,
    toPlace: places.get(to) ?? null,
  });
  return occasions.flatMap(({ articles }, index) => {
    const first = articles[0] ?? '';
    const before = occasions[index - 1]?.articles[0];
    return [
      ...(before === undefined ? [] : [tie('same-speaker', first, before)]),
      ...articles.slice(1).map((article) => tie('same-speech', article, first)),
    ];
  });
}

function compareEvidence(a: Evidence, b: Evidence): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.kind, b.kind);
}

/** `claim` and `denial` before hypothesis ids. */
function compareCarried(a: string, b: string): number {
  const rank = (one: string): number => (one === 'claim' ? 0 : one === 'denial' ? 1 : 2);
  return rank(a) - rank(b) || compareText(a, b);
}
