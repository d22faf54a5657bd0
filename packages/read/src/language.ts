/** The language of an article: from its text, helped by what the page declares; and where it mixes languages. */
import { directionOf, identifyLanguage, primaryCode } from '@hearsay/text';
import type { Direction, Place } from './article.ts';
import type { Paragraph } from './main-text/assemble.ts';

export interface ArticleLanguage {
  readonly lang: string;
  readonly direction: Direction;
}

/** Text shown to the identifier, characters: more changes no verdict. */
const SAMPLE = 1_000;

/** Below this confidence a declared language goes before the identified one. */
const SURE = 0.5;

/** Pages copy declarations from templates: they are right four times in five. */
const DECLARED = 0.8;

/** The language given by the caller, else identified, else declared, else `und`. */
export function articleLanguage(
  text: string,
  given: string | null | undefined,
  declared: string | null,
): ArticleLanguage {
  const known = given ? primaryCode(given) : null;
  const lang = known ?? identified(text, declared);
  return { lang, direction: directionOf(lang) };
}

function identified(text: string, declared: string | null): string {
  const hint = declared && /^[a-z]{2,3}\b/i.test(declared) ? primaryCode(declared) : null;
  if (text.trim() === '') return hint ?? 'und';
  const guess = identifyLanguage(
    text.slice(0, SAMPLE),
    hint ? { lang: hint, confidence: DECLARED } : undefined,
  );
  return guess.confidence >= SURE || !hint ? guess.lang : hint;
}

/** So many paragraphs are asked for their language, spread over the text, by so many characters of each. */
const MAX_ASKED = 16;
const PARAGRAPH_SAMPLE = 140;

/** Shorter paragraphs are names and headings, whose language nobody can tell. */
const MIN_PARAGRAPH = 60;

/** A paragraph is of another language if that is as sure as this. */
const SURE_OTHER = 0.97;

/** A text is mixed if this share of the paragraphs asked is of another language; one quotation is not enough. */
const MIXED_SHARE = 0.2;
const MIN_MIXED = 2;

/** The paragraphs in other languages than the article's, as a place in the body; null where it is of one piece. */
export function foreignParagraphs(paragraphs: readonly Paragraph[], lang: string): Place | null {
  const long = paragraphs.filter(({ text }) => text.length >= MIN_PARAGRAPH);
  const step = Math.max(1, long.length / MAX_ASKED);
  const asked = long.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  const foreign = asked.filter(({ text }) => {
    const guess = identifyLanguage(text.slice(0, PARAGRAPH_SAMPLE));
    return guess.lang !== lang && guess.lang !== 'und' && guess.confidence >= SURE_OTHER;
  });
  if (foreign.length < MIN_MIXED || foreign.length < asked.length * MIXED_SHARE) return null;
  return {
    part: 'body',
    partIndex: null,
    spans: foreign.map(({ start, text }) => [start, start + text.length] as const),
  };
}
