/** How many marked names are found: the same span and kind, or any overlap of the same kind. */
import type { NameKind } from '@hearsay/resolve';
import type { Span } from '@hearsay/text';

export interface Named {
  readonly kind: NameKind;
  readonly span: Span;
}

export interface NameCounts {
  marked: number;
  found: number;
  exact: number;
  /** Marked names that a found one of the same kind touches, and the other way round. */
  touched: number;
  touching: number;
}

export function noCounts(): NameCounts {
  return { marked: 0, found: 0, exact: 0, touched: 0, touching: 0 };
}

const same = (a: Named, b: Named): boolean =>
  a.kind === b.kind && a.span[0] === b.span[0] && a.span[1] === b.span[1];
const touches = (a: Named, b: Named): boolean =>
  a.kind === b.kind && a.span[0] < b.span[1] && b.span[0] < a.span[1];

/** Adds one text's names to the counts. */
export function countNames(
  counts: NameCounts,
  marked: readonly Named[],
  found: readonly Named[],
): void {
  counts.marked += marked.length;
  counts.found += found.length;
  for (const one of marked) {
    if (found.some((other) => same(one, other))) counts.exact += 1;
    if (found.some((other) => touches(one, other))) counts.touched += 1;
  }
  for (const one of found) if (marked.some((other) => touches(one, other))) counts.touching += 1;
}

/** F1, precision and recall of exact names, then of touching ones, each from 0 to 100. */
export function nameFigures({
  marked,
  found,
  exact,
  touched,
  touching,
}: NameCounts): readonly number[] {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
  const mean = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
  const [p, r] = [share(exact, found), share(exact, marked)];
  const [looseP, looseR] = [share(touching, found), share(touched, marked)];
  return [mean(p, r), p, r, mean(looseP, looseR), looseP, looseR];
}
