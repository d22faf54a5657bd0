/** Where a part may begin and end: at whole words, with its quotation marks, without a last stop. */
import { isQuotationMark, quotations, type Span } from '@hearsay/text';
import { COMPLEMENTISERS } from './complementisers.ts';

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}\u200c]/u;
const LAST_STOP = /[.،,:؛;]$/u;
const INITIALS = /(?:^|[\s("“„])(?:\p{L}\.)+$/u;

/** What is wrong with where the span begins and ends, in words; empty when nothing is. */
export function boundaryProblems(text: string, [start, end]: Span): string[] {
  const words = text.slice(start, end);
  if (words.trim() === '') return ['covers no words'];
  const found: string[] = [];
  if (words !== words.trim()) found.push('begins or ends with a space');
  if (splitsWord(text, start)) found.push('begins inside a word');
  if (splitsWord(text, end)) found.push('ends inside a word');
  return found;
}

/** What is wrong with a content beyond its words. */
export function contentProblems(text: string, lang: string, spans: readonly Span[]): string[] {
  const found: string[] = [];
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return ['no content'];
  const opening = /^\S+/u.exec(text.slice(first[0], last[1]))?.[0] ?? '';
  if (COMPLEMENTISERS[lang]?.includes(opening))
    found.push(`begins with "${opening}", which is left out`);
  const words = text.slice(...last);
  if (LAST_STOP.test(words) && !INITIALS.test(words))
    found.push('ends with a mark that is left out');
  for (const one of quotations(text, lang)) {
    if (!one.closed) continue;
    if (spans.some(([from, to]) => from === one.start + 1 && to === one.end - 1))
      found.push('fills a quotation whose marks belong to it');
  }
  return found;
}

function splitsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  const glued = (index: number): boolean =>
    /["'’״׳]/.test(text[index] ?? '') &&
    !isQuotationMark(text, index) &&
    WORD_CHARACTER.test(text[index - 1] ?? '') &&
    WORD_CHARACTER.test(text[index + 1] ?? '');
  if (glued(at) || glued(at - 1)) return true;
  return WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after);
}
