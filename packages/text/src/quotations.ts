/** Quotation marks: which characters are marks in a text, and how they pair. */
import { isGershayim } from './gershayim.ts';
import { textLanguage } from './languages/index.ts';
import type { QuotationKind, QuotationPair } from './languages/language.ts';
import { paragraphs } from './paragraphs.ts';

/** One quotation: `start` at the opening mark, `end` after the closing one, in UTF-16 units. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly kind: QuotationKind;
  /** False where the paragraph ended before a closing mark came. */
  readonly closed: boolean;
}

// What is tried where the language's own table has no such mark: pages mix conventions.
const GENERAL_PAIRS: readonly QuotationPair[] = [
  { open: '“', close: '”', kind: 'double' },
  { open: '„', close: '“', kind: 'double' },
  { open: '"', close: '"', kind: 'double' },
  { open: '＂', close: '＂', kind: 'double' },
  { open: '«', close: '»', kind: 'guillemet' },
  { open: '‹', close: '›', kind: 'guillemet' },
  { open: '‘', close: '’', kind: 'single' },
  { open: '‚', close: '‘', kind: 'single' },
];
const LETTER_BEFORE = /[\p{L}\p{M}\p{Nd}]$/u;
const LETTER_AFTER = /^[\p{L}\p{Nd}]/u;
// How many openers deep pairs are looked for; deeper nesting is not print but damage.
const MAX_DEPTH = 4;

/** The pairs a language prints, its own first, then those pages borrow from others. */
export function quotationMarks(lang: string): readonly QuotationPair[] {
  const own = textLanguage(lang)?.quotationMarks ?? [];
  return [...own, ...GENERAL_PAIRS.filter((pair) => !own.some((mark) => mark.open === pair.open))];
}

/**
 * Whether the character at `index` works as a quotation mark there, and not as an apostrophe, a
 * geresh or gershayim (between Hebrew letters), a prime after a figure or a Turkish suffix mark.
 */
export function isQuotationMark(text: string, index: number): boolean {
  const mark = text[index] ?? '';
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + 1, index + 3);
  if ('«»‹›“”„‟'.includes(mark) && mark !== '') return true;
  const inner = LETTER_BEFORE.test(before) && LETTER_AFTER.test(after);
  if (mark === '"' || mark === '״' || mark === '＂') {
    return !isGershayim(text, index);
  }
  if (mark === '‚' || mark === '‛') return true;
  return "'‘’׳`".includes(mark) && mark !== '' && !inner;
}

/**
 * The outermost and inner quotations in text order, never across paragraphs. Straight marks open
 * where a space or bracket stands before them and close otherwise; a prefix letter may stand
 * directly before an opening mark (Hebrew, Arabic). A single mark counts as a quotation only when
 * it is closed, so that a trailing apostrophe opens nothing.
 */
export function quotations(text: string, lang: string): Quotation[] {
  const pairs = quotationMarks(lang);
  const found: Quotation[] = [];
  for (const [start, end] of paragraphs(text)) {
    for (const quotation of inParagraph(text, start, end, pairs)) found.push(quotation);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Open {
  readonly at: number;
  readonly pair: QuotationPair;
}

const MARK = /["“”„‟«»‹›‘’‚‛'״＂]/g;

function inParagraph(
  text: string,
  start: number,
  end: number,
  pairs: readonly QuotationPair[],
): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    if (!isQuotationMark(text, at)) continue;
    const closes = stack.findLastIndex(
      (open) => open.pair.close === mark && mayClose(text, open, at),
    );
    if (closes >= 0) {
      const open = stack[closes];
      if (open) found.push({ start: open.at, end: at + 1, kind: open.pair.kind, closed: true });
      stack.length = closes;
      continue;
    }
    const pair = pairs.find((candidate) => candidate.open === mark);
    if (pair && stack.length < MAX_DEPTH && mayOpen(text, at)) stack.push({ at, pair });
  }
  const unclosed = stack.find((open) => open.pair.kind !== 'single');
  if (unclosed) found.push({ start: unclosed.at, end, kind: unclosed.pair.kind, closed: false });
  return found;
}

function mayOpen(text: string, at: number): boolean {
  const after = text[at + 1] ?? '';
  if (after === '' || /\s/.test(after)) return !'"\'״＂’'.includes(text[at] ?? '');
  if (!"'’‘".includes(text[at] ?? '')) return true;
  return !LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

function mayClose(text: string, open: Open, at: number): boolean {
  if (at === open.at + 1) return false;
  if (open.pair.open !== open.pair.close) return true;
  // A straight mark with a space before it and a letter after it opens another one.
  return !(/[\s([]/.test(text[at - 1] ?? '') && LETTER_AFTER.test(text.slice(at + 1, at + 3)));
}
