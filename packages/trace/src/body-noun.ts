/**
 * Which body is meant by a noun alone: "the force said", after the police were named, "the company", "the
 * club". A noun for a person is nobody's body.
 */
import type { ChainLink } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { callingIn, isBodyNoun } from './calling.ts';
import { isOwner } from './inside/part-words.ts';
import { functionWords } from './languages/function-words.ts';
import { traceLanguage } from './languages/index.ts';
import { type PhraseTest, phraseTest } from './languages/phrases.ts';
import { tableTest } from './languages/table-test.ts';
import { namedIn } from './names-in-text.ts';
import type { OutletNames } from './outlet-names.ts';
import { sentencesOf } from './sentence.ts';

const MAX_WORDS = 4; // of such a noun with its article: "the Coast-based supermarket group"
// Sentences before the noun in which the nearest body is the one that is meant.
const REACH = 4;

/** The desk's id of the body that the words go on about; null where they are a person's, or no noun for one. */
export function bodyMeant(names: OutletNames, version: Version, link: ChainLink): string | null {
  const at = link.spans[0]?.[0];
  const alone = at !== undefined && isNounAlone(version.article.lang, link.text);
  const meant = alone ? bodyBefore(names, version, at, 'subject') : null;
  if (meant === null) return null;
  // "The Verian airline" is of that country.
  const [country] = namedIn(names.countries, link.text, 'phrase');
  const seat = names.seats.get(meant) ?? null;
  return country !== undefined && seat !== null && seat !== country ? null : meant;
}

const MAX_DOCUMENT = 2; // words of "the statement"

/**
 * Whose word a document is that the text goes on about ("the statement said"): that of the last known
 * speaker before it, else of the body spoken of before.
 */
export function issuerOf(names: OutletNames, version: Version, link: ChainLink): string | null {
  const { lang } = version.article;
  const { definite, hasArticle, opensNew } = functionWords(lang);
  const at = link.spans[0]?.[0];
  const words = fold(link.text).split(' ');
  if (at === undefined || words.length > MAX_DOCUMENT || !tableTest(lang, 'statements')(link.text))
    return null;
  if (words.some((word) => opensNew.has(word)) || (hasArticle && !definite(words[0] ?? '')))
    return null;
  const spoke = version.attribution.statements
    .filter(({ part, source }) => part === 'body' && source !== null && source.entity !== null)
    .filter(({ source }) => (source?.spans[0]?.[0] ?? at) < at)
    .sort((a, b) => (a.source?.spans[0]?.[0] ?? 0) - (b.source?.spans[0]?.[0] ?? 0))
    .at(-1);
  return spoke?.source?.entity ?? bodyBefore(names, version, at, 'subject');
}

/** The body for which somebody without a name speaks: "the Bureau's representative". */
export function bodyVoiced(names: OutletNames, lang: string, text: string): string | null {
  if (!tableTest(lang, 'voices')(text)) return null;
  const named = bodiesIn(names, text);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * The body that a text speaks of before an offset: the subject of the sentence or the one named nearest,
 * in the nearest sentence that names any; else the only one in all of the text.
 */
export function bodyBefore(
  names: OutletNames,
  version: Version,
  at: number,
  wanted: 'subject' | 'nearest',
): string | null {
  const all = sentencesOf(version, { part: 'body', partIndex: null });
  const own = all.findIndex(([, end]) => end > at);
  const { text, title } = version.article;
  for (let index = own; index >= Math.max(0, own - REACH); index -= 1) {
    const [from = 0, to = 0] = all[index] ?? [];
    const bodies = bodiesIn(names, text.slice(from, Math.min(to, at)));
    const named = wanted === 'subject' ? bodies[0] : bodies.at(-1);
    if (named !== undefined) return named;
  }
  const named = bodiesIn(names, `${title ?? ''}; ${text}`);
  return named.length === 1 ? (named[0] ?? null) : null;
}

function bodiesIn(names: OutletNames, text: string): readonly string[] {
  return namedIn(names.bodies, text, 'phrase').filter((id) => names.deskBodies.has(id));
}

/** A noun for a body that the reader knows, with no name beside it. */
function isNounAlone(lang: string, text: string): boolean {
  const { definite, hasArticle, opensNew, standIns } = functionWords(lang);
  const words = fold(text).split(' ');
  const [first = ''] = words;
  if (words.length > MAX_WORDS || words.some((word) => opensNew.has(word))) return false;
  if (hasArticle && !definite(first) && !isOwner(lang, first)) return false;
  if (callingIn(lang, text) !== null) return false;
  const nouns = words.filter((word) => !standIns.has(word));
  return nouns.some((word) => isBody(lang, word));
}

const MAX_BETWEEN = 2; // words between an article and the noun: "the supermarket group"

/** Whether words for a source hold a noun for a body that the reader knows: "a member of the group's board". */
export function namesBodyKnown(lang: string, text: string): boolean {
  const { definite, hasArticle } = functionWords(lang);
  const words = fold(text).split(' ');
  return words.some((word, at) => {
    // A possessive is written on to the noun.
    const isNoun = bodyTest(lang)(word) || bodyTest(lang)(word.replace(/s$/u, ''));
    if (!isNoun || !hasArticle) return isNoun;
    return words.slice(Math.max(0, at - 1 - MAX_BETWEEN), at + 1).some((one) => definite(one));
  });
}

/** Whether one folded word is a noun for a body. */
export function isBody(lang: string, word: string): boolean {
  return bodyTest(lang)(word) || isBodyNoun(lang, word);
}

const TESTS = new Map<string, PhraseTest>();

function bodyTest(lang: string): PhraseTest {
  const known = TESTS.get(lang);
  if (known !== undefined) return known;
  const { hasArticle } = functionWords(lang);
  const written = (noun: string): readonly string[] =>
    hasArticle && !/\p{Script=Latin}/u.test(noun) ? [noun, `*${noun}`] : [noun];
  const test = phraseTest((traceLanguage(lang)?.bodies ?? []).flatMap(written));
  TESTS.set(lang, test);
  return test;
}
