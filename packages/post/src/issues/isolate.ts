/** Words that may run the other way than the mail around them: names, titles, postal addresses. */
import { clean, escapeHtml } from '@hearsay/compose';

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function directionOfWords(text: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/** As HTML of a mail: old clients know `span`, not `bdi`. */
export function isolatedWords(text: string): string {
  return `<span dir="${directionOfWords(text)}" style="unicode-bidi:isolate">${escapeHtml(text)}</span>`;
}

/** As a line of plain text, which says its direction by its first character. */
export function isolatedLine(text: string): string {
  return `${directionOfWords(text) === 'rtl' ? '\u200f' : '\u200e'}${plainWords(text)}`;
}

/** Words from the desk file or an edition on one line of plain text, without hidden characters. */
export function plainWords(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}
