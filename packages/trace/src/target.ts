/** Which article is meant where a carrier names an outlet, goes on with one, or links. */
import { partText } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { callingIn } from './calling.ts';
import { functionWords } from './languages/function-words.ts';
import { type OutletRef, outletsNamedIn, publisherOf } from './outlet-names.ts';
import { alikeSources, type Context, carriesSame, type Reading, shelfKey } from './reading.ts';
import { sentencesOf } from './sentence.ts';
import { linksInSentence } from './sentence-links.ts';
import { compareTime, compareVersions } from './when.ts';

// Reports of one outlet that are compared by how they describe their sources.
const MAX_COMPARED = 20;

/**
 * The article of an outlet that is meant: the one that the same sentence links to; else its own
 * reporting before this article, by the same description of the source where one fits; else what it
 * last carried before; else what it carried later (a page dated before its source).
 */
export function articleOf(context: Context, reading: Reading, outlet: OutletRef): string | null {
  const { version } = reading.article;
  const allowed = (one: Version): boolean =>
    one.address !== version.address && !context.parted(one.address, version.address);
  const shelf = context.shelves.get(shelfKey(reading.carrier.carries, outlet.key));
  if (shelf === undefined) return null;
  const linked = linkedArticles(context, reading).find(
    (address) => carriesSame(context, reading, address) && publishes(context, address, outlet),
  );
  if (linked !== undefined && !context.parted(linked, version.address)) return linked;
  const own = shelf.own
    .slice(0, MAX_COMPARED)
    .filter((one) => allowed(one) && compareTime(one, version) <= 0);
  const alike = own.filter((one) =>
    context.readings.get(one.address)?.some((other) => alikeSources(reading, other)),
  );
  const first = nearestInWords(reading, alike.length > 0 ? alike : own);
  if (first !== undefined) return first.address;
  const before = shelf.versions.findLast((one) => allowed(one) && compareTime(one, version) <= 0);
  // A page dated before its source is off by hours: what came out days later is not meant.
  return (before ?? shelf.versions.find(allowed))?.address ?? null;
}

const MIN_LETTERS = 4; // of a word that tells what an article is about

/**
 * Of several reports of one outlet the one that shares most words with what is told here and that the
 * others lack; the first of them where none does.
 */
function nearestInWords(
  { article, carrier }: Reading,
  reports: readonly Version[],
): Version | undefined {
  const [first, ...others] = reports;
  if (first === undefined || others.length === 0) return first;
  const { version } = article;
  const text = partText(version.article, carrier.place.part, carrier.place.partIndex);
  const from = text.lastIndexOf('\n', carrier.place.spans[0]?.[0] ?? 0) + 1;
  const end = text.indexOf('\n', from);
  const told = wordsOf(text.slice(from, end < 0 ? text.length : end));
  const printed = reports.map((one) => wordsOf(`${one.article.title ?? ''} ${one.article.text}`));
  const shared = printed.map(
    (words) =>
      [...told].filter((word) => words.has(word) && printed.some((other) => !other.has(word)))
        .length,
  );
  const most = Math.max(...shared);
  return reports[shared.indexOf(most)];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length >= MIN_LETTERS),
  );
}

function publishes(context: Context, address: string, outlet: OutletRef): boolean {
  const version = context.carriers.has(address)
    ? context.graph.articles.get(address)?.version
    : undefined;
  return version !== undefined && publisherOf(context.graph.names, version)?.key === outlet.key;
}

/**
 * The outlet whose report an unattributed carrier goes on with: a citation in its own paragraph, or
 * anywhere in the article one with a source described alike, unless the text calls the source another.
 */
export function coveringCitation(
  reading: Reading,
  siblings: readonly Reading[],
): OutletRef | undefined {
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

// Sentences on either side of a claim in the outlet's own voice in which it may be credited:
// "So at least the Northern Ledger reported" closes the paragraph or opens the next.
const MAX_DISTANCE = 2;

/**
 * The outlet that is named nearest to the outlet's own carrying sentence without anybody having
 * marked it as a source: in the sentence itself the last one, which stands nearest to the words. `reach`:
 * sentences on either side that are looked at.
 */
export function namedOutlet(
  context: Context,
  reading: Reading,
  reach: number = MAX_DISTANCE,
): OutletRef | undefined {
  const { path } = reading;
  const nobody = path === null || (path.end.kind === 'none' && path.outlets.length === 0);
  if (!nobody) return undefined;
  const { version } = reading.article;
  const { place } = reading.carrier;
  const publisher = publisherOf(context.graph.names, version);
  const text = partText(version.article, place.part, place.partIndex);
  const sentences = sentencesOf(version, place);
  const at = sentences.findIndex(([, end]) => end > (place.spans[0]?.[0] ?? 0));
  for (let distance = 0; distance <= reach; distance += 1) {
    for (const index of new Set([at + distance, at - distance])) {
      const span = sentences[index];
      if (span === undefined) continue;
      const named = outletsNamedIn(context.graph.names, text.slice(...span), 'sentence');
      const other = named.findLast((one) => one.key !== publisher?.key);
      if (other !== undefined) return other;
    }
  }
  if (place.part === 'body' || reach === 0) return undefined;
  // A headline that stands alone sums up the first sentences.
  const body = { part: 'body', partIndex: null } as const;
  return sentencesOf(version, body)
    .slice(0, MAX_OPENING)
    .flatMap((span) =>
      outletsNamedIn(context.graph.names, version.article.text.slice(...span), 'sentence'),
    )
    .find(({ key }) => key !== publisher?.key);
}

const MAX_OPENING = 3; // sentences of a text that its headline sums up

/**
 * "Two accounts now say so. The first came from the Courier, the second from the Ledger": a source that
 * is a text without a name stands for the outlets that the rest of its paragraph names, and "the report"
 * for the one that was cited before.
 */
export function accountsOf(context: Context, reading: Reading): readonly OutletRef[] {
  const { path } = reading;
  if (path === null || path.end.kind !== 'unnamed' || path.outlets.length > 0) return [];
  const { version } = reading.article;
  const { lang } = version.article;
  if (
    !functionWords(lang).accounts(path.end.link.text) ||
    callingIn(lang, path.end.link.text) !== null
  )
    return [];
  const { place } = reading.carrier;
  const text = partText(version.article, place.part, place.partIndex);
  const from = place.spans[0]?.[0] ?? 0;
  const paragraphEnd = text.indexOf('\n', from);
  const publisher = publisherOf(context.graph.names, version);
  const found = new Map<string, OutletRef>();
  for (const [start, end] of sentencesOf(version, place)) {
    if (end <= from || (paragraphEnd >= 0 && start > paragraphEnd)) continue;
    for (const outlet of outletsNamedIn(context.graph.names, text.slice(start, end), 'sentence'))
      if (outlet.key !== publisher?.key) found.set(outlet.key, outlet);
  }
  if (found.size > 0 || !pointsBack(lang, path.end.link.text)) return [...found.values()];
  // "The report": the one that the article has cited before.
  const before = reading.article.citations.filter(
    (one) =>
      one.path.outlets.length > 0 &&
      (one.scope.part !== 'body' || (one.scope.spans[0]?.[0] ?? 0) < from),
  );
  const last = before.at(-1)?.path.outlets.at(-1);
  return last === undefined ? [] : [last];
}

/** Whether a noun means what the reader knows: with its article, or bare where there are none. */
function pointsBack(lang: string, text: string): boolean {
  const { definite, hasArticle, opensNew } = functionWords(lang);
  const [first = ''] = fold(text).split(' ');
  return !opensNew.has(first) && (!hasArticle || definite(first));
}

/** An earlier report of the same outlet that this one goes on with: no other source is told of. */
export function earlierOwn(context: Context, reading: Reading): string | null {
  const { version } = reading.article;
  const publisher = publisherOf(context.graph.names, version);
  if (
    publisher === null ||
    reading.separate !== null ||
    (reading.description?.eyesOf ?? null) !== null
  )
    return null;
  const own = context.shelves.get(shelfKey(reading.carrier.carries, publisher.key))?.own ?? [];
  for (const one of own.slice(0, MAX_COMPARED)) {
    if (compareVersions(one, version) >= 0) break;
    if (context.parted(one.address, version.address)) continue;
    if (reading.source === null) return one.address;
    if (context.readings.get(one.address)?.some((other) => alikeSources(reading, other)))
      return one.address;
  }
  return null;
}

/** Links of the sentence that carries the claim, as captured addresses. */
function linkedArticles(context: Context, reading: Reading): readonly string[] {
  return linksInSentence(reading).flatMap((link) => {
    const address = context.graph.addresses.get(link.key);
    return address === undefined || address === reading.carrier.article ? [] : [address];
  });
}
