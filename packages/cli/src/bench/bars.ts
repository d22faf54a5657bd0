/** One line of the benchmark: what was measured, and the bar it is held against. */

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  /** Whether the value may be at most or must be at least the bar. */
  readonly direction: 'at most' | 'at least';
}

export function passes({ value, bar, direction }: Bar): boolean {
  return direction === 'at most' ? value <= bar : value >= bar;
}

export function barsText(bars: readonly Bar[]): string {
  const width = Math.max(...bars.map(({ name }) => name.length)) + 2;
  return bars
    .map((bar) => {
      const { name, value, unit, bar: limit, direction } = bar;
      const verdict = passes(bar) ? 'ok  ' : 'MISS';
      return `${verdict} ${name.padEnd(width)}${value.toFixed(2).padStart(10)} ${unit}  (bar: ${direction} ${limit})\n`;
    })
    .join('');
}
