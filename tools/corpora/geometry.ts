/** Order and containment of span lists. */
import type { Span } from '@hearsay/text';

/** Whether each of the `inner` spans lies inside one of the `outer`. */
export function within(inner: readonly Span[], outer: readonly Span[]): boolean {
  return inner.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to));
}

/** Sorts by where the first piece begins, the one that reaches further first. */
export function inText(a: readonly Span[], b: readonly Span[]): number {
  return (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0) || (b.at(-1)?.[1] ?? 0) - (a.at(-1)?.[1] ?? 0);
}
