/** Which way a line of text runs: by its first letter, as the Unicode bidi algorithm finds it. */
import { directionOf } from '@hearsay/text';
import { escapeHtml } from './escape.ts';

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/** The direction of the text's first letter (rule P2 of UAX #9), null where it has none. */
export function textDirection(text: string): 'ltr' | 'rtl' | null {
  const letter = FIRST_LETTER.exec(text)?.[0];
  return letter === undefined ? null : RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/**
 * What sets words apart from the direction around them: `bdi` on pages; in mail a `span` with inline
 * style, as old clients do not know the element.
 */
export type Isolation = 'bdi' | 'span';

/** HTML of words in an element of their own; `attributes` with a space before them, or ''. */
export function isolated(
  text: string,
  html: string,
  isolation: Isolation,
  attributes = '',
): string {
  const direction = textDirection(text);
  const named = direction === null || attributes.includes(' dir=') ? '' : ` dir="${direction}"`;
  const style = isolation === 'span' ? ' style="unicode-bidi:isolate"' : '';
  return `<${isolation}${attributes}${named}${style}>${html}</${isolation}>`;
}

/** A plain string of the edition as HTML, isolated where it runs against the edition's language. */
export function lineHtml(text: string, lang: string, isolation: Isolation): string {
  const direction = textDirection(text);
  const safe = escapeHtml(text);
  return direction === null || direction === directionOf(lang)
    ? safe
    : isolated(text, safe, isolation);
}
