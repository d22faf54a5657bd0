/**
 * Where each article has a claim from: strands that end in a root of its own or lead on to another
 * article that carries the claim too. `strandsOfReading` lists the cases in their order.
 */
import type { ChainLink } from '@hearsay/attribute';
import { speakerOn, type Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { toldBehindName } from './apposition.ts';
import { callingIn } from './calling.ts';
import { provenBy } from './copy/proof.ts';
import { type Credit, creditCovers } from './credits.ts';
import {
  countryIn,
  type Description,
  describeSpeaker,
  NAMED,
  SPEECH,
  type ToldOfSpeaker,
} from './describe.ts';
import { employerHouses, employersIn } from './employer.ts';
import { informantOf } from './informant/informant.ts';
import type { Carrier, Evidence, EvidenceKind, PlaceIn } from './origin.ts';
import { type OutletRef, publisherOf } from './outlet-names.ts';
import { isHedge, type ReportingPath } from './path.ts';
import { type Context, carriesSame, contextOf, type Reading, type TraceInput } from './reading.ts';
import { linksInSentence } from './sentence-links.ts';
import { bareName, speakerNamed } from './speaker.ts';
import { accountsOf, articleOf, coveringCitation, earlierOwn, namedOutlet } from './target.ts';
import { printedDay } from './when.ts';
import { hearerSource } from './whole-source.ts';

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

/** The strands of every article, in the order of its carriers. */
export function strandsOf(input: TraceInput): ReadonlyMap<string, readonly Strand[]> {
  const context = contextOf(input);
  return new Map(
    [...context.readings].map(([address, readings]) => [
      address,
      shareEvidence(readings.flatMap((reading) => strandsOfReading(context, reading))),
    ]),
  );
}

/** One value for each tie of an article: several of its strands may rest on the same one. */
function shareEvidence(strands: readonly Strand[]): readonly Strand[] {
  if (strands.length < 2) return strands;
  const byTie = new Map<string, Evidence>();
  return strands.map((one) => {
    if (one.evidence === null) return one;
    const tie = [one.evidence.kind, one.evidence.to, ...one.evidence.via].join('\n');
    const known = byTie.get(tie);
    if (known === undefined) byTie.set(tie, one.evidence);
    return known === undefined ? one : { ...one, evidence: known };
  });
}

function strandsOfReading(context: Context, reading: Reading): readonly Strand[] {
  const { carrier, article, path } = reading;
  const translated = translatedStrands(context, reading);
  if (translated.length > 0) return translated;
  const linked = linkStrands(context, reading);
  const copied =
    path?.end.kind === 'named' || path?.own === true ? [] : copyStrands(context, reading);
  if (path?.end.kind === 'named') return [speechStrand(context, reading), ...linked];
  if (path !== null && path.end.kind === 'media') {
    // "Reportedly" in words taken from elsewhere is theirs: no more is left unnamed.
    const taken = [...creditStrands(context, reading), ...linked, ...copied];
    const unnamed: Root = { kind: 'unnamed', key: `unnamed:${carrier.article}` };
    const told = { ...reading, source: path.end.link.text || null };
    if (taken.length > 0) return taken;
    const cited = path.outlets.at(-1) ?? hedgedOutlet(context, reading);
    if (cited === undefined) return [strand(told, unnamed)];
    return [outletStrand(context, reading, cited, 'cites', carrier.place, [])];
  }
  const cited = path?.outlets.at(-1);
  if (path !== null && cited !== undefined) {
    const via = path.outlets.slice(0, -1).map((one) => one.shown);
    return [
      outletStrand(context, reading, cited, 'cites', carrier.place, via),
      ...linked,
      ...copied,
    ];
  }
  const accounts = accountsOf(context, reading);
  if (accounts.length > 0) {
    const nameless = { ...reading, description: null, source: null };
    return accounts.map((one) => outletStrand(context, nameless, one, 'cites', carrier.place, []));
  }
  const voice = path === null || path.end.kind === 'none';
  const body = voice ? officialBody(context, article.version) : null;
  if (body !== null)
    return [
      speakerStrand(context, reading, {
        speaker: body,
        day: printedDay(article.version),
        dated: false,
        venue: null,
      }),
      ...linked,
    ];
  if (path?.own !== true && creditsAt(reading).length > 0) {
    return [...creditStrands(context, reading), ...linked, ...copied];
  }
  if (copied.length > 0 || (voice && linked.length > 0)) return [...copied, ...linked];
  // "The agency's desk reports that the Courier wrote …": its own formula, and who is cited in it.
  const formula = path?.own === true && path.end.kind === 'none';
  const itself = path?.own === true || (reading.description?.eyesOf ?? null) !== null;
  const scoped = itself
    ? formula
      ? namedOutlet(context, reading, 0)
      : undefined
    : (coveringCitation(reading, context.readings.get(carrier.article) ?? []) ??
      namedOutlet(context, reading));
  if (scoped !== undefined) {
    return [outletStrand(context, reading, scoped, 'cites', carrier.place, []), ...linked];
  }
  const before = earlierOwn(context, reading);
  if (before !== null)
    return [leads(context, reading, before, 'cites', carrier.place, []), ...linked];
  const report: Root = { kind: 'report', key: `report:${carrier.article}` };
  return [strand(withArticleSource(context, reading), report), ...linked];
}

/** What the outlet tells in its own voice is taken to come from the source that its article tells of. */
function withArticleSource({ graph, registry }: Context, reading: Reading): Reading {
  const { article, description, path } = reading;
  const own = path === null || path.end.kind === 'none';
  const told =
    description === null && own
      ? (hearerSource(graph.names, registry, article) ??
        informantOf(graph.names, registry, article.version, reading.carrier.place))
      : null;
  return told === null ? reading : { ...reading, ...told };
}

/** "Is said to", in an article that names whose report it tells: the hedge is about that report. */
function hedgedOutlet(
  { readings }: Context,
  { carrier, path, article }: Reading,
): OutletRef | undefined {
  const { lang } = article.version.article;
  if (path?.end.kind !== 'media' || !isHedge(lang, path.end.link.text)) return undefined;
  const beside = readings.get(carrier.article) ?? [];
  return beside
    .filter((one) => one.carrier.carries === carrier.carries)
    .flatMap((one) => one.path?.outlets ?? [])
    .at(-1);
}

function creditStrands(context: Context, reading: Reading): readonly Strand[] {
  const { carrier } = reading;
  return creditsAt(reading).map(({ outlet, kind, place }) =>
    outletStrand(context, reading, outlet, kind, place ?? carrier.place, []),
  );
}

/** All of a translated item is told by the captured one that it is a translation of. */
function translatedStrands(context: Context, reading: Reading): readonly Strand[] {
  const { carrier } = reading;
  return creditsAt(reading).flatMap(({ outlet, kind, place }): readonly Strand[] => {
    const isCaptured = kind === 'translates' && articleOf(context, reading, outlet) !== null;
    return isCaptured
      ? [outletStrand(context, reading, outlet, kind, place ?? carrier.place, [])]
      : [];
  });
}

function creditsAt({ article, carrier }: Reading): readonly Credit[] {
  return article.credits.filter((credit) => creditCovers(credit, carrier.place));
}

function strand(reading: Reading, end: Root | string, evidence: Evidence | null = null): Strand {
  const { carrier, description, source, separate } = reading;
  return { carrier, end, evidence, description, source, separate };
}

function speechStrand(context: Context, reading: Reading): Strand {
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
  const printed = fullName(article.version, link);
  const entity =
    link === null
      ? null
      : (link.entity ??
        speakerNamed(context.graph.names.speakers, article.version, printed, link.type));
  const { countryWords } = context.graph.names;
  const speaker =
    entity === null
      ? bareName(article.version.article.lang, printed, countryWords)
      : speakerOn(context.registry, entity, day);
  const made = speakerStrand(context, reading, {
    speaker,
    day,
    dated: known !== null,
    venue: statement?.venue?.text ?? null,
    told: toldOf(context, article.version, link, path),
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
  context: Context,
  reading: Reading,
  { told, ...words }: Omit<SpeechRoot, 'kind' | 'key'> & { told?: ToldOfSpeaker },
): Strand {
  const { speaker } = words;
  const key = context.entities.has(speaker) ? `${SPEECH}${speaker}` : `${NAMED}${fold(speaker)}`;
  const description = describeSpeaker(
    context.registry,
    context.graph.names,
    speaker,
    key,
    reading.carrier.place,
    told,
  );
  return { ...strand(reading, { kind: 'speech', key, ...words }), description };
}

/** The name by which a speaker was first given: "he" and short names point to it. */
function fullName(version: Version, link: ChainLink | null): string {
  if (link === null) return '';
  const mention = version.attribution.mentions.find((one) => one.id === link.mention);
  return mention === undefined || mention.text === '' ? link.text : mention.text;
}

/** What the text says of a speaker: in the sentence itself and where the name was first given. */
function toldOf(
  context: Context,
  version: Version,
  link: ChainLink | null,
  path: ReportingPath | null,
): ToldOfSpeaker {
  const also = path !== null && path.end.kind !== 'none' ? (path.end.also ?? '') : '';
  const { lang } = version.article;
  const { countryWords } = context.graph.names;
  const full = fullName(version, link);
  const behind = link === null ? '' : toldBehindName(version, bareName(lang, full, countryWords));
  const text = link === null ? '' : `${link.text}; ${full}; ${also}; ${behind}`;
  const beside = text.split(';').map((part) => besideName(lang, part.trim(), countryWords));
  const { names } = context.graph;
  const employers = employersIn(names, version, text, link?.spans[0]?.[0] ?? null);
  return {
    employers,
    houses: employerHouses(names, lang, text, employers),
    calling: callingIn(lang, beside.join('; ')),
    country: countryIn(context.graph.names, text),
  };
}

/**
 * What stands beside a name and tells of its bearer: people are called Baker and Smith. Words without
 * capitals that leave no name are kept whole.
 */
function besideName(lang: string, part: string, countryWords: ReadonlySet<string>): string {
  const name = bareName(lang, part, countryWords);
  const isWhole = name === part && !part.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word));
  return isWhole ? part : part.replace(name, '');
}

/** The body whose channel the publisher is: what it says in its own voice is the body's word. */
function officialBody(context: Context, version: Version): string | null {
  const publisher = publisherOf(context.graph.names, version);
  return (publisher && context.graph.names.byId.get(publisher.key)?.speaksFor[0]) ?? null;
}

/** A strand to an outlet: to its captured article that carries the claim, else to the outlet itself. */
function outletStrand(
  context: Context,
  reading: Reading,
  outlet: OutletRef,
  kind: EvidenceKind,
  place: PlaceIn,
  via: readonly string[],
): Strand {
  const target = articleOf(context, reading, outlet);
  if (target !== null) return leads(context, reading, target, kind, place, via);
  const root: Root = { kind: 'cited', key: `cited:${outlet.key}`, outlet: outlet.shown };
  return strand(
    reading,
    root,
    evidenceOf(kind, reading.carrier.article, outlet.shown, via, place, null),
  );
}

function leads(
  context: Context,
  reading: Reading,
  target: string,
  kind: EvidenceKind,
  place: PlaceIn,
  via: readonly string[],
): Strand {
  const { carries } = reading.carrier;
  const there = context.carriers.get(target)?.find((one) => one.carries === carries)?.place ?? null;
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

function linkStrands(context: Context, reading: Reading): readonly Strand[] {
  const { version } = reading.article;
  const publisher = publisherOf(context.graph.names, version);
  return linksInSentence(reading).flatMap((link): Strand[] => {
    const address = context.graph.addresses.get(link.key);
    if (address === version.address) return [];
    if (address !== undefined) {
      const carries =
        carriesSame(context, reading, address) && !context.parted(address, version.address);
      return carries ? [leads(context, reading, address, 'links', link.place, [])] : [];
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

function copyStrands(context: Context, reading: Reading): readonly Strand[] {
  const { address } = reading.article.version;
  const later = context.graph.printed.get(address);
  if (later === undefined) return [];
  return (context.graph.copies.get(address) ?? []).flatMap((copy): Strand[] => {
    const earlier = context.graph.printed.get(copy.to);
    const carries = carriesSame(context, reading, copy.to);
    if (earlier === undefined || !carries || context.parted(copy.to, address)) return [];
    const proof = provenBy(copy, later, earlier, reading.carrier.place);
    if (proof === null) return [];
    return [
      strand(reading, copy.to, evidenceOf('copies', address, copy.to, [], proof.from, proof.to)),
    ];
  });
}
