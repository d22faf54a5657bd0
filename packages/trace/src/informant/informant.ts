/**
 * Who told an outlet what it tells in its own voice, where attribution has marked nobody: "We have it from
 * two officials of the chancellery, who may not speak in public." Sentences that show somebody telling the
 * outlet, or asking it not to be named, are read for somebody new without a name.
 */
import type { ChainLink } from '@hearsay/attribute';
import type { Registry, Version } from '@hearsay/resolve';
import type { Span } from '@hearsay/text';
import { bodyVoiced } from '../body-noun.ts';
import { type Description, describeSource, exclusion, tellsNothing } from '../describe.ts';
import { officeMeant } from '../office.ts';
import type { PlaceIn } from '../origin.ts';
import { type OutletNames, outletsNamedIn, publisherOf } from '../outlet-names.ts';
import { sentencesOf } from '../sentence.ts';
import { newcomersIn } from './newcomer.ts';
import { type TellingTests, tellingTests } from './telling-tests.ts';

/** The unnamed source of what an article tells in its own voice. */
export interface Informant {
  readonly description: Description;
  /** The words for it. */
  readonly source: string;
}

// Sentences of one article that are read: sources are told of near the top.
const MAX_SENTENCES = 60;

/**
 * The one source of what stands at a place. Somebody who hides comes before somebody who only talks to the
 * outlet; null where nobody is found, or two that differ.
 */
export function informantOf(
  names: OutletNames,
  registry: Registry,
  version: Version,
  place: PlaceIn,
): Informant | null {
  const tests = tellingTests(version.article.lang);
  if (tests === null) return null;
  const all = sentencesOf(version, { part: 'body', partIndex: null }).slice(0, MAX_SENTENCES);
  const carrying = place.part === 'body' ? (place.spans[0]?.[0] ?? -1) : -1;
  const at = all.findIndex(([, end]) => end > carrying);
  const read = all.map((_, index) =>
    strengthOf(names, version, tests, all, index, carrying < 0 ? -1 : at),
  );
  for (const wanted of [HIDES, TELLS]) {
    const found = all.flatMap((span, index) =>
      read[index] === wanted
        ? newcomersIn(version, span, tests, index === at && carrying >= 0).flatMap((words) =>
            described(names, registry, version, words),
          )
        : [],
    );
    const [first, ...others] = found;
    if (first === undefined) continue;
    const differ = others.some((one) => exclusion(first.description, one.description) !== null);
    return differ ? null : first;
  }
  return null;
}

const TELLS = 1; // somebody tells the outlet something
const HIDES = 2; // and asks not to be named, or the sentence says where the news is from

// Sentences behind the carrying one that may open with "That is according to".
const POINTING = 2;
const PARTS = /[;؛–—:,،]/u;

/** The parts of a sentence behind its first comma or the like. */
function partsBehind(sentence: string): readonly string[] {
  return sentence.split(PARTS).slice(1);
}

function strengthOf(
  names: OutletNames,
  version: Version,
  tests: TellingTests,
  all: readonly Span[],
  index: number,
  carrying: number,
): number {
  const { text } = version.article;
  const sentence = text.slice(...(all[index] ?? [0, 0]));
  const publisher = publisherOf(names, version);
  const named = outletsNamedIn(names, sentence, 'phrase');
  // What another outlet was told is its report.
  if (named.some(({ key }) => key !== publisher?.key)) return 0;
  const next = text.slice(...(all[index + 1] ?? [0, 0]));
  const tells = tests.tells(sentence);
  const hides = tests.hides(sentence);
  if (hides && tells) return HIDES;
  if (!tells || (tests.refuses(sentence) && !hides)) return 0;
  if (tests.goesOn(next) && tests.hides(next)) return HIDES;
  const behind = carrying < 0 ? -1 : index - carrying;
  if (behind > 0 && behind <= POINTING && tests.pointsBack(sentence)) return HIDES;
  if (behind === 0 && partsBehind(sentence).some((part) => tests.saysWhat(part))) return HIDES;
  return named.length > 0 || tests.ourselves(sentence) ? TELLS : 0;
}

function described(
  names: OutletNames,
  registry: Registry,
  version: Version,
  words: { readonly text: string; readonly span: Span },
): readonly Informant[] {
  const { lang } = version.article;
  const { text, span } = words;
  if (officeMeant(names, lang, text) !== null || bodyVoiced(names, lang, text) !== null) return [];
  // "The Observer" and "Pilot" are papers.
  if (outletsNamedIn(names, text, 'phrase').length > 0) return [];
  const link: ChainLink = { type: 'anonymous', text, spans: [span], mention: null, entity: null };
  const place: PlaceIn = {
    article: version.address,
    version: version.version,
    part: 'body',
    partIndex: null,
    spans: [span],
  };
  const description = describeSource(names, registry, version, null, link, place);
  return tellsNothing(description) ? [] : [{ description, source: text }];
}
