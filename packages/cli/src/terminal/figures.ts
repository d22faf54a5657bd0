/** A table of figures for the terminal. */
import type { Figures } from '../evaluate/evaluation.ts';

const MIN_WIDTH = 6; // "1234.5"
const GAP = 2;

export function figuresText({ name, about, columns, rows }: Figures): string {
  const label = Math.max(...rows.map((row) => row.label.length), 1) + GAP;
  const barred = rows.some(({ bar }) => bar !== undefined);
  const heads = barred ? [...columns, 'bar'] : columns;
  const table = rows.map(({ values, bar }) => (barred ? [...values, bar ?? null] : values));
  const cells = heads.map((head, at) => {
    const column = table.map((values) => values[at] ?? null);
    const width = Math.max(head.length, MIN_WIDTH) + GAP;
    return [head, ...columnTexts(column)].map((cell) => cell.padStart(width));
  });
  const lineAt = (line: number): string => cells.map((column) => column[line]).join('');
  const body = rows.map((row, at) => row.label.padEnd(label) + lineAt(at + 1));
  return `${name}: ${about}\n${''.padEnd(label)}${lineAt(0)}\n${body.join('\n')}\n`;
}

/** A column of whole numbers counts something; any other has one decimal in every line. */
function columnTexts(column: readonly (number | null)[]): readonly string[] {
  const decimals = column.every((value) => value === null || Number.isInteger(value)) ? 0 : 1;
  return column.map((value) => (value === null ? '-' : value.toFixed(decimals)));
}
