/** Paragraphs: the blocks of a text. */
import type { Span } from './span.ts';

const BLANK_LINE = /\r?\n[^\S\n]*\r?\n/;

/**
 * Spans of the paragraphs, trimmed, none empty, in order. Blank lines part them; in a text with no
 * blank line inside each line is a paragraph.
 */
export function paragraphs(text: string): Span[] {
  const separator = BLANK_LINE.test(text.trim()) ? /\n(?:[^\S\n]*\n)+/g : /\n+/g;
  const found: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(separator)) {
    pushTrimmed(found, text, start, gap.index);
    start = gap.index + gap[0].length;
  }
  pushTrimmed(found, text, start, text.length);
  return found;
}

/** Adds the span without its outer white space, unless nothing is left. */
export function pushTrimmed(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start < end) found.push([start, end]);
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}
