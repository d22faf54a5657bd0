/**
 * The language that an article is read in: its label, unless the words are another one's. Text in the
 * letters of another script than its language's is left alone.
 */
import type { Article, Warning } from '@hearsay/read';
import { identifyLanguage, normalise, paragraphs, transliteratedLanguage } from '@hearsay/text';

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
  if (lang !== 'fa' && transliteratedLanguage(text) !== null) {
    const message =
      'the text is Persian in Latin letters: statements are not looked for in a transliteration';
    return { article: null, warnings: [{ code: 'language-transliterated', message, place: null }] };
  }
  // In the label's normal form: Persian typed with Arabic letters is no Arabic.
  const normal = normalise(text.slice(0, MOST_READ), lang).text;
  const guess = identifyLanguage(normal);
  if (guess.lang === lang || guess.confidence < SURE || !knows(guess.lang))
    return { article, warnings: [] };
  if (holds(normal, lang)) return { article, warnings: [] };
  const message = `the text is labelled "${lang}" and reads as "${guess.lang}", in which statements are looked for`;
  return {
    article: { ...article, lang: guess.lang },
    warnings: [{ code: 'language-relabelled', message, place: null }],
  };
}

/** True where some paragraph is in the language, or too little text stands in any. */
function holds(text: string, lang: string): boolean {
  const long = paragraphs(text)
    .slice(0, MOST_PARAGRAPHS)
    .map(([from, to]) => text.slice(from, to))
    .filter((paragraph) => paragraph.split(/\s+/u).length >= LEAST_WORDS);
  return long.length === 0 || long.some((paragraph) => identifyLanguage(paragraph).lang === lang);
}

const MOST_PARAGRAPHS = 40; // a label that is wrong is wrong from the start
const MOST_READ = 60_000; // UTF-16 units, for the same reason
