/** The language of an article: from its text, helped by what the page declares. */
import { directionOf, identifyLanguage, primaryCode } from '@hearsay/text';
import type { Direction } from './article.ts';

export interface ArticleLanguage {
  readonly lang: string;
  readonly direction: Direction;
}

/** Text shown to the identifier, characters: more changes no verdict. */
const SAMPLE = 1_500;

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
