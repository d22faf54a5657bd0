/** Direct, indirect or mixed: judged on which words of a content stand in quotation marks. */
import { quotations, type Span } from '@hearsay/text';
import type { Kind } from './item.ts';

const WORD = /[\p{L}\p{M}\p{N}\u200c]+/gu;

/**
 * The kind by the marks alone. Quotations that open before the content are an outer speaker's and
 * do not count; one left open at the end of a piece goes on into the next piece.
 */
export function kindByMarks(text: string, lang: string, content: readonly Span[]): Kind {
  const all = quotations(text, lang);
  let inside = 0;
  let outside = 0;
  let goesOn = false;
  for (const [start, end] of content) {
    const own = all.filter((one) => one.start >= start && one.start < end);
    const whole = goesOn;
    for (const found of text.slice(start, end).matchAll(WORD)) {
      const at = start + found.index;
      if (whole || own.some((one) => one.start < at && at < one.end)) inside += 1;
      else outside += 1;
    }
    goesOn = own.some((one) => !one.closed && one.end >= end);
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
