/** Lays a quotation that differs beside the captured words, to tell how it differs. */
import type { QuoteItem, SourceItem } from './quoted-words.ts';

export type Step =
  | { readonly type: 'same' | 'changed'; readonly quote: number; readonly source: number }
  | { readonly type: 'added'; readonly quote: number }
  | { readonly type: 'dropped'; readonly source: number };

// One cell for each pair of words is filled; longer texts are cut to this.
const MAX_QUOTE = 300;
const MAX_SOURCE = 3_000;

// Gap costs after Gotoh (1982): opening a cut costs more than widening it, so that one cut of many
// words is preferred to many changed words.
const OPEN_CUT = 1;
const WIDEN_CUT = 0.02;
const ADD = 1.2;
const CHANGE = 1.6;

/**
 * The cheapest way to turn a stretch of the source into the quotation: words before and after the
 * stretch cost nothing. Steps come in order; only words and marks take part.
 */
export function align(quote: readonly QuoteItem[], source: readonly SourceItem[]): readonly Step[] {
  const rows = Math.min(quote.length, MAX_QUOTE);
  const columns = Math.min(source.length, MAX_SOURCE);
  const width = columns + 1;
  // `base` ends in a match, change or addition; `cut` ends inside a cut.
  const base = new Float64Array((rows + 1) * width);
  const cut = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
  for (let row = 1; row <= rows; row += 1) {
    base[row * width] = row * ADD;
    for (let column = 1; column <= columns; column += 1) {
      const at = row * width + column;
      const diagonal = Math.min(value(base, at - width - 1), value(cut, at - width - 1));
      const same = isSame(quote[row - 1], source[column - 1]);
      const above = Math.min(value(base, at - width), value(cut, at - width));
      base[at] = Math.min(diagonal + (same ? 0 : CHANGE), above + ADD);
      cut[at] = Math.min(value(base, at - 1) + OPEN_CUT, value(cut, at - 1) + WIDEN_CUT);
    }
  }
  return trace(quote, source, { base, cut, rows, columns, width });
}

interface Table {
  readonly base: Float64Array;
  readonly cut: Float64Array;
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
}

function trace(quote: readonly QuoteItem[], source: readonly SourceItem[], table: Table): Step[] {
  const { base, cut, rows, columns, width } = table;
  let column = 0;
  for (let end = 1; end <= columns; end += 1) {
    if (value(base, rows * width + end) < value(base, rows * width + column)) column = end;
  }
  const steps: Step[] = [];
  let row = rows;
  let inCut = false;
  while (row > 0) {
    const at = row * width + column;
    if (inCut) {
      steps.push({ type: 'dropped', source: column - 1 });
      inCut = value(cut, at) !== value(base, at - 1) + OPEN_CUT;
      column -= 1;
      continue;
    }
    const same = column > 0 && isSame(quote[row - 1], source[column - 1]);
    const step = same ? 0 : CHANGE;
    const diagonal = column > 0 ? at - width - 1 : -1;
    const here = value(base, at);
    if (diagonal >= 0 && here === Math.min(value(base, diagonal), value(cut, diagonal)) + step) {
      steps.push({ type: same ? 'same' : 'changed', quote: row - 1, source: column - 1 });
      inCut = value(cut, diagonal) < value(base, diagonal);
      column -= 1;
    } else {
      steps.push({ type: 'added', quote: row - 1 });
      inCut = value(cut, at - width) < value(base, at - width);
    }
    row -= 1;
  }
  return steps.reverse();
}

function value(cells: Float64Array, index: number): number {
  return cells[index] ?? Number.POSITIVE_INFINITY;
}

function isSame(quote: QuoteItem | undefined, source: SourceItem | undefined): boolean {
  if (quote === undefined || source === undefined) return false;
  if (quote.type !== 'word' && quote.type !== 'mark') return false;
  return quote.form.toLowerCase() === source.form.toLowerCase();
}
