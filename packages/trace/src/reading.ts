/** What each carrier of an article says of its source: the first step towards strands. */
import { partText } from '@hearsay/read';
import type { Registry, Version } from '@hearsay/resolve';
import { fold, type Span } from '@hearsay/text';
import { type Description, describedAlike, describeSource } from './describe.ts';
import type { ArticleEvidence, EvidenceGraph } from './evidence.ts';
import { traceLanguage } from './languages/index.ts';
import { tableTest } from './languages/table-test.ts';
import type { Carrier, PlaceIn } from './origin.ts';
import { type OutletNames, outletsNamedIn, publisherOf } from './outlet-names.ts';
import type { ReportingPath } from './path.ts';
import { sentenceAt, sentencesOf } from './sentence.ts';
import { linksInSentence } from './sentence-links.ts';
import { unmarkedSource } from './unmarked.ts';
import { compareVersions } from './when.ts';
import { wholeSource } from './whole-source.ts';

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

export interface Reading {
  readonly carrier: Carrier;
  readonly article: ArticleEvidence;
  /** Null for the outlet's own voice. */
  readonly path: ReportingPath | null;
  readonly description: Description | null;
  readonly source: string | null;
  readonly separate: PlaceIn | null;
}

export interface Shelf {
  /** Articles of one outlet that carry the claim, by time. */
  readonly versions: readonly Version[];
  /** Of these, the ones that have it from sources or eyes of their own. */
  readonly own: readonly Version[];
}

/** The input with everything that is read off it once. */
export interface Context extends TraceInput {
  /** Readings of every article's carriers, by address. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** Articles of each outlet that carry one thing, by `shelfKey`. */
  readonly shelves: ReadonlyMap<string, Shelf>;
}

/** Reads all carriers of one side. */
export function contextOf(input: TraceInput): Context {
  const readings = new Map<string, readonly Reading[]>();
  for (const [address, carriers] of input.carriers) {
    const article = input.graph.articles.get(address);
    if (article !== undefined) readings.set(address, readingsOf(input, article, carriers));
  }
  return { ...input, readings, shelves: shelvesOf(input, readings) };
}

function readingsOf(
  input: TraceInput,
  article: ArticleEvidence,
  carriers: readonly Carrier[],
): readonly Reading[] {
  const heads = (one: Carrier): boolean =>
    one.place.part === 'headline' ||
    one.place.part === 'standfirst' ||
    isHeading(article.version, one.place);
  const inText = carriers.filter((one) => one.place.part === 'body' && !heads(one));
  const told = new Set(inText.map((one) => one.carries));
  const isOwnVoice = ({ statement }: Carrier): boolean => {
    const path = statement === null ? undefined : article.paths.get(statement);
    return path === undefined || (path.end.kind === 'none' && path.outlets.length === 0);
  };
  const sourced = new Set(inText.flatMap((one) => (isOwnVoice(one) ? [] : [one.carries])));
  // A headline sums up what the text says, and an outlet's own voice what its sources say in it.
  const sumsUp = (one: Carrier): boolean =>
    heads(one) ? told.has(one.carries) : isOwnVoice(one) && sourced.has(one.carries);
  const all = carriers.map((carrier) => readingOf(input, article, carrier));
  const heading = all.find(
    ({ carrier, source, description, path }) =>
      heads(carrier) &&
      sumsUp(carrier) &&
      (source !== null || description !== null || speaks(path)),
  );
  return all
    .filter(({ carrier }) => !sumsUp(carrier))
    .map((reading) => withHeading(reading, heading ?? null))
    .map((reading) => withNextSource(input, reading))
    .map((reading) => withElsewhere(input, reading));
}

/** What the article tells of the same unnamed source elsewhere is known of it here. */
function withElsewhere({ graph, registry }: TraceInput, reading: Reading): Reading {
  const { description, article, source, carrier } = reading;
  if (description === null || source === null || description.eyesOf !== null) return reading;
  const { statement, place } = carrier;
  const own = { statement, part: place.part, text: source, description, at: null };
  return { ...reading, description: wholeSource(graph.names, registry, article, own) };
}

/**
 * "The club has dismissed the coach. An executive said …": what the outlet tells in its own voice is
 * taken to come from the only source without a name in the same paragraph, where nobody else speaks.
 */
function withNextSource(input: TraceInput, reading: Reading): Reading {
  const { carrier, article, path, description } = reading;
  if (path !== null || description !== null || carrier.place.part !== 'body') return reading;
  const { version } = article;
  const [from, to] = paragraphAt(version.article.text, carrier.place.spans[0]?.[0] ?? 0);
  const beside = version.attribution.statements.filter(
    ({ part, parent, act, content }) =>
      part === 'body' &&
      parent === null &&
      act !== 'intention' &&
      content.spans.some(([start]) => start >= from && start < to) &&
      !overlaps(content.spans, carrier.place.spans),
  );
  const [only] = beside;
  const end = only === undefined ? undefined : article.paths.get(only.id);
  const alone = beside.length === 1 && end?.outlets.length === 0 && end.end.kind === 'unnamed';
  if (only === undefined || !alone || end.end.kind !== 'unnamed') return reading;
  const { link } = end.end;
  const place = {
    ...carrier.place,
    spans: link.spans.length > 0 ? link.spans : only.content.spans,
  };
  const { names } = input.graph;
  return {
    ...reading,
    description: describeSource(names, input.registry, version, only, link, place),
    source: link.text || null,
  };
}

/** What stands in the outlet's own sentence was judged to be nobody's words. */
function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some(([from, to]) => b.some(([start, end]) => from < end && to > start));
}

function paragraphAt(text: string, at: number): readonly [number, number] {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, end < 0 ? text.length : end];
}

/** A line of the body that the title repeats, where a page has its headline in its text. */
function isHeading(version: Version, place: PlaceIn): boolean {
  const { text, title } = version.article;
  if (place.part !== 'body' || title === null) return false;
  const start = text.lastIndexOf('\n', (place.spans[0]?.[0] ?? 0) - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = fold(text.slice(start, end < 0 ? text.length : end));
  return line !== '' && fold(title).includes(line);
}

/** Somebody named stands at the end of a path, and no outlet before. */
function speaks(path: ReportingPath | null): boolean {
  return path !== null && path.end.kind === 'named' && path.outlets.length === 0;
}

/** The headline names the source of what the text tells without one: "…, archive clerk says". */
function withHeading(reading: Reading, heading: Reading | null): Reading {
  const told = reading.path !== null || reading.description !== null || heading === null;
  if (told || heading.carrier.carries !== reading.carrier.carries) return reading;
  if (heading.carrier.place.part === 'standfirst') return reading;
  if (speaks(heading.path)) return { ...reading, path: heading.path };
  return { ...reading, description: heading.description, source: heading.source };
}

function readingOf(input: TraceInput, article: ArticleEvidence, carrier: Carrier): Reading {
  const { version } = article;
  const statement = version.attribution.statements.find((one) => one.id === carrier.statement);
  const path = carrier.statement === null ? null : (article.paths.get(carrier.statement) ?? null);
  const sentence = sentenceAt(version, carrier.place);
  const { lang } = version.article;
  const separate = tableTest(lang, 'separate')(sentence.text) ? sentence.place : null;
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
      description: describeSource(
        input.graph.names,
        input.registry,
        version,
        statement,
        path.end.link,
        place,
      ),
      source: path.end.link.text || null,
    };
  }
  const own = path === null || (path.end.kind === 'none' && path.outlets.length === 0);
  const seen = path === null ? around(version, carrier) : sentence.text;
  const eyesOf =
    own && sawItself(input, version, seen)
      ? (publisherOf(input.graph.names, version)?.key ?? version.address)
      : null;
  if (eyesOf !== null)
    return { ...base, description: ownEyes(eyesOf, sentence.place), source: null };
  const heard =
    own && carrier.place.part === 'body'
      ? unmarkedSource(input.graph.names, version, carrier.place)
      : null;
  if (heard === null) return { ...base, description: null, source: null };
  // "According to information of the Courier": who is named beside it is spoken of.
  if (path?.own === true && heard.kind === 'named')
    return { ...base, description: null, source: null };
  const told = { outlets: [], end: heard, own: false };
  if (heard.kind !== 'unnamed') return { ...base, path: told, description: null, source: null };
  const at = { ...carrier.place, spans: heard.link.spans };
  const { names } = input.graph;
  const { registry } = input;
  const description = describeSource(names, registry, version, null, heard.link, at);
  return { ...base, path: told, description, source: heard.link.text };
}

function ownEyes(eyesOf: string, place: PlaceIn): Description {
  return {
    speaker: null,
    isCountry: false,
    isBody: false,
    country: null,
    employers: [],
    houses: [],
    role: null,
    speaksOf: [],
    eyesOf,
    place,
  };
}

/** The outlet saw it: by a set phrase, or its name stands with a reporter and a verb of seeing. */
function sawItself({ graph }: TraceInput, version: Version, text: string): boolean {
  const { lang } = version.article;
  if (tableTest(lang, 'witnessed')(text)) return true;
  const publisher = publisherOf(graph.names, version);
  if (publisher === null) return false;
  const named = outletsNamedIn(graph.names, text, 'phrase');
  const whole = named.length === 1 && named[0]?.key === publisher.key;
  const itself = whole || (named.length === 0 && namesShort(graph.names, version, text));
  return itself && tableTest(lang, 'reporters')(text) && tableTest(lang, 'perceives')(text);
}

/** The publisher's name without its noun for an outlet: "the Sepidar reporter", of Sepidar Daily. */
function namesShort(names: OutletNames, { outlet, article }: Version, text: string): boolean {
  const printed = outlet === null ? [] : Object.values(names.byId.get(outlet)?.names ?? {}).flat();
  const table = traceLanguage(article.lang);
  const plain = new Set([...(table?.outletNouns ?? []), ...(table?.smallWords ?? [])].map(fold));
  const words = fold(text).split(' ');
  return [...printed, article.outlet ?? ''].some((name) => {
    const own = fold(name)
      .split(' ')
      .filter((word) => !plain.has(word) && word.length >= MIN_OWN);
    return own.length > 0 && own.every((word) => words.some((other) => isGrown(other, word)));
  });
}

const MIN_OWN = 3; // letters of a word by which an outlet is known
const MAX_GROWN = 4; // letters before or behind it: articles, prepositions, endings of cases

function isGrown(printed: string, word: string): boolean {
  return printed.includes(word) && printed.length - word.length <= MAX_GROWN;
}

// Sentences on either side of one in the outlet's own voice in which it may say who saw it.
const EYES_REACH = 2;

/** The sentence that carries the claim with those around it. */
function around(version: Version, carrier: Carrier): string {
  const { part, partIndex, spans } = carrier.place;
  const all = sentencesOf(version, carrier.place);
  const at = all.findIndex(([, end]) => end > (spans[0]?.[0] ?? 0));
  const near = all.slice(Math.max(0, at - EYES_REACH), at + EYES_REACH + 1);
  const text = partText(version.article, part, partIndex);
  return text.slice(near[0]?.[0] ?? 0, near.at(-1)?.[1] ?? 0);
}

/** Sources or eyes of its own: no other outlet stands between, and no link leads to one. */
function isOwn(input: TraceInput, reading: Reading): boolean {
  const { path } = reading;
  if (path !== null) return path.outlets.length === 0 && path.end.kind !== 'media';
  const { names, addresses } = input.graph;
  const publisher = publisherOf(names, reading.article.version);
  return !linksInSentence(reading).some(({ key, outlet }) => {
    const address = addresses.get(key);
    if (address === undefined) return outlet !== null && outlet !== publisher?.key;
    return address !== reading.carrier.article && carriesSame(input, reading, address);
  });
}

function shelvesOf(
  input: TraceInput,
  readings: ReadonlyMap<string, readonly Reading[]>,
): ReadonlyMap<string, Shelf> {
  const lists = new Map<string, { versions: Version[]; own: Version[] }>();
  for (const all of readings.values()) {
    const version = all[0]?.article.version;
    const publisher = version && publisherOf(input.graph.names, version);
    if (version === undefined || !publisher) continue;
    for (const carries of new Set(all.map(({ carrier }) => carrier.carries))) {
      const key = shelfKey(carries, publisher.key);
      const shelf = lists.get(key) ?? { versions: [], own: [] };
      lists.set(key, shelf);
      shelf.versions.push(version);
      if (all.some((one) => one.carrier.carries === carries && isOwn(input, one)))
        shelf.own.push(version);
    }
  }
  for (const shelf of lists.values()) {
    shelf.versions.sort(compareVersions);
    shelf.own.sort(compareVersions);
  }
  return lists;
}

/** The key of what an outlet has printed of the claim, its denial or a hypothesis. */
export function shelfKey(carries: string, outlet: string): string {
  return `${carries}\n${outlet}`;
}

/** Whether an article carries what the reading carries. */
export function carriesSame(context: TraceInput, reading: Reading, article: string): boolean {
  const { carries } = reading.carrier;
  return context.carriers.get(article)?.some((one) => one.carries === carries) ?? false;
}

/** Whether two unnamed sources are told of in the same words or alike. */
export function alikeSources(a: Reading, b: Reading): boolean {
  if (a.description === null || b.description === null) return false;
  if (a.source !== null && b.source !== null && fold(a.source) === fold(b.source)) return true;
  return describedAlike(a.description, b.description);
}
