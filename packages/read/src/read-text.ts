/** Plain text as an article: the text stays as it is, to the last character. */

import { paragraphs } from '@hearsay/text';
import { type Article, plainArticle } from './article.ts';
import { type ReadError, type ReadWarningCode, readError, readWarnings } from './codes.ts';
import { type Given, givenDate } from './given.ts';
import { articleLanguage } from './language.ts';
import { MAX_INPUT_BYTES } from './limits.ts';
import { findAgencies, findNotes } from './page/notes.ts';

/** The article of a text; title and standfirst are null, because a headline line is part of the text. */
export function readText(
  text: string,
  given: Given = {},
  codes: readonly ReadWarningCode[] = [],
): { readonly article: Article } | { readonly error: ReadError } {
  if (text.trim() === '') return readError('input-empty', 'There is no text in it.');
  if (text.length > MAX_INPUT_BYTES) {
    return readError(
      'input-too-large',
      `It has ${text.length} characters. Cut it or leave it out.`,
    );
  }
  const parts = paragraphs(text).map(([start, end]) => ({ start, text: text.slice(start, end) }));
  const { lang } = articleLanguage(text, given.lang, null);
  const article = plainArticle(text, lang, {
    url: given.url ?? null,
    outlet: given.outlet ?? null,
    agencies: findAgencies(parts, []),
    published: givenDate(given),
    notes: findNotes(parts, given.lang ?? null),
    warnings: codes.map((code) => ({ code, message: readWarnings[code], place: null })),
  });
  return { article };
}
