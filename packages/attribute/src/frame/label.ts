/**
 * The language that an article is read in: its label, unless the words are another one's. Text in the
 * letters of another script than its language's is left alone.
 */
import type { Article, Warning } from '@hearsay/read';
import {
  identifyLanguage,
  normalise,
  paragraphs,
  quotations,
  transliteratedLanguage,
} from '@hearsay/text';

/** The article with the language of its words; null where no table can read them. */
export interface Labelled {
  readonly article: Article | null;
  readonly warnings: readonly Warning[];
}

/** How sure the text must be of another language than its label's. */
const SURE = 0.95;
/** Shorter paragraphs are names, dates and bylines. */
const LEAST_WORDS = 6;

/** Checks the label of an article against its text. `knows` tells which languages have a table. */
export function labelled(article: Article, knows: (lang: string) => boolean): Labelled {
  const { lang, text } = article;
  const written = transliteratedLanguage(text);
  if (written !== null) {
    const message = `the text is "${written}" in Latin letters: statements are not looked for in a transliteration`;
    return { article: null, warnings: [{ code: 'language-transliterated', message, place: null }] };
  }
  const read = text.slice(0, MOST_READ);
  const guess = guessOf(narration(read, lang), lang);
  if (guess.lang === lang || guess.confidence < SURE || !knows(guess.lang))
    return { article, warnings: [] };
  if (holds(read, lang)) return { article, warnings: [] };
  const message = `the text is labelled "${lang}" and reads as "${guess.lang}", in which statements are looked for`;
  return {
    article: { ...article, lang: guess.lang },
    warnings: [{ code: 'language-relabelled', message, place: null }],
  };
}

/** The text without its quotations, which may be in the speaker's language, where enough remains. */
function narration(text: string, lang: string): string {
  let told = '';
  let at = 0;
  for (const { start, end, closed } of quotations(text, lang)) {
    if (!closed || start < at) continue;
    told += text.slice(at, start);
    at = end;
  }
  told += text.slice(at);
  return wordsOf(told).length >= LEAST_TOLD ? told : text;
}

const LEAST_TOLD = 3; // words: "said the minister"

/** What a text reads as, as it is written and in the normal form of a language. */
interface Readings {
  readonly written: Identified;
  readonly normal: Identified;
}
type Identified = ReturnType<typeof identifyLanguage>;

function readingsOf(text: string, lang: string): Readings {
  const form = normalise(text, lang).text;
  const written = identifyLanguage(text);
  return { written, normal: form === text ? written : identifyLanguage(form) };
}

/**
 * What the text reads as: in the label's normal form, for Persian typed with Arabic letters is no Arabic;
 * and where that form could be the label's, as it is written, for Arabic in Persian letters is no Persian.
 */
function guessOf(text: string, lang: string): Identified {
  const written = identifyLanguage(text);
  // As with nearly all labels: no other form is asked.
  if (written.lang === lang) return written;
  const readings = readingsOf(text, lang);
  const isOther = readings.normal.lang === lang && !isRead(readings, text, lang);
  return isOther ? readings.written : readings.normal;
}

/** True where some paragraph is in the language, or too little text stands in any. */
function holds(text: string, lang: string): boolean {
  const long = paragraphs(text)
    .slice(0, MOST_PARAGRAPHS)
    .map(([from, to]) => narration(text.slice(from, to), lang))
    .filter((paragraph) => wordsOf(paragraph).length >= LEAST_WORDS);
  return long.length === 0 || long.some((paragraph) => isIn(paragraph, lang));
}

const isIn = (text: string, lang: string): boolean => isRead(readingsOf(text, lang), text, lang);

/**
 * True where the text reads as the language. One that shares its letters with another is judged window by
 * window: a long text is sure of either, but most of its windows are surer as written or as normalised.
 */
function isRead({ written, normal }: Readings, text: string, lang: string): boolean {
  if (normal.lang !== lang) return false;
  if (written.lang === lang) return true;
  const words = wordsOf(text);
  let own = 0;
  let windows = 0;
  for (let at = 0; at < words.length && windows < MOST_WINDOWS; at += WINDOW) {
    const window = words.slice(at, at + WINDOW).join(' ');
    const of = readingsOf(window, lang);
    const surer = of.normal.confidence >= of.written.confidence;
    if (of.written.lang === lang || (of.normal.lang === lang && surer)) own++;
    windows++;
  }
  return own * 2 >= windows;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/**
 * Words of a window. With ten, 110 of 110 Arabic items of the own corpora labelled Persian and 108 of 110
 * Persian ones labelled Arabic are told, and none of 110 Persian ones typed with Arabic letters is lost.
 */
const WINDOW = 10;
const MOST_WINDOWS = 40;
const MOST_PARAGRAPHS = 40; // a label that is wrong is wrong from the start
const MOST_READ = 60_000; // UTF-16 units, for the same reason
