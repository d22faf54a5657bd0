/** A half-open range `[start, end)` of UTF-16 code units into one string. */
export type Span = readonly [start: number, end: number];

/** The text the spans cover, pieces joined by one space: how a discontinuous part is shown. */
export function spansText(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ');
}
