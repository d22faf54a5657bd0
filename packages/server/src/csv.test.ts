import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

/** Takes a file apart again as RFC 4180 says. */
function cellsOf(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of file
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('what stands in a table is read back from it, whatever marks it has', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', 'س', ' ', '=', '1') });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (rows) => {
      const read = cellsOf(csv(['a', 'b'], rows));
      expect(read[0]).toEqual(['a', 'b']);
      expect(read.slice(1).map((row) => row.map((one) => one.replace(/^'/, '')))).toEqual(rows);
    }),
  );
});

test('no cell is a formula to a spreadsheet, and numbers stay numbers', () => {
  const [, row = ''] = csv(['a'], [['=SUM(A1)', '@x', '-2', -2, null]]).split('\r\n');
  expect(row).toBe("'=SUM(A1),'@x,'-2,-2,");
});

test('a spreadsheet sees by the first letter that it is Unicode', () => {
  expect(csv(['نام'], []).codePointAt(0)).toBe(0xfeff);
});
