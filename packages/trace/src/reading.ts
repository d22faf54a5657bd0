/** What each carrier of an article says of its source: the first step towards strands. */
import { partText } from '@hearsay/read';
import type { Registry, Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { type Description, describedAlike, describeSource } from './describe.ts';
import type { ArticleEvidence, EvidenceGraph } from './evidence.ts';
import { traceLanguage } from './languages/index.ts';
import { type PhraseTest, phraseTest } from './languages/phrases.ts';
import type { Carrier, PlaceIn } from './origin.ts';
import { publisherOf } from './outlet-names.ts';
import type { ReportingPath } from './path.ts';
import { sentenceAt, sentencesOf } from './sentence.ts';
import { compareVersions } from './when.ts';

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
  /** Articles of each outlet, by the outlet's key. */
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
  const inText = (one: Carrier): boolean => one.place.part === 'body';
  const told = new Set(carriers.filter(inText).map((one) => one.carries));
  const sourced = new Set(
    carriers.filter((one) => one.statement !== null && inText(one)).map((one) => one.carries),
  );
  // A headline sums up what the text says, and an outlet's own voice what its sources say in it.
  const sumsUp = (one: Carrier): boolean => {
    if (one.place.part === 'headline' || one.place.part === 'standfirst') {
      return told.has(one.carries);
    }
    return one.statement === null && sourced.has(one.carries);
  };
  const all = carriers.map((carrier) => readingOf(input, article, carrier));
  const heading = all.find(({ carrier, source }) => sumsUp(carrier) && source !== null);
  return all
    .filter(({ carrier }) => !sumsUp(carrier))
    .map((reading) => withHeading(reading, heading ?? null));
}

/** The headline names the source of what the text tells without one: "…, archive clerk says". */
function withHeading(reading: Reading, heading: Reading | null): Reading {
  const told = reading.path !== null || reading.description !== null || heading === null;
  if (told || heading.carrier.carries !== reading.carrier.carries) return reading;
  if (heading.carrier.place.part !== 'headline') return reading;
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
        statement,
        path.end.link,
        place,
      ),
      source: path.end.link.text || null,
    };
  }
  const own = path === null || (path.end.kind === 'none' && path.outlets.length === 0);
  const eyesOf =
    own && tableTest(lang, 'witnessed')(path === null ? around(version, carrier) : sentence.text)
      ? (publisherOf(input.graph.names, version)?.key ?? version.address)
      : null;
  const description =
    eyesOf === null
      ? null
      : {
          speaker: null,
          isCountry: false,
          country: null,
          employers: [],
          role: null,
          speaksOf: [],
          eyesOf,
          place: sentence.place,
        };
  return { ...base, description, source: null };
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

/** Whether two unnamed sources are told of in the same words or alike. */
export function alikeSources(a: Reading, b: Reading): boolean {
  if (a.description === null || b.description === null) return false;
  if (a.source !== null && b.source !== null && fold(a.source) === fold(b.source)) return true;
  return describedAlike(a.description, b.description);
}

const TESTS = new Map<string, PhraseTest>();

function tableTest(lang: string, field: 'separate' | 'witnessed'): PhraseTest {
  const key = `${lang}:${field}`;
  const known = TESTS.get(key);
  if (known !== undefined) return known;
  const test = phraseTest(traceLanguage(lang)?.[field] ?? []);
  TESTS.set(key, test);
  return test;
}
