/**
 * Which words of a text are names of people or of other things. Where capitals mark names, one inside a
 * sentence tells; at the start of a sentence, of a quotation or in a line of capitals only what the
 * rest of the article bears out. Elsewhere a given name tells, with the word behind it.
 */
import { type Lexicon, matchAt } from '../lexicon.ts';
import { keyOf, type Passage, type Word } from '../passage/passage.ts';

/** True where a capital alone tells a name; where all nouns have one it does not. */
export function capitalsTell({ table }: Lexicon): boolean {
  return table.capitals && table.order !== 'verb-second';
}

/** For each word 1 where it is taken for part of a name. Linear. */
export function nameWords(passage: Passage, lexicon: Lexicon): Uint8Array {
  return capitalsTell(lexicon) ? byCapitals(passage, lexicon) : byGivenNames(passage, lexicon);
}

/** A name's key without the possessive or the case ending behind its apostrophe. */
export function bareKey(passage: Passage, lexicon: Lexicon, at: number): string {
  const word = passage.words[at];
  if (word === undefined) return '';
  const printed = passage.text.slice(word.start, word.end);
  const suffixed = lexicon.table.capitals && lexicon.table.caseEndings !== undefined;
  const bare = printed.replace(suffixed ? SUFFIX : POSSESSIVE, '');
  return bare === printed ? word.key : keyOf(bare);
}

const POSSESSIVE = /['’]s?$/;
const SUFFIX = /['’]\p{Ll}*$/u;

/** What an article shows of a word: how often a capital told a name, and how often it had none. */
interface Seen {
  capital: number;
  small: number;
}

function byCapitals(passage: Passage, lexicon: Lexicon): Uint8Array {
  const { words } = passage;
  const shouted = shoutedParagraphs(passage);
  const telling = (at: number): boolean =>
    !shouted.has(words[at]?.paragraph ?? -1) && !opensSentence(passage, at);
  const seen = new Map<string, Seen>();
  words.forEach((word, at) => {
    if (word.kind !== 'word' || (word.capital && !telling(at))) return;
    const key = bareKey(passage, lexicon, at);
    const counts = seen.get(key) ?? { capital: 0, small: 0 };
    if (word.capital) counts.capital++;
    else counts.small++;
    seen.set(key, counts);
  });
  const marks = new Uint8Array(words.length);
  words.forEach((word, at) => {
    if (word.kind !== 'word' || !word.capital || isFunctionWord(passage, lexicon, at)) return;
    const { capital, small } = seen.get(bareKey(passage, lexicon, at)) ?? NEVER;
    const given = matchAt(lexicon.givenNames, words, at) !== null;
    const borneOut = capital > 0 ? capital >= small : given && small === 0;
    if (borneOut) marks[at] = 1;
  });
  // "Weiss Berg said", "Weiss spoke": a start that nothing speaks against, before a name or a verb.
  words.forEach((word, at) => {
    if (marks[at] || word.kind !== 'word' || !word.capital || telling(at)) return;
    if (shouted.has(word.paragraph) || isFunctionWord(passage, lexicon, at)) return;
    if (seen.has(bareKey(passage, lexicon, at))) return;
    if (isKnownWord(passage, lexicon, at)) return;
    const next = words[at + 1];
    const beforeName =
      marks[at + 1] === 1 &&
      next?.sentence === word.sentence &&
      matchAt(lexicon.givenNames, words, at + 1) === null;
    if (beforeName || opensClause(passage, lexicon, at)) marks[at] = 1;
  });
  return marks;
}

const NEVER: Seen = { capital: 0, small: 0 };

/** Paragraphs of headlines and shouts, where capitals tell nothing. */
export function shoutedParagraphs({ words, paragraphs }: Passage): ReadonlySet<number> {
  const found = new Set<number>();
  paragraphs.forEach(([from, to], index) => {
    let long = 0;
    let capital = 0;
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (word?.kind !== 'word' || word.end - word.start < LONG) continue;
      long++;
      if (word.capital) capital++;
    }
    if (long >= MIN_LONG && capital / long >= SHOUTED_SHARE) found.add(index);
  });
  return found;
}

const LONG = 4; // letters: shorter words stay small in headlines
const MIN_LONG = 3; // words: a byline and a name are shorter
const SHOUTED_SHARE = 0.8; // of the long words; a paragraph full of names has verbs still

/** First word of a sentence, of a quotation, or behind a colon, a dash or a bracket. */
function opensSentence({ words, sentences, text }: Passage, at: number): boolean {
  const word = words[at] as Word;
  if (sentences[word.sentence]?.[0] === at) return true;
  const before = words[at - 1];
  if (before === undefined || before.kind === 'quote') return true;
  return before.kind !== 'word' && OPENING.test(text.slice(before.start, before.end));
}

const OPENING = /^(?:[:(•·*…“”"'‘’]|\.{2,}|--+|[–—])$/u;

/** "I've", "It", "In": function words and pronouns, also before an apostrophe. */
function isFunctionWord(passage: Passage, lexicon: Lexicon, at: number): boolean {
  const { words } = passage;
  if (matchAt(lexicon.classes, words, at) ?? matchAt(lexicon.pronouns, words, at)) return true;
  const word = words[at] as Word;
  const printed = passage.text.slice(word.start, word.end);
  const cut = printed.search(APOSTROPHE);
  if (cut <= 0 || ENDS_AS_NAME.test(printed)) return false;
  const first = [{ ...word, key: keyOf(printed.slice(0, cut)) }];
  return (matchAt(lexicon.classes, first, 0) ?? matchAt(lexicon.pronouns, first, 0)) !== null;
}

const APOSTROPHE = /['’]/;
/** "O'Brien" has a capital behind its apostrophe. */
const ENDS_AS_NAME = /['’]\p{Lu}/u;

/** A word that some table lists, or that ends as a verb or an adverb does, is no unheard-of name. */
function isKnownWord({ words, text }: Passage, lexicon: Lexicon, at: number): boolean {
  const tables = [lexicon.cues, lexicon.kinds, lexicon.roles, lexicon.seniorities, lexicon.hedges];
  if (tables.some((index) => matchAt<unknown>(index, words, at) !== null)) return true;
  const { key, start, end } = words[at] as Word;
  if (/[-'’]/.test(text.slice(start, end))) return true;
  return [...lexicon.verbEndings, ...lexicon.adverbEndings].some((ending) => key.endsWith(ending));
}

/** "Weiss spoke": outside quotations, before a small word that is no function word of a phrase. */
function opensClause(passage: Passage, lexicon: Lexicon, at: number): boolean {
  const next = passage.words[at + 1];
  if ((passage.quotationOf[at] ?? -1) >= 0 || next?.kind !== 'word' || next.capital) return false;
  const classed = matchAt(lexicon.classes, passage.words, at + 1)?.value ?? null;
  return classed === null || BEHIND_SUBJECT.has(classed);
}

const BEHIND_SUBJECT: ReadonlySet<string> = new Set(['auxiliary', 'verb', 'adverb', 'time']);

/** Given names, the word behind each, and both wherever they stand. */
function byGivenNames(passage: Passage, lexicon: Lexicon): Uint8Array {
  const { words } = passage;
  const keys = new Set<string>();
  words.forEach((word, at) => {
    if (matchAt(lexicon.givenNames, words, at) === null || !mayName(passage, lexicon, at)) return;
    if (words[at + 1]?.sentence !== word.sentence || !mayName(passage, lexicon, at + 1)) return;
    keys.add(word.key);
    keys.add(bareKey(passage, lexicon, at + 1));
  });
  // "Ministerin Hana Weiss": where names have capitals, those behind a title are names too.
  words.forEach((word, at) => {
    const length = lexicon.table.capitals && word.capital ? titleLength(passage, lexicon, at) : 0;
    if (length === 0) return;
    for (let name = at + length; name <= at + length + 1; name++) {
      if (words[name]?.sentence !== word.sentence || !mayName(passage, lexicon, name)) break;
      keys.add(bareKey(passage, lexicon, name));
    }
  });
  const marks = new Uint8Array(words.length);
  words.forEach((_, at) => {
    if (keys.has(bareKey(passage, lexicon, at)) && mayName(passage, lexicon, at)) marks[at] = 1;
  });
  return marks;
}

/** How many words a title has: listed, or joined to what it is a title of ("Landtagspräsidentin"). */
function titleLength({ words }: Passage, lexicon: Lexicon, at: number): number {
  const listed = matchAt(lexicon.honorifics, words, at);
  if (listed !== null) return listed.length;
  const key = words[at]?.key ?? '';
  for (let from = 1; from <= key.length - MIN_TITLE; from++) {
    if (lexicon.honorifics.get(key.slice(from))?.some(({ keys }) => keys.length === 1)) return 1;
  }
  return 0;
}

const MIN_TITLE = 6; // letters: shorter endings belong to other words

function mayName({ words }: Passage, lexicon: Lexicon, at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || (lexicon.table.capitals && !word.capital)) return false;
  const tables = [lexicon.classes, lexicon.cues, lexicon.kinds, lexicon.roles, lexicon.pronouns];
  return tables.every((index) => matchAt<unknown>(index, words, at) === null);
}
