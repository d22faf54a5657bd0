/** A table of figures for the terminal. */
import type { Figures } from '../evaluate/evaluation.ts';

export function figuresText({ name, about, columns, rows }: Figures): string {
  const label = Math.max(...rows.map((row) => row.label.length), 1) + 2;
  const width = (column: string): number => Math.max(column.length, 6) + 2;
  const head = columns.map((column) => column.padStart(width(column))).join('');
  const body = rows.map(
    (row) =>
      row.label.padEnd(label) +
      row.values
        .map((value, at) =>
          (value === null ? '-' : value.toFixed(value >= 1000 ? 0 : 1)).padStart(
            width(columns[at] ?? ''),
          ),
        )
        .join(''),
  );
  return `${name}: ${about}\n${''.padEnd(label)}${head}\n${body.join('\n')}\n`;
}
