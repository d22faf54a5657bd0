/** The gate's marks as lines that an editor can jump to. */
import type { Mark } from '@hearsay/compose';

export function marksText(file: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return `${file}: nothing to mark\n`;
  const lines = marks.map(({ line, column, code, message, expected }) => {
    const hint = expected === null ? '' : `\n    expected: \u2068${expected}\u2069`;
    return `${file}:${line}:${column}: ${code}: \u2068${message}\u2069${hint}`;
  });
  return `${lines.join('\n')}\n${marks.length} ${marks.length === 1 ? 'mark' : 'marks'}\n`;
}
