/**
 * Where each article has a claim from: strands that end in a root of its own or lead on to another
 * article that carries the claim too.
 */
import type { Registry, Version } from '@hearsay/resolve';
import { speakerOn } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { provenBy } from './copy/proof.ts';
import { type Description, describedAlike, describeSource, describeSpeaker } from './describe.ts';
import type { ArticleEvidence, EvidenceGraph } from './evidence.ts';
import { traceLanguage } from './languages/index.ts';
import { phraseTest } from './languages/phrases.ts';
import type { Carrier, Evidence, EvidenceKind, PlaceIn } from './origin.ts';
import { type OutletRef, publisherOf } from './outlet-names.ts';
import type { ReportingPath } from './path.ts';
import { sentenceAt } from './sentence.ts';
import { compareTime, compareVersions, printedDay } from './when.ts';

export interface SpeechRoot {
  readonly kind: 'speech';
  readonly key: string;
  readonly speaker: string;
  readonly day: string;
  /** The text itself gives the day; else it is the day of publication. */
  readonly dated: boolean;
  readonly venue: string | null;
}

/** A root as a key: strands with one key are of one origin. */
export type Root =
  | SpeechRoot
  | { readonly kind: 'report' | 'unnamed'; readonly key: string }
  | { readonly kind: 'cited'; readonly key: string; readonly outlet: string };

export interface Strand {
  readonly carrier: Carrier;
  /** The root, or the address of the article that this one has it from. */
  readonly end: Root | string;
  readonly evidence: Evidence | null;
  readonly description: Description | null;
  /** The source as printed, where it has no name. */
  readonly source: string | null;
  /** The text says that this source is another one than the reports it stands beside. */
  readonly separate: PlaceIn | null;
}

/** What one side (claim or denial) of a claim has to be traced with. */
export interface TraceInput {
  readonly graph: EvidenceGraph;
  readonly registry: Registry;
  /** Ids of the people, offices and organisations that the desk knows. */
  readonly entities: ReadonlySet<string>;
  /** Carriers of this side by article. */
  readonly carriers: ReadonlyMap<string, readonly Carrier[]>;
  /** Whether people decided that the two articles do not share an origin. */
  readonly parted: (a: string, b: string) => boolean;
}

interface Reading {
  readonly carrier: Carrier;
  readonly article: ArticleEvidence;
  /** Null for the outlet's own voice. */
  readonly path: ReportingPath | null;
  readonly description: Description | null;
  readonly source: string | null;
  readonly separate: PlaceIn | null;
}

interface Shelf {
  /** Articles of one outlet that carry the claim, by time. */
  readonly versions: readonly Version[];
  /** Of these, the ones that have it from sources or eyes of their own. */
  readonly own: readonly Version[];
}

/** The strands of every article, in the order of its carriers. */
export function strandsOf(input: TraceInput): ReadonlyMap<string, readonly Strand[]> {
  const readings = new Map<string, readonly Reading[]>();
  for (const [address, carriers] of input.carriers) {
    const article = input.graph.articles.get(address);
    if (article !== undefined) readings.set(address, readingsOf(input, article, carriers));
  }
  const shelves = shelvesOf(input, readings);
  const strands = new Map<string, readonly Strand[]>();
  for (const [address, list] of readings) {
    strands.set(
      address,
      list.flatMap((reading) => strandsOfReading(input, shelves, readings, reading)),
    );
  }
  return strands;
}

function readingsOf(
  input: TraceInput,
  article: ArticleEvidence,
  carriers: readonly Carrier[],
): readonly Reading[] {
  const sourced = new Set(
    carriers.filter((one) => one.statement !== null).map((one) => one.carries),
  );
  // An article's own voice sums up what its sources say: it is a strand only where nobody else is.
  return carriers
    .filter((carrier) => carrier.statement !== null || !sourced.has(carrier.carries))
    .map((carrier) => readingOf(input, article, carrier));
}

function readingOf(input: TraceInput, article: ArticleEvidence, carrier: Carrier): Reading {
  const { version } = article;
  const statement = version.attribution.statements.find((one) => one.id === carrier.statement);
  const path = carrier.statement === null ? null : (article.paths.get(carrier.statement) ?? null);
  const sentence = sentenceAt(version, carrier.place);
  const table = traceLanguage(version.article.lang);
  const separate = phraseTest(table?.separate ?? [])(sentence.text) ? sentence.place : null;
  const base = { carrier, article, path, separate };
  if (path !== null && statement !== undefined && path.end.kind === 'unnamed') {
    const part = statement.source?.part ?? statement.part;
    const place = {
      ...carrier.place,
      part,
      spans: path.end.link.spans.length > 0 ? path.end.link.spans : carrier.place.spans,
    };
    return {
      ...base,
      description: describeSource(version, statement, path.end.link, place),
      source: path.end.link.text || null,
    };
  }
  const own = path === null || (path.end.kind === 'none' && path.outlets.length === 0);
  const eyesOf =
    own && phraseTest(table?.witnessed ?? [])(sentence.text)
      ? (publisherOf(input.graph.names, version)?.key ?? version.address)
      : null;
  const description =
    eyesOf === null
      ? null
      : { speaker: null, country: null, employers: [], role: null, eyesOf, place: sentence.place };
  return { ...base, description, source: null };
}

/** Sources or eyes of its own: no other outlet stands between. */
function isOwn(reading: Reading): boolean {
  const { path } = reading;
  return path === null || (path.outlets.length === 0 && path.end.kind !== 'media');
}

function shelvesOf(
  input: TraceInput,
  readings: ReadonlyMap<string, readonly Reading[]>,
): ReadonlyMap<string, Shelf> {
  const lists = new Map<string, { versions: Version[]; own: Version[] }>();
  for (const list of readings.values()) {
    const version = list[0]?.article.version;
    const publisher = version && publisherOf(input.graph.names, version);
    if (version === undefined || !publisher) continue;
    const shelf = lists.get(publisher.key) ?? { versions: [], own: [] };
    lists.set(publisher.key, shelf);
    shelf.versions.push(version);
    if (list.some(isOwn)) shelf.own.push(version);
  }
  for (const shelf of lists.values()) {
    shelf.versions.sort(compareVersions);
    shelf.own.sort(compareVersions);
  }
  return lists;
}

function strandsOfReading(
  input: TraceInput,
  shelves: ReadonlyMap<string, Shelf>,
  readings: ReadonlyMap<string, readonly Reading[]>,
  reading: Reading,
): readonly Strand[] {
  const { carrier, article, path } = reading;
  const linked = linkStrands(input, reading);
  const copied =
    path?.end.kind === 'named' || path?.own === true ? [] : copyStrands(input, reading);
  if (path?.end.kind === 'named') return [speechStrand(input, reading), ...linked];
  if (path !== null && path.end.kind === 'media') {
    return [
      strand(reading, { kind: 'unnamed', key: `unnamed:${carrier.article}` }),
      ...linked,
      ...copied,
    ];
  }
  const cited = path?.outlets.at(-1);
  if (path !== null && cited !== undefined) {
    const via = path.outlets.slice(0, -1).map((one) => one.shown);
    return [
      outletStrand(input, shelves, readings, reading, cited, 'cites', carrier.place, via),
      ...linked,
      ...copied,
    ];
  }
  const voice = path === null || path.end.kind === 'none';
  const body = voice ? officialBody(input, article.version) : null;
  if (body !== null)
    return [
      speakerStrand(input, reading, {
        speaker: body,
        day: printedDay(article.version),
        dated: false,
        venue: null,
      }),
      ...linked,
    ];
  if (path?.own !== true && article.credits.length > 0) {
    const credited = article.credits.map((credit) =>
      outletStrand(
        input,
        shelves,
        readings,
        reading,
        credit.outlet,
        credit.kind,
        credit.place ?? carrier.place,
        [],
      ),
    );
    return [...credited, ...linked, ...copied];
  }
  if (copied.length > 0 || (voice && linked.length > 0)) return [...copied, ...linked];
  const scoped =
    path?.own === true ? undefined : coveringCitation(reading, readings.get(carrier.article) ?? []);
  if (scoped !== undefined) {
    return [
      outletStrand(input, shelves, readings, reading, scoped, 'cites', carrier.place, []),
      ...linked,
    ];
  }
  const before = earlierOwn(input, shelves, readings, reading);
  if (before !== null)
    return [leads(input, reading, before, 'cites', carrier.place, []), ...linked];
  return [strand(reading, { kind: 'report', key: `report:${carrier.article}` }), ...linked];
}

function strand(reading: Reading, end: Root | string, evidence: Evidence | null = null): Strand {
  const { carrier, description, source, separate } = reading;
  return { carrier, end, evidence, description, source, separate };
}

function speechStrand(input: TraceInput, reading: Reading): Strand {
  const { carrier, article, path } = reading;
  const statement = article.version.attribution.statements.find(
    (one) => one.id === carrier.statement,
  );
  const said = statement?.said;
  const known =
    said && (said.precision === 'day' || said.precision === 'minute')
      ? said.value.slice(0, 10)
      : null;
  const day = known ?? printedDay(article.version);
  const link = path !== null && path.end.kind !== 'none' ? path.end.link : null;
  const speaker = link?.entity ? speakerOn(input.registry, link.entity, day) : (link?.text ?? '');
  const made = speakerStrand(input, reading, {
    speaker,
    day,
    dated: known !== null,
    venue: statement?.venue?.text ?? null,
  });
  const outlets = path?.outlets ?? [];
  const through = outlets.at(-1);
  if (through === undefined) return made;
  const via = outlets.slice(0, -1).map((one) => one.shown);
  return {
    ...made,
    evidence: evidenceOf('cites', carrier.article, through.shown, via, carrier.place, null),
  };
}

function speakerStrand(
  input: TraceInput,
  reading: Reading,
  words: Omit<SpeechRoot, 'kind' | 'key'>,
): Strand {
  const { speaker } = words;
  const key = `speech:${input.entities.has(speaker) ? speaker : fold(speaker)}`;
  const description = describeSpeaker(input.registry, speaker, key, reading.carrier.place);
  return { ...strand(reading, { kind: 'speech', key, ...words }), description };
}

/** The body whose channel the publisher is: what it says in its own voice is the body's word. */
function officialBody(input: TraceInput, version: Version): string | null {
  const publisher = publisherOf(input.graph.names, version);
  return (publisher && input.graph.names.byId.get(publisher.key)?.speaksFor[0]) ?? null;
}

/** A strand to an outlet: to its captured article that carries the claim, else to the outlet itself. */
function outletStrand(
  input: TraceInput,
  shelves: ReadonlyMap<string, Shelf>,
  readings: ReadonlyMap<string, readonly Reading[]>,
  reading: Reading,
  outlet: OutletRef,
  kind: EvidenceKind,
  place: PlaceIn,
  via: readonly string[],
): Strand {
  const target = articleOf(input, shelves, readings, reading, outlet);
  if (target !== null) return leads(input, reading, target, kind, place, via);
  const root: Root = { kind: 'cited', key: `cited:${outlet.key}`, outlet: outlet.shown };
  return strand(
    reading,
    root,
    evidenceOf(kind, reading.carrier.article, outlet.shown, via, place, null),
  );
}

function leads(
  input: TraceInput,
  reading: Reading,
  target: string,
  kind: EvidenceKind,
  place: PlaceIn,
  via: readonly string[],
): Strand {
  const there = input.carriers.get(target)?.[0]?.place ?? null;
  return strand(
    reading,
    target,
    evidenceOf(kind, reading.carrier.article, target, via, place, there),
  );
}

function evidenceOf(
  kind: EvidenceKind,
  from: string,
  to: string,
  via: readonly string[],
  fromPlace: PlaceIn,
  toPlace: PlaceIn | null,
): Evidence {
  return { kind, from, to, via, certain: true, fromPlace, toPlace };
}

// Reports of one outlet that are compared by how they describe their sources.
const MAX_COMPARED = 20;

/**
 * The article of an outlet that is meant: the one that the same sentence links to; else its own
 * reporting before this article, by the same description of the source where one fits; else what it
 * last carried before; else what it carried later (a page dated before its source).
 */
function articleOf(
  input: TraceInput,
  shelves: ReadonlyMap<string, Shelf>,
  readings: ReadonlyMap<string, readonly Reading[]>,
  reading: Reading,
  outlet: OutletRef,
): string | null {
  const { version } = reading.article;
  const allowed = (one: Version): boolean =>
    one.address !== version.address && !input.parted(one.address, version.address);
  const shelf = shelves.get(outlet.key);
  if (shelf === undefined) return null;
  const linked = linkedArticles(input, reading).find((address) =>
    publishes(input, address, outlet),
  );
  if (linked !== undefined && !input.parted(linked, version.address)) return linked;
  const own = shelf.own
    .slice(0, MAX_COMPARED)
    .filter((one) => allowed(one) && compareTime(one, version) <= 0);
  const alike = own.find((one) =>
    readings.get(one.address)?.some((other) => alikeSources(reading, other)),
  );
  const before = shelf.versions.findLast((one) => allowed(one) && compareTime(one, version) <= 0);
  const later = shelf.own.find(allowed) ?? shelf.versions.find(allowed);
  return (alike ?? own[0] ?? before ?? later)?.address ?? null;
}

function publishes(input: TraceInput, address: string, outlet: OutletRef): boolean {
  const version = input.carriers.has(address)
    ? input.graph.articles.get(address)?.version
    : undefined;
  return version !== undefined && publisherOf(input.graph.names, version)?.key === outlet.key;
}

function alikeSources(a: Reading, b: Reading): boolean {
  if (a.description === null || b.description === null) return false;
  if (a.source !== null && b.source !== null && fold(a.source) === fold(b.source)) return true;
  return describedAlike(a.description, b.description);
}

/**
 * The outlet whose report an unattributed carrier goes on with: a citation in its own paragraph, or
 * anywhere in the article one with a source described alike, unless the text calls the source another.
 */
function coveringCitation(reading: Reading, siblings: readonly Reading[]): OutletRef | undefined {
  if (reading.separate !== null) return undefined;
  if (reading.path !== null) {
    const alike = siblings.find(
      (one) => one !== reading && (one.path?.outlets.length ?? 0) > 0 && alikeSources(reading, one),
    );
    return alike?.path?.outlets.at(-1);
  }
  const { text } = reading.article.version.article;
  const { part, spans } = reading.carrier.place;
  const at = spans[0]?.[0] ?? 0;
  const paragraphStart = text.lastIndexOf('\n', at) + 1;
  const paragraphEnd = text.indexOf('\n', at);
  const near = reading.article.citations.find(
    ({ scope, path }) =>
      part === 'body' &&
      scope.part === 'body' &&
      path.outlets.length > 0 &&
      scope.spans.some(
        ([start]) => start >= paragraphStart && (paragraphEnd < 0 || start < paragraphEnd),
      ),
  );
  return near?.path.outlets.at(-1);
}

/** An earlier report of the same outlet that this one goes on with: no other source is told of. */
function earlierOwn(
  input: TraceInput,
  shelves: ReadonlyMap<string, Shelf>,
  readings: ReadonlyMap<string, readonly Reading[]>,
  reading: Reading,
): string | null {
  const { version } = reading.article;
  const publisher = publisherOf(input.graph.names, version);
  if (
    publisher === null ||
    reading.separate !== null ||
    (reading.description?.eyesOf ?? null) !== null
  )
    return null;
  const own = shelves.get(publisher.key)?.own ?? [];
  for (const one of own.slice(0, MAX_COMPARED)) {
    if (compareVersions(one, version) >= 0) break;
    if (input.parted(one.address, version.address)) continue;
    if (reading.source === null) return one.address;
    if (readings.get(one.address)?.some((other) => alikeSources(reading, other)))
      return one.address;
  }
  return null;
}

/** Links of the sentence that carries the claim, as captured addresses. */
function linkedArticles(input: TraceInput, reading: Reading): readonly string[] {
  return linksInSentence(reading).flatMap((link) => {
    const address = input.graph.addresses.get(link.key);
    return address === undefined || address === reading.carrier.article ? [] : [address];
  });
}

function linksInSentence({ article, carrier }: Reading): ArticleEvidence['links'] {
  if (article.links.length === 0) return [];
  const { part, spans } = sentenceAt(article.version, carrier.place).place;
  return article.links.filter(
    ({ place }) =>
      place.part === part &&
      place.spans.some(([from, to]) => spans.some(([start, end]) => from < end && to > start)),
  );
}

function linkStrands(input: TraceInput, reading: Reading): readonly Strand[] {
  const { version } = reading.article;
  const publisher = publisherOf(input.graph.names, version);
  return linksInSentence(reading).flatMap((link): Strand[] => {
    const address = input.graph.addresses.get(link.key);
    if (address === version.address) return [];
    if (address !== undefined) {
      const carries = input.carriers.has(address) && !input.parted(address, version.address);
      return carries ? [leads(input, reading, address, 'links', link.place, [])] : [];
    }
    if (link.outlet === null || link.outlet === publisher?.key || reading.path !== null) return [];
    const root: Root = { kind: 'cited', key: `cited:${link.outlet}`, outlet: link.outlet };
    return [
      strand(
        reading,
        root,
        evidenceOf('links', version.address, link.outlet, [], link.place, null),
      ),
    ];
  });
}

function copyStrands(input: TraceInput, reading: Reading): readonly Strand[] {
  const { address } = reading.article.version;
  const later = input.graph.printed.get(address);
  if (later === undefined) return [];
  return (input.graph.copies.get(address) ?? []).flatMap((copy): Strand[] => {
    const earlier = input.graph.printed.get(copy.to);
    if (earlier === undefined || !input.carriers.has(copy.to) || input.parted(copy.to, address))
      return [];
    const proof = provenBy(copy, later, earlier, reading.carrier.place);
    if (proof === null) return [];
    return [
      strand(reading, copy.to, evidenceOf('copies', address, copy.to, [], proof.from, proof.to)),
    ];
  });
}
