/** The reporting path of a statement: the outlets it came through, and who stands at its end. */
import type { ChainLink, Statement } from '@hearsay/attribute';
import { partText } from '@hearsay/read';
import { FOUND, type Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { bodyMeant, bodyVoiced, issuerOf } from './body-noun.ts';
import { callingIn } from './calling.ts';
import { withoutPublisher } from './hearer.ts';
import { functionWords } from './languages/function-words.ts';
import type { PhraseTest } from './languages/phrases.ts';
import { tableTest } from './languages/table-test.ts';
import { officeMeant } from './office.ts';
import { isUnnamedOutlet, outletOf } from './outlet-link.ts';
import {
  type OutletNames,
  type OutletRef,
  outletRef,
  outletsNamedIn,
  publisherOf,
} from './outlet-names.ts';
import { sentenceAt } from './sentence.ts';
import { appositionName, hasName, speakerAmong } from './speaker.ts';

/**
 * Who stands at the end of the path: `named` speaks on the record, `unnamed` is a source without a
 * name (officials, residents, a document), `media` are reports with no outlet named, `none` means
 * that the last outlet speaks for itself.
 */
export type PathEnd =
  | {
      readonly kind: 'named' | 'unnamed' | 'media';
      readonly link: ChainLink;
      /** Words that spoke of a named source before its name was given: "her lawyer". */
      readonly also?: string;
    }
  | { readonly kind: 'none' };

export interface ReportingPath {
  /** Outlets between this page and the end, nearest to the page first; the publisher is left out. */
  readonly outlets: readonly OutletRef[];
  readonly end: PathEnd;
  /** The publisher itself is named as the one who reported it or was told it. */
  readonly own: boolean;
}

const OPENS_WITH_FIGURE = /^\p{Nd}/u;

/** Reads the path off a statement's chain, venue and addressee. */
export function pathOf(version: Version, statement: Statement, names: OutletNames): ReportingPath {
  const publisher = publisherOf(names, version);
  const links = linksOf(version, statement, names, publisher);
  const outlets: OutletRef[] = [];
  let own = false;
  let media: ChainLink | null = null;
  let end: PathEnd = { kind: 'none' };
  for (const [index, printed] of links.entries()) {
    const told = withoutPublisher(version, names, publisher, printed);
    if (told !== null) own = true;
    const link = told ?? withoutHearer(version, names, printed);
    const unnamed = isUnnamedOutlet(version, link, names);
    const plain = unnamed || isMedia(version.article.lang, link, names);
    const outlet = unnamed
      ? otherOutlet(version, names, publisher)
      : plain
        ? null
        : outletOf(names, link, version.article.lang);
    if (outlet !== null) {
      const speaks = (names.byId.get(outlet.key)?.speaksFor.length ?? 0) > 0;
      if (speaks && index === links.length - 1) {
        end = { kind: 'named', link: { ...link, entity: outlet.key } };
      } else if (outlet.key === publisher?.key) own = true;
      else outlets.push(outlet);
    } else if (isOwnReporter(version, link)) {
      own = true;
    } else if (plain) {
      media = link;
    } else if (link.type === 'person' && OPENS_WITH_FIGURE.test(link.text)) {
      // "18 May: the secret agreement": a date before a colon is nobody.
    } else {
      end = endOf(version, names, link);
      break;
    }
  }
  if (end.kind === 'unnamed' && outlets.length === 0 && isOwnDocument(names, publisher, end.link)) {
    own = true;
    end = { kind: 'none' };
  }
  if (end.kind === 'unnamed') {
    const told = toldOutlet(version, statement, names);
    if (told !== null && told.key === publisher?.key) own = true;
    else if (told !== null && !outlets.some((one) => one.key === told.key)) outlets.push(told);
  }
  if (end.kind === 'none' && outlets.length === 0 && media !== null)
    end = { kind: 'media', link: media };
  if ((end.kind === 'unnamed' || end.kind === 'media') && !own && outlets.length === 0) {
    const beside = outletsBeside(version, statement, names, end.kind);
    if (beside.some(({ key }) => key === publisher?.key)) own = true;
    else outlets.push(...beside.slice(-1));
  }
  return { outlets, end, own };
}

/**
 * The outlets named in the sentence apart from what was said: "according to what Radio Kol quoted a senior
 * official as saying". Words that hedge alone may have the outlet within what they hedge.
 */
function outletsBeside(
  version: Version,
  statement: Statement,
  names: OutletNames,
  end: 'unnamed' | 'media',
): readonly OutletRef[] {
  const { part, partIndex, content, source, cue } = statement;
  const marks = [...(source?.spans ?? []), ...(cue?.spans ?? [])];
  const place = { article: version.address, version: version.version, part, partIndex };
  const { text, place: sentence } = sentenceAt(version, {
    ...place,
    spans: marks.length > 0 ? marks : content.spans,
  });
  if (end === 'media') return outletsNamedIn(names, text, 'sentence');
  const printed = partText(version.article, part, partIndex);
  let rest = '';
  for (const [from, to] of sentence.spans) {
    for (let at = from; at < to; at += 1) {
      const said = content.spans.some(([start, stop]) => at >= start && at < stop);
      rest += said ? ' ' : (printed[at] ?? '');
    }
  }
  return outletsNamedIn(names, rest, 'phrase');
}

/** Who stands at the end: somebody the desk knows, by name or by other words, a name, or nobody named. */
function endOf(version: Version, names: OutletNames, link: ChainLink): PathEnd {
  const { lang } = version.article;
  if (link.entity === null || link.entity.startsWith(FOUND)) {
    const office = officeMeant(names, lang, link.text);
    if (office !== null)
      return { kind: 'named', link: { ...link, type: 'office', entity: office } };
    const body =
      bodyVoiced(names, lang, link.text) ??
      issuerOf(names, version, link) ??
      bodyMeant(names, version, link);
    if (body !== null)
      return { kind: 'named', link: { ...link, type: 'organisation', entity: body } };
  }
  const isOpen = link.entity === null && link.type !== 'person' && link.type !== 'outlet';
  const entity = isOpen ? speakerAmong(names.speakers, version, link) : null;
  if (entity !== null) return { kind: 'named', link: { ...link, type: 'person', entity } };
  return { kind: isNamed(version, link, names) ? 'named' : 'unnamed', link };
}

/**
 * "A tanker driver at the works to the Sepidar newspaper": the words for a source hold the outlet that
 * was told, and attribution took them for the outlet. Whoever has a calling is no outlet.
 */
function withoutHearer(version: Version, names: OutletNames, link: ChainLink): ChainLink {
  const { lang } = version.article;
  if (link.type !== 'outlet' || link.text === '') return link;
  const beside = besideNames(names, link);
  const calling = beside === '' ? null : callingIn(lang, beside);
  const reports = tableTest(lang, 'reporters')(link.text);
  if (calling === null || calling === REPORTER || reports) return link;
  return { ...link, type: 'anonymous', entity: null };
}

/** The words of a link that are in no outlet's name: "Courier" and "Pilot" are papers too. */
function besideNames(names: OutletNames, { text, entity }: ChainLink): string {
  const named = new Set(
    [entity ?? '', ...outletsNamedIn(names, text, 'phrase').map(({ key }) => key)].flatMap((id) =>
      Object.values(names.byId.get(id)?.names ?? {})
        .flat()
        .flatMap((name) => fold(name).split(' ')),
    ),
  );
  return text
    .split(/\s+/u)
    .filter((word) => !/^\p{Lu}/u.test(word) && !named.has(fold(word)))
    .join(' ');
}

// An outlet's own people speak for it.
const REPORTER = 'journalist';

/** The chain without the publisher at its head, the statement's own source last. */
function linksOf(
  version: Version,
  statement: Statement,
  names: OutletNames,
  publisher: OutletRef | null,
): readonly ChainLink[] {
  const source = isToldOf(version, statement) ? null : statement.source;
  const own: ChainLink | null = source && {
    type: source.type,
    text: sourceWords(version, source),
    spans: source.spans,
    mention: source.mention,
    entity: source.entity,
  };
  const [first, ...rest] = statement.chain;
  const headed =
    first !== undefined &&
    publisher !== null &&
    outletOf(names, first, version.article.lang)?.key === publisher.key;
  const isSource =
    first !== undefined &&
    own !== null &&
    rest.length === 0 &&
    sameLink(first, own) &&
    first.spans.length > 0;
  const heard = headed && !isSource ? rest : statement.chain;
  const spoken = source === null ? statement.source : null;
  const chain = spoken === null ? heard : heard.filter((link) => link.text !== spoken.text);
  const last = chain.at(-1);
  if (own !== null && (last === undefined || !sameLink(last, own))) return [...chain, own];
  if (own !== null)
    return chain.map((link) => (sameLink(link, own) && saysLess(link, own) ? own : link));
  const words = [
    ...statement.hedges,
    statement.cue?.text ?? '',
    cueWithContent(statement),
    // The words for a source and the cue may be one hedge.
    spoken === null ? '' : `${spoken.text} ${statement.cue?.text ?? ''}`,
  ];
  const hedge = words.find(reportedly(version.article.lang));
  if (hedge === undefined) return chain;
  const spans = statement.cue?.spans ?? [];
  return [...chain, { type: 'collective', text: hedge, spans, mention: null, entity: null }];
}

/**
 * "The minister is said to have left": the one before the cue is spoken of, and no source.
 */
export function isToldOf(version: Version, statement: Statement): boolean {
  const { source, cue } = statement;
  if (source === null || cue === null || statement.parent !== null) return false;
  const from = source.spans[0]?.[0] ?? Number.POSITIVE_INFINITY;
  const said = cueWithContent(statement);
  const hedges = reportedly(version.article.lang);
  if (from >= (cue.spans[0]?.[0] ?? 0)) return false;
  // "It is said": the words for a source and the cue are one hedge.
  return (said !== cue.text && hedges(said)) || hedges(`${source.text} ${cue.text}`);
}

/** The cue with the word that follows it: "is said" and "to". */
function cueWithContent({ cue, content }: Statement): string {
  const [next = ''] = content.text.trim().split(/\s+/u);
  const follows = (content.spans[0]?.[0] ?? 0) >= (cue?.spans[0]?.[1] ?? 0);
  return cue === null || !follows ? (cue?.text ?? '') : `${cue.text} ${next}`;
}

function sameLink(a: ChainLink, b: ChainLink): boolean {
  if (a.entity !== null || b.entity !== null) {
    if (a.entity === b.entity) return true;
  }
  if (a.mention !== null && a.mention === b.mention) return true;
  return a.text !== '' && fold(a.text) === fold(b.text);
}

/** No words, or those of a pronoun for which the source has its first mention's. */
function saysLess(link: ChainLink, own: ChainLink): boolean {
  return link.text === '' || (link.mention === own.mention && link.text.length < own.text.length);
}

/** The words for a source: those of the first full mention where it stands as a pronoun ("which", "he"). */
function sourceWords(
  version: Version,
  { text, mention }: NonNullable<Statement['source']>,
): string {
  const { standIns, relatives } = functionWords(version.article.lang);
  const word = fold(text);
  if (text !== '' && !standIns.has(word) && !relatives.has(word)) return text;
  return version.attribution.mentions.find((one) => one.id === mention)?.text || text;
}

/** "According to information that the Courier has": the outlet itself stands behind it, and no other text. */
function isOwnDocument(
  names: OutletNames,
  publisher: OutletRef | null,
  { type, text }: ChainLink,
): boolean {
  if (publisher === null || (type !== 'document' && type !== 'collective')) return false;
  const named = outletsNamedIn(names, text, 'phrase');
  return named.length > 0 && named.every(({ key }) => key === publisher.key);
}

/** "Our correspondent" saw it: nobody but the outlet itself stands there. */
function isOwnReporter(version: Version, link: ChainLink): boolean {
  if (link.entity !== null) return false;
  return tableTest(version.article.lang, 'witnessed')(link.text);
}

function isNamed(version: Version, link: ChainLink, names: OutletNames): boolean {
  if (link.type === 'organisation' && link.entity === null && isSomebodyIn(version, link))
    return false;
  if (link.type === 'office' || link.type === 'organisation') return true;
  if (link.type === 'anonymous') return appositionName(link.text, names.countryWords) !== null;
  if (link.type !== 'person') return false;
  return link.entity !== null || hasName(version, link, names);
}

// Who speaks for a body stands for it.
const VOICE = 'spokesperson';

/** "An employee of the embassy" is somebody in a body, and not the body. */
function isSomebodyIn({ article }: Version, { text }: ChainLink): boolean {
  const calling = callingIn(article.lang, text);
  return calling !== null && calling !== VOICE;
}

/** The outlet that "the newspaper" stands for: the only one that the article's chains name. */
function otherOutlet(
  version: Version,
  names: OutletNames,
  publisher: OutletRef | null,
): OutletRef | null {
  const named = new Map<string, OutletRef>();
  for (const { chain } of version.attribution.statements) {
    for (const link of chain) {
      const outlet = isUnnamedOutlet(version, link, names)
        ? null
        : outletOf(names, link, version.article.lang);
      if (outlet !== null && outlet.key !== publisher?.key) named.set(outlet.key, outlet);
    }
  }
  return named.size === 1 ? ([...named.values()][0] ?? null) : null;
}

/** The outlet that an unnamed source spoke to: another outlet's source is that outlet's report. */
function toldOutlet(version: Version, statement: Statement, names: OutletNames): OutletRef | null {
  const venue = statement.venue?.outlet ?? null;
  if (venue !== null && names.byId.has(venue)) return outletRef(names, venue, '');
  const id = statement.addressee?.mention ?? null;
  const mention = version.attribution.mentions.find((one) => one.id === id);
  if (mention === undefined || (mention.type !== 'outlet' && !names.byId.has(mention.entity ?? '')))
    return null;
  const told = outletRef(names, mention.entity, mention.text);
  const [, end] = mention.spans[0] ?? [0, 0];
  if (names.byId.has(told.key) || end === 0) return told;
  // "To the newspaper Dawn": the mention may hold no more than the noun.
  const printed = partText(version.article, mention.part, mention.partIndex ?? null);
  const more = printed.slice(mention.spans[0]?.[0] ?? 0, end + MAX_NAME_LETTERS);
  const [near] = outletsNamedIn(names, more.split(BREAK)[0] ?? '', 'phrase');
  return near ?? told;
}

const MAX_NAME_LETTERS = 30; // of an outlet's name behind a noun for outlets
const BREAK = /[.,،;:\n]/u;

function isMedia(lang: string, link: ChainLink, names: OutletNames): boolean {
  if (link.type === 'outlet') {
    if (link.text === '' || link.entity !== null) return link.entity === null;
    // "Media in Veria" marked as an outlet: no name of one stands in it, nor does it open like one.
    const named = outletsNamedIn(names, link.text, 'phrase').length > 0;
    const opensLikeName = /^\p{Lu}/u.test(link.text);
    return !named && !opensLikeName && tableTest(lang, 'media')(link.text);
  }
  if (link.type === 'document') return opensAsMedia(lang, link.text, names);
  if (link.type !== 'collective') return false;
  // A hedge stands in the chain as its own words.
  return tableTest(lang, 'media')(link.text) || reportedly(lang)(link.text);
}

// Words of "reports in the Verian press": longer ones tell which reports they are.
const MAX_MEDIA = 5;

/** "Reports in the media": taken for a document, but it begins with a word for media and is short. */
function opensAsMedia(lang: string, text: string, names: OutletNames): boolean {
  const words = fold(text).split(' ');
  if (words.length > MAX_MEDIA || outletsNamedIn(names, text, 'phrase').length > 0) return false;
  return tableTest(lang, 'media')(words[0] ?? '');
}

/** Whether words hedge ("reportedly") and name no media. */
export function isHedge(lang: string, text: string): boolean {
  return reportedly(lang)(text);
}

function reportedly(lang: string): PhraseTest {
  return tableTest(lang, 'reportedly');
}
