/** Whom the words for a speaker mean, where resolving has left it open, and whether they name anybody. */
import type { ChainLink } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { behindCalling, callingIn } from './calling.ts';
import { functionWords } from './languages/function-words.ts';
import { traceLanguage } from './languages/index.ts';
import { type NamesInText, namedBeside, namedFirst, namedIn } from './names-in-text.ts';
import type { OutletNames } from './outlet-names.ts';

/**
 * The desk's id that the printed words mean: a name that opens them, one that stands after a word
 * for what its bearer is ("engineer Ivar Brekke"), or a part of the only such name that the article
 * has ("the ministry"). Null where several fit or none.
 */
export function speakerNamed(
  names: NamesInText,
  version: Version,
  printed: string,
  type: ChainLink['type'],
): string | null {
  if (printed === '') return null;
  const { lang } = version.article;
  const small = smallWords(lang);
  // Scripts without capitals put "spokesman of" and "engineer" alike before a name: bodies only.
  const cased = /\p{Lu}/u.test(printed);
  const beside =
    cased || type === 'organisation' ? namedBeside(names, printed, joining(lang, small)) : null;
  // "A member of the club's board" in a language that names the club first: more follows the name.
  const opening = type === 'person' ? firstPhrase(printed) : printed;
  const first = namedFirst(names, opening);
  const isMore = type === 'person' && first !== null && !namesWhole(names, opening, first);
  // What follows without a noun for a person is what was said ("the dairy denied diluting").
  const { opensNew } = functionWords(lang);
  const isSomebody = fold(opening)
    .split(' ')
    .some((word) => opensNew.has(word));
  const goesOn = isMore && (isSomebody || callingIn(lang, opening) !== null);
  return (goesOn ? null : first) ?? beside ?? partOfName(names, version, printed, small);
}

/**
 * Who is meant by words that attribution took for nobody known: a body's name and nothing more, or the
 * full name of a person who speaks elsewhere in the article ("her lawyer Ada Holm", but not "the lawyer
 * of Ada Holm"). Null where that names nobody.
 */
export function speakerAmong(
  names: NamesInText,
  version: Version,
  link: Pick<ChainLink, 'text' | 'entity'>,
): string | null {
  if (link.entity !== null || link.text === '') return link.entity;
  const { frame } = functionWords(version.article.lang);
  const words = fold(link.text).split(' ');
  const bare = words
    .slice(
      Math.max(
        0,
        words.findIndex((word) => !frame.has(word)),
      ),
    )
    .join(' ');
  const whole = namedFirst(names, bare);
  if (whole !== null && namesWhole(names, bare, whole)) return whole;
  const speaking = new Set(version.attribution.statements.map(({ source }) => source?.entity));
  const named = namedIn(names, link.text, 'phrase').filter((id) => speaking.has(id));
  const [only] = named;
  return named.length === 1 && only !== undefined && isGivenInFull(names, link.text, only)
    ? only
    : null;
}

/** Two words of a name or more stand in the text. */
function isGivenInFull(names: NamesInText, text: string, id: string): boolean {
  const folded = ` ${fold(text)} `;
  return [...names.values()]
    .flat()
    .some(
      (name) => name.id === id && name.words.length > 1 && folded.includes(name.words.join(' ')),
    );
}

/** Words behind which a name is somebody else's: "technician at", "lawyer for". */
function joining(lang: string, small: ReadonlySet<string>): ReadonlySet<string> {
  const known = JOINING.get(lang);
  if (known !== undefined) return known;
  const { ends, frame } = functionWords(lang);
  const made = new Set([...small, ...ends, ...frame]);
  JOINING.set(lang, made);
  return made;
}

const JOINING = new Map<string, ReadonlySet<string>>();

/** Words up to the first comma. */
function firstPhrase(printed: string): string {
  return printed.split(/[,،;(]/u)[0] ?? '';
}

function namesWhole(names: NamesInText, printed: string, id: string): boolean {
  const words = fold(printed).split(' ');
  return (names.get(words[0] ?? '') ?? []).some(
    (name) =>
      name.id === id &&
      name.words.length === words.length &&
      name.words.every((word, at) => word === words[at]),
  );
}

/** "Ministry" alone is the one ministry that the text names in full. */
function partOfName(
  names: NamesInText,
  version: Version,
  printed: string,
  small: ReadonlySet<string>,
): string | null {
  const words = fold(printed)
    .split(' ')
    .filter((word) => !small.has(word));
  if (words.length === 0) return null;
  const fitting = new Set<string>();
  const inArticle = namesOf(names, version);
  for (const list of names.values()) {
    for (const { id, words: name } of list) {
      if (inArticle.has(id) && words.every((word) => name.includes(word))) fitting.add(id);
    }
  }
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}

const NAMED = new WeakMap<Version, ReadonlySet<string>>();

function namesOf(names: NamesInText, version: Version): ReadonlySet<string> {
  const known = NAMED.get(version);
  if (known !== undefined) return known;
  const found = new Set(namedIn(names, version.article.text, 'phrase'));
  NAMED.set(version, found);
  return found;
}

const CAPITAL = /^\p{Lu}/u;

/** A part of the words that is nothing but a name: two capital words or more ("his aide, Ann Fox"). */
export function appositionName(printed: string, countryWords: ReadonlySet<string>): string | null {
  const [, ...parts] = printed.split(/[,،;()]/u);
  for (const part of parts) {
    const words = part.split(/\s+/u).filter((word) => word !== '');
    const all = words.every((word) => CAPITAL.test(word) && !countryWords.has(fold(word)));
    if (words.length >= MIN_NAME && all) return words.join(' ');
  }
  return null;
}

const MIN_NAME = 2; // words by which a name is known in other articles and other scripts

/**
 * A speaker's name without what is told of its bearer: "Ivar Brekke" of "engineer Ivar Brekke, who
 * built it". In scripts with capitals the last row of capital words before the first comma; in others
 * what a noun for a calling leaves of it. The words as they are where nothing is left.
 */
export function bareName(lang: string, printed: string, countryWords: ReadonlySet<string>): string {
  const first = firstPhrase(printed).trim();
  const words = first.split(/\s+/u);
  if (!/\p{Lu}/u.test(printed)) {
    const rest = behindCalling(lang, first);
    return rest !== null && rest.split(' ').length >= MIN_NAME ? rest : first;
  }
  let start = words.length;
  while (start > 0 && CAPITAL.test(words[start - 1] ?? '')) start -= 1;
  const name = words.slice(start).filter((word) => !countryWords.has(fold(word)));
  if (name.length >= MIN_NAME) return name.join(' ');
  return appositionName(printed, countryWords) ?? first;
}

/**
 * Whether the words for a person hold a name. In scripts with capitals one stands in them apart from
 * a country's adjective and from words that the text also prints small; in others a person whom the
 * article calls nameless elsewhere has none.
 */
export function hasName(
  version: Version,
  link: ChainLink,
  { countryWords, bodies }: Pick<OutletNames, 'countryWords' | 'bodies'>,
): boolean {
  const mention = version.attribution.mentions.find((one) => one.id === link.mention);
  const printed = mention?.text || link.text;
  const words = firstPhrase(printed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const first = fold(words[0] ?? '');
  const { opensNew } = functionWords(version.article.lang);
  if (words.some((word) => opensNew.has(fold(word)))) return false;
  if (/\p{Lu}/u.test(version.article.text)) {
    const small = smallWords(version.article.lang);
    const { ends } = functionWords(version.article.lang);
    const inBodies = wordsOfNames(bodies, firstPhrase(printed));
    return words.some((word, at) => {
      const folded = fold(word);
      if (!CAPITAL.test(word) || small.has(folded) || countryWords.has(folded)) return false;
      if (inBodies.has(folded) || isOthers(words, at, ends)) return false;
      // A capital may be that of the sentence.
      const opens = at === 0 && !CAPITAL.test(words[1] ?? '');
      return (words.length > 1 && !opens) || isPrintedAgain(version.article.text, word);
    });
  }
  const calledNameless = version.attribution.statements.some(
    ({ source }) => source?.type === 'anonymous' && isSameNoun(source.text, first),
  );
  return !calledNameless && !asksToBeHidden(version, link) && isLikeName(version, printed);
}

/** The words of the names that stand in a text. */
function wordsOfNames(names: NamesInText, text: string): ReadonlySet<string> {
  const ids = new Set(namedIn(names, text, 'phrase'));
  const printed = fold(text).split(' ');
  const parts = [...names.values()].flat().flatMap(({ id, words }) => (ids.has(id) ? words : []));
  return new Set(printed.filter((word) => parts.some((part) => word.startsWith(part))));
}

/**
 * Whether a capital word is in the name of somebody else than the one described: behind a word that leads
 * on from a noun ("the lawyer for Ada Holm"), or the owner before the noun ("Ada Holm's lawyer").
 */
function isOthers(words: readonly string[], at: number, ends: ReadonlySet<string>): boolean {
  let from = at;
  while (from > 0 && CAPITAL.test(words[from - 1] ?? '')) from -= 1;
  let to = at;
  while (CAPITAL.test(words[to + 1] ?? '')) to += 1;
  const noun = words.slice(0, from).some((word) => /^\p{Ll}/u.test(word) && !ends.has(fold(word)));
  if (noun && ends.has(fold(words[from - 1] ?? ''))) return true;
  return to < words.length - 1 && POSSESSIVE.test(words[to] ?? '');
}

// A name with an ending behind an apostrophe.
const POSSESSIVE = /\p{L}['’]\p{Ll}*$/u;

// Letters behind the start of a source in which it may ask not to be named.
const HIDDEN_REACH = 120;

/** "A smith who asked not to be named said": the words behind the noun tell that it is no name. */
function asksToBeHidden(version: Version, link: ChainLink): boolean {
  const { hidden } = functionWords(version.article.lang);
  const start = link.spans[0]?.[0];
  if (hidden(link.text)) return true;
  if (start === undefined) return false;
  const { text } = version.article;
  // Offsets of a headline's source count in the headline.
  if (!text.startsWith(link.text.slice(0, 1), start)) return false;
  const end = text.indexOf('\n', start);
  return hidden(
    text
      .slice(start, Math.min(end < 0 ? text.length : end, start + HIDDEN_REACH))
      .split(/[.؟]/u)[0] ?? '',
  );
}

/**
 * Whether words without capitals can be a name: two of them before the first function word, or one
 * that the article has as a part of a longer name; a noun for a calling leaves two more.
 */
function isLikeName(version: Version, printed: string): boolean {
  const { lang } = version.article;
  const { ends } = functionWords(lang);
  const words = firstPhrase(printed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const cut = words.findIndex((word, at) => at > 0 && ends.has(fold(word)));
  const head = cut < 0 ? words : words.slice(0, cut);
  const behind = behindCalling(lang, head.join(' '));
  if (behind !== null) return behind.split(' ').length >= MIN_NAME;
  if (head.length >= MIN_NAME) return true;
  const [only = ''] = head.map(fold);
  return version.attribution.mentions.some(
    ({ type, text }) =>
      type === 'person' && fold(text) !== only && fold(text).split(' ').includes(only),
  );
}

/** One capital word alone may open a sentence: a name is printed again, and never small. */
function isPrintedAgain(text: string, word: string): boolean {
  return text.indexOf(word) !== text.lastIndexOf(word) && !text.includes(` ${word.toLowerCase()}`);
}

const MAX_ARTICLE = 2; // letters that may be written before a noun for "the"

/** Whether a source opens with the same noun, its article written together with it or not. */
function isSameNoun(text: string, noun: string): boolean {
  const [first = ''] = fold(text).split(' ');
  const cut = first.length - noun.length;
  return noun !== '' && cut >= 0 && cut <= MAX_ARTICLE && first.endsWith(noun);
}

const SMALL_WORDS = new Map<string, ReadonlySet<string>>();

function smallWords(lang: string): ReadonlySet<string> {
  const known = SMALL_WORDS.get(lang);
  if (known !== undefined) return known;
  const made = new Set((traceLanguage(lang)?.smallWords ?? []).map(fold));
  SMALL_WORDS.set(lang, made);
  return made;
}
