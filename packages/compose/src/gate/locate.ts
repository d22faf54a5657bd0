/** Finds a quotation in a captured text: word for word, its declared cuts and brackets aside. */
import type { QuoteItem, SourceItem } from './quoted-words.ts';

/** Where it stands: indexes into the source items, end exclusive. */
export interface Located {
  readonly start: number;
  readonly end: number;
}

// Words that one bracket may stand for: "[the two ministers]" for "they", not for a sentence.
const MAX_REPLACED = 12;
// Items that one "…" may leave out where no statement bounds the quotation.
export const MAX_CUT = 400;
// Steps a single search may take: brackets multiply the ways to match.
const MAX_STEPS = 200_000;

/** The first place where the quotation stands, or null. */
export function locate(quote: readonly QuoteItem[], source: readonly SourceItem[]): Located | null {
  const items = trimmed(quote);
  if (!items.some((item) => item.type === 'word' || item.type === 'patched')) return null;
  const budget = { steps: MAX_STEPS };
  for (let start = 0; start < source.length; start += 1) {
    const end = matchFrom(items, 0, source, start, true, budget);
    if (end !== null) return { start, end };
    if (budget.steps <= 0) return null;
  }
  return null;
}

/** Without the comma or stop before the closing mark, and without cuts at the ends. */
export function trimmed(quote: readonly QuoteItem[]): readonly QuoteItem[] {
  let start = 0;
  let end = quote.length;
  while (end > start && isLoose(quote[end - 1])) end -= 1;
  while (start < end && quote[start]?.type === 'cut') start += 1;
  return quote.slice(start, end);
}

function isLoose(item: QuoteItem | undefined): boolean {
  if (item === undefined || item.type === 'cut') return true;
  return item.type === 'mark' && /^[,.;،؛]$/.test(item.form);
}

function matchFrom(
  quote: readonly QuoteItem[],
  at: number,
  source: readonly SourceItem[],
  from: number,
  opening: boolean,
  budget: { steps: number },
): number | null {
  let place = from;
  let first = opening;
  for (let index = at; index < quote.length; index += 1) {
    budget.steps -= 1;
    if (budget.steps <= 0) return null;
    const item = quote[index];
    if (item === undefined) return null;
    if (item.type === 'cut') {
      const last = Math.min(source.length, place + MAX_CUT);
      for (let next = place; next <= last; next += 1) {
        const end = matchFrom(quote, index + 1, source, next, true, budget);
        if (end !== null) return end;
      }
      return null;
    }
    if (item.type === 'bracket') {
      for (
        let replaced = 0;
        replaced <= MAX_REPLACED && place + replaced <= source.length;
        replaced += 1
      ) {
        const end = matchFrom(quote, index + 1, source, place + replaced, first, budget);
        if (end !== null) return end;
      }
      return null;
    }
    // At the joint of two stretches the mark may differ or be missing.
    while (source[place]?.optional === true && !matches(item, source[place], false)) place += 1;
    if (item.type === 'mark' && source[place - 1]?.optional === true) {
      if (matches(item, source[place], false)) place += 1;
      continue;
    }
    if (!matches(item, source[place], first)) return null;
    place += 1;
    first = false;
  }
  return place;
}

function matches(item: QuoteItem, source: SourceItem | undefined, opening: boolean): boolean {
  if (source === undefined || item.type === 'cut' || item.type === 'bracket') return false;
  if (item.type === 'patched') {
    const { before, after } = item;
    const long = source.form.length >= before.length + after.length;
    return long && source.form.startsWith(before) && source.form.endsWith(after);
  }
  if (item.form === source.form) return true;
  return opening && lowerFirst(item.form) === lowerFirst(source.form);
}

// Only the first letter: the case at the start of a quotation follows the sentence around it.
function lowerFirst(form: string): string {
  const first = String.fromCodePoint(form.codePointAt(0) ?? 0);
  return first.toLowerCase() + form.slice(first.length);
}
