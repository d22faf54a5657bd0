/**
 * Sources that attribution has not marked: "…, two diplomats based in the capital said on Monday" or,
 * in the next sentence, "That is what a tanker driver told the paper". The part of the sentence that
 * holds a verb of saying, between commas, is read for whom it names.
 */
import type { ChainLink } from '@hearsay/attribute';
import { partText } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import { fold, type Span } from '@hearsay/text';
import { callingIn, unknownCalling } from './calling.ts';
import { functionWords } from './languages/function-words.ts';
import { tableTest } from './languages/table-test.ts';
import { officeMeant } from './office.ts';
import type { PlaceIn } from './origin.ts';
import { type OutletNames, outletsNamedIn, publisherOf } from './outlet-names.ts';
import type { PathEnd } from './path.ts';
import { sentencesOf } from './sentence.ts';
import { appositionName, speakerNamed } from './speaker.ts';

// Words of a part between commas that names who said it: with more it is what was said.
const MAX_WORDS = 16;
const MAX_SOURCE = 10; // words for one source
const BREAKS = /[,،;:–—"“”«»„\n]/u;

type Found = Exclude<PathEnd, { kind: 'none' }>;

/** Who is said to have said what the outlet tells at a place; null where nobody is found. */
export function unmarkedSource(names: OutletNames, version: Version, place: PlaceIn): Found | null {
  const all = sentencesOf(version, place);
  const at = all.findIndex(([, end]) => end > (place.spans[0]?.[0] ?? 0));
  const own = all[at];
  if (own === undefined) return null;
  const text = partText(version.article, place.part, place.partIndex);
  const parts = partsOf(text, own);
  // The longest part is what was said, unless no other names anybody.
  const order = [...parts.keys()].sort((a, b) => longestLast(parts, a) - longestLast(parts, b));
  for (const index of order) {
    const found = sourceAround(names, version, text, parts, index);
    if (found !== null) return found;
  }
  const opening = openingSource(names, version, text, parts);
  if (opening !== null) return opening;
  const next = all[at + 1];
  if (next === undefined || holdsContent(version, place, next)) return null;
  const [only, ...more] = partsOf(text, next);
  return more.length === 0 && only !== undefined ? sourceIn(names, version, text, only.span) : null;
}

function opensNewly({ article }: Version, { link }: Found): boolean {
  const [first = ''] = fold(link.text).split(' ');
  return functionWords(article.lang).opensNew.has(first);
}

function longestLast(parts: readonly SentencePart[], index: number): number {
  return parts[index]?.isLongest ? parts.length : index;
}

/** The source in a part that holds a verb of saying, or in those beside it where it holds no more. */
function sourceAround(
  names: OutletNames,
  version: Version,
  text: string,
  parts: readonly SentencePart[],
  index: number,
): Found | null {
  const part = parts[index];
  if (part === undefined) return null;
  // One part alone is what was said and who said it: only behind an opening is it read.
  if (part.isLongest && parts.length < 2) return null;
  const found = sourceIn(names, version, text, part.span);
  // A longest part that is no source may hold a verb of saying too: only somebody new is read in it.
  if (part.isLongest) return found !== null && opensNewly(version, found) ? found : null;
  if (found !== null) return found;
  if (opensWithVerb(version, text, part.span)) {
    // "…, the director of the Board, Ines Falk, told the council".
    for (let from = index - 1; from >= Math.max(0, index - MAX_PARTS); from -= 1) {
      const before = parts[from];
      if (before === undefined || before.isLongest) break;
      const joined = sourceIn(names, version, text, [before.span[0], part.span[1]]);
      if (joined !== null && from === Math.max(0, index - MAX_PARTS)) return joined;
      if (joined !== null && (parts[from - 1]?.isLongest ?? true)) return joined;
    }
  }
  const next = parts[index + 1];
  // "…, stated on Thursday (…), the head of the board".
  if (next === undefined || next.isLongest || !saysOnly(version, text, part.span)) return null;
  return sourceIn(names, version, text, [part.span[0], next.span[1]]);
}

const MAX_PARTS = 2; // parts before the verb that tell of its subject: an office and a name

function opensWithVerb(version: Version, text: string, span: Span): boolean {
  const [first] = wordsOf(text, span);
  return first !== undefined && functionWords(version.article.lang).cues(first.folded).length > 0;
}

/** The source that opens a sentence whose last word is the verb of saying, where verbs stand last. */
function openingSource(
  names: OutletNames,
  version: Version,
  text: string,
  parts: readonly SentencePart[],
): Found | null {
  const { cues, verbFinal } = functionWords(version.article.lang);
  const [first] = parts;
  const last = parts.at(-1);
  if (!verbFinal || first === undefined || last === undefined || first === last) return null;
  const closing = wordsOf(text, last.span).at(-1);
  const words = wordsOf(text, first.span);
  if (closing === undefined || cues(closing.folded).length === 0) return null;
  return words.length > MAX_SOURCE ? null : classified(names, version, text, words);
}

const MAX_VERB = 4; // words of a part that has the verb and a day, and no source

function saysOnly(version: Version, text: string, span: Span): boolean {
  const words = wordsOf(text, span);
  const { cues } = functionWords(version.article.lang);
  return words.length <= MAX_VERB && words.some(({ folded }) => cues(folded).length > 0);
}

/** Whether a statement's content stands in a stretch: then the verb of saying is that statement's. */
function holdsContent(version: Version, { part }: PlaceIn, [from, to]: Span): boolean {
  return version.attribution.statements.some(
    (one) =>
      one.part === part && one.content.spans.some(([start, end]) => start < to && end > from),
  );
}

interface SentencePart {
  readonly span: Span;
  readonly isLongest: boolean;
}

function partsOf(text: string, [from, to]: Span): readonly SentencePart[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && (!BREAKS.test(text[at] ?? '') || isInWord(text, at))) continue;
    if (/\p{L}/u.test(text.slice(start, at))) spans.push([start, at]);
    start = at + 1;
  }
  // A list without end has more parts than a call may have arguments.
  const longest = spans.reduce((most, [first, last]) => Math.max(most, last - first), 0);
  return spans.map((span) => ({
    span,
    isLongest: spans.length > 1 && span[1] - span[0] === longest,
  }));
}

/** The mark inside an abbreviation (ד"ר) parts nothing. */
function isInWord(text: string, at: number): boolean {
  return /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

function wordsOf(text: string, [from, to]: Span): readonly Word[] {
  return [...text.slice(from, to).matchAll(/[^\s.!?؟]+/gu)].flatMap((match): Word[] => {
    const folded = fold(match[0]);
    if (folded === '' || /^\(.*\)$/u.test(match[0])) return [];
    const start = from + match.index;
    return [{ start, end: start + match[0].length, folded }];
  });
}

function sourceIn(names: OutletNames, version: Version, text: string, span: Span): Found | null {
  const { lang } = version.article;
  const words = wordsOf(text, span);
  if (words.length < 2 || words.length > MAX_WORDS) return null;
  const table = functionWords(lang);
  const at = words.findIndex(({ folded }) => table.cues(folded).length > 0);
  if (at < 0 || table.passives.has(words[at - 1]?.folded ?? '')) return null;
  const publisher = publisherOf(names, version);
  const others = outletsNamedIn(names, text.slice(...span), 'phrase');
  if (others.some(({ key }) => key !== publisher?.key)) return null;
  const before = bare(words.slice(0, at), table.standIns);
  const after = bare(withoutHearer(names, version, text, words.slice(at + 1)), table.standIns);
  const sides = table.speaker === 'after' ? [after, before] : [before, after];
  for (const side of sides) {
    const found = side.length === 0 ? null : classified(names, version, text, side);
    if (found !== null) return found;
  }
  return others.length > 0 ? null : mediaIn(version, text, words);
}

const MAX_MEDIA = 6; // words of "according to reports in the local media"

/** Media that nobody names, beside a word of accord and with nothing else. */
function mediaIn({ article }: Version, text: string, words: readonly Word[]): Found | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > MAX_MEDIA) return null;
  const printed = text.slice(first.start, last.end);
  if (!tableTest(article.lang, 'media')(printed)) return null;
  const spans = [[first.start, last.end] as const];
  return {
    kind: 'media',
    link: { type: 'collective', text: printed, spans, mention: null, entity: null },
  };
}

/** The words without those at either end that name nobody. */
function bare(words: readonly Word[], standIns: ReadonlySet<string>): readonly Word[] {
  const isStandIn = ({ folded }: Word): boolean => standIns.has(folded) || !/\p{L}/u.test(folded);
  const opens = words.findIndex((word) => !isStandIn(word));
  if (opens < 0) return [];
  // An indefinite article before the noun belongs to it.
  const from = Math.max(0, opens - 1);
  return words.slice(from, words.findLastIndex((word) => !isStandIn(word)) + 1);
}

/** The words behind the verb without the outlet that was told. */
function withoutHearer(
  names: OutletNames,
  version: Version,
  text: string,
  words: readonly Word[],
): readonly Word[] {
  const publisher = publisherOf(names, version);
  if (publisher === null || words.length === 0) return words;
  const isTold = (some: readonly Word[]): boolean =>
    some.length > 0 &&
    outletsNamedIn(names, text.slice(some[0]?.start, some.at(-1)?.end), 'phrase').length > 0;
  for (let length = 1; length <= Math.min(MAX_NAME, words.length); length += 1) {
    if (isTold(words.slice(0, length))) return words.slice(length);
  }
  for (let length = 1; length < words.length; length += 1) {
    if (isTold(words.slice(-length))) return words.slice(0, -length);
  }
  return words;
}

const MAX_NAME = 5; // words of an outlet's name with what stands before it

function classified(
  names: OutletNames,
  version: Version,
  text: string,
  words: readonly Word[],
): Found | null {
  const { lang } = version.article;
  const taken = words.slice(0, MAX_SOURCE);
  const start = taken[0]?.start ?? 0;
  const end = taken.at(-1)?.end ?? start;
  const printed = text.slice(start, end);
  const link: ChainLink = {
    type: 'anonymous',
    text: printed,
    spans: [[start, end]],
    mention: null,
    entity: null,
  };
  const entity =
    officeMeant(names, lang, printed) ??
    speakerNamed(names.speakers, version, printed, 'organisation');
  if (entity !== null) return { kind: 'named', link: { ...link, type: 'person', entity } };
  const { hidden, opensNew } = functionWords(lang);
  const isNew = opensNew.has(taken[0]?.folded ?? '') || hidden(printed);
  const name = capitalName(printed, names.countryWords);
  if (name !== null && !isNew)
    return { kind: 'named', link: { ...link, type: 'person', text: printed } };
  const isPerson = callingIn(lang, printed) !== null || unknownCalling(lang, printed) !== null;
  return isPerson || hidden(printed) ? { kind: 'unnamed', link } : null;
}

/** A name in capitals: two words in a row, or behind a comma. */
function capitalName(printed: string, countryWords: ReadonlySet<string>): string | null {
  const row = /(?:^|\s)(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+)/u.exec(printed)?.[1] ?? null;
  const isCountry = row?.split(' ').some((word) => countryWords.has(fold(word))) ?? false;
  return row !== null && !isCountry ? row : appositionName(printed, countryWords);
}
