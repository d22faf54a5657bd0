/** Which mentions of a resolved version are of people and bodies that the registry does not know. */
import { permanentKey } from '@hearsay/attribute';
import { unknownRuns } from '../mention/person.ts';
import { type Phrase, readPhrase } from '../mention/phrase.ts';
import type { NameIndex } from '../registry/index-registry.ts';
import type { Version } from '../version.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import type { UnknownMention } from './cluster.ts';

/** What ids of found people and bodies begin with; no id of a desk file holds a colon. */
export const FOUND = 'found:';

/** Longer runs are descriptions that no table knows. */
const MAX_NAME_WORDS = 5;
/** Names in the text that may become somebody: less sure ones would fill the list with words. */
const SURE_NAME = 0.8;
/** Names of bodies are longer than people's. */
const MAX_BODY_WORDS = 8;
const CASED: ReadonlySet<string> = new Set(['latin', 'cyrillic']);

/** A named mention without an entity, with the id of the mention in its version. */
export interface UnknownInVersion extends UnknownMention {
  readonly mention: string;
  /** It is a source's mention, not only a name in the text. */
  readonly isQuoted: boolean;
}

/**
 * Named mentions without an entity, each with its bare name, countries and posts. A name that a phrase
 * only tells whose it is ("an aide to Nima Farhadi"), or that stands beside a second one, is left out.
 */
export function unknownMentions(version: Version, index: NameIndex): readonly UnknownInVersion[] {
  const vocabulary = vocabularyOf(version.article.lang);
  const named = version.names.filter(
    ({ refersTo, probability }) => refersTo === null && probability >= SURE_NAME,
  );
  const quoted = version.attribution.mentions.length;
  return [...version.attribution.mentions, ...named].flatMap((mention, at) => {
    const { type } = mention;
    if (mention.entity !== null || (type !== 'person' && type !== 'organisation')) return [];
    const phrase = readPhrase(mention.text, index, vocabulary, () => true);
    const isWhole =
      at >= quoted && type === 'organisation' && CASED.has(vocabulary.language.script);
    const run = isWhole ? wholeName(phrase, vocabulary) : nameOf(phrase, type, vocabulary);
    const first = phrase.words[run?.[0] ?? -1];
    const last = phrase.words[run?.at(-1) ?? -1];
    if (run === null || first === undefined || last === undefined) return [];
    const name = mention.text.slice(first.start, last.end);
    const posts = phrase.kinds.flatMap((kinds, place) =>
      kinds.has('post') && !run.includes(place) ? [phrase.words[place]?.key ?? ''] : [],
    );
    const key = permanentKey(
      version.address,
      type,
      run.map((at) => phrase.words[at]?.key).join(' '),
    );
    return [
      {
        mention: mention.id,
        isQuoted: at < quoted,
        reference: `${FOUND}${key}`,
        name,
        type,
        lang: version.article.lang,
        captured: version.captured,
        article: version.address,
        sure: isSurelyName(phrase, run, CASED.has(vocabulary.language.script)),
        countries: isWhole ? [] : phrase.countries,
        posts,
      },
    ];
  });
}

/**
 * The one run of two unknown words or more: one word alone is a surname, which names nobody surely.
 * Null where the desk knows a name in the phrase, or where the run is not who is meant.
 */
function nameOf(
  phrase: Phrase,
  type: UnknownMention['type'],
  vocabulary: Vocabulary,
): readonly number[] | null {
  if (phrase.known.length > 0) return null;
  const cased = CASED.has(vocabulary.language.script);
  const runs = unknownRuns(phrase)
    .map((words) => (cased ? withTitleBehind(phrase, words) : words))
    .filter(
      (words) => words.length > 1 || (cased && isBodyOfOneWord(phrase, words, type, vocabulary)),
    );
  const [run, second] = runs;
  if (run === undefined || run.length > MAX_NAME_WORDS) return null;
  if (second !== undefined && !isBehindComma(phrase, second)) return null;
  const first = run[0] ?? 0;
  const last = run.at(-1) ?? 0;
  const isWhose = phrase.words[last]?.tail !== null && last + 1 < phrase.words.length;
  const before = phrase.words[first - 1];
  const isAfterFiller =
    before !== undefined && phrase.kinds[first - 1]?.has('filler') === true && first > 1;
  const isDependent = phrase.kinds.some(
    (kinds, at) =>
      (kinds.has('dependent') || kinds.has('spokesperson')) && !isOwnPost(phrase, at, first, last),
  );
  const isGiven =
    cased && phrase.words[first]?.capital === true && phrase.words[first + 1]?.gap === ' ';
  const isClitic = !isGiven && vocabulary.particles.has(phrase.words[first]?.key ?? '');
  return isWhose || isAfterFiller || isDependent || isClitic ? null : run;
}

/** Of a body's name in capitals every word is part, "France" of "France Quist" too; an article is none. */
function wholeName(phrase: Phrase, vocabulary: Vocabulary): readonly number[] | null {
  const { words } = phrase;
  if (phrase.known.length > 0 || words.length === 0) return null;
  const articles = vocabulary.language.articles;
  const from = words.length > 1 && articles.includes(words[0]?.key ?? '') ? 1 : 0;
  const only = words.length - from === 1 ? words[from] : undefined;
  const isEveryday = only !== undefined && vocabulary.commonWords.has(only.key);
  return isEveryday || words.length > MAX_BODY_WORDS
    ? null
    : words.slice(from).map((_, at) => from + at);
}

/** "Billy King": a title in capitals that closes the phrase is a surname. */
function withTitleBehind(phrase: Phrase, words: readonly number[]): readonly number[] {
  const next = (words.at(-1) ?? 0) + 1;
  const word = phrase.words[next];
  const isName =
    word?.capital === true &&
    word.gap === ' ' &&
    next === phrase.words.length - 1 &&
    phrase.kinds[next]?.has('title') === true &&
    phrase.words[words[0] ?? 0]?.capital === true;
  return isName ? [...words, next] : words;
}

/** "Quistbank": bodies have no surnames, so that one word in capitals is a whole name. */
function isBodyOfOneWord(
  phrase: Phrase,
  words: readonly number[],
  type: UnknownMention['type'],
  vocabulary: Vocabulary,
): boolean {
  const word = phrase.words[words[0] ?? -1];
  return (
    type === 'organisation' &&
    phrase.words.length === 1 &&
    word?.capital === true &&
    word.key.length > 1 &&
    !vocabulary.commonWords.has(word.key)
  );
}

/** "Ministry spokesman X", "X, a spokesman for …": the post is the named one's own. */
function isOwnPost(phrase: Phrase, at: number, first: number, last: number): boolean {
  if (at > last) return isBehindComma(phrase, [last + 1]);
  return !phrase.kinds.slice(at + 1, first).some((kinds) => kinds.has('filler'));
}

function isBehindComma(phrase: Phrase, run: readonly number[]): boolean {
  return /[,،;(–—]/u.test(phrase.words[run[0] ?? -1]?.gap ?? '');
}

/**
 * Capitals mark a name. A script without them marks none: there a title or post before the words does,
 * else "a military expert" would be one man in every article.
 */
function isSurelyName(phrase: Phrase, run: readonly number[], cased: boolean): boolean {
  const [first, last] = [phrase.words[run[0] ?? -1], phrase.words[run.at(-1) ?? -1]];
  if (cased) return first?.capital === true && last?.capital === true;
  const before = phrase.kinds[(run[0] ?? 0) - 1];
  return before?.has('title') === true || before?.has('post') === true;
}
