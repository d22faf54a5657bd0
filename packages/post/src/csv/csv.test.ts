import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Consent, Imported, Subscriber } from '@hearsay/store';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type LineRead, readCsv } from './read.ts';
import { cell, csvHead, csvLine } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const AT = '2026-03-20T10:00:00.000Z';

async function read(text: string | Uint8Array): Promise<readonly LineRead[]> {
  const file = join(folder, 'readers.csv');
  writeFileSync(file, text);
  const lines: LineRead[] = [];
  for await (const line of readCsv(file, AT, 'en')) lines.push(line);
  return lines;
}
const rows = (lines: readonly LineRead[]): readonly Imported[] =>
  lines.flatMap((line) => ('row' in line ? line.row : []));
const faults = (lines: readonly LineRead[]): readonly string[] =>
  lines.flatMap((line) => ('fault' in line ? `${line.line}: ${line.fault}` : []));

const READER: Subscriber = {
  id: 'r1',
  address: '=cmd@reader.example',
  key: '=cmd@reader.example',
  state: 'active',
  language: 'fa',
  frequency: 'weekly',
  series: ['one', 'two'],
  claims: { talks: '2026-03-05' },
  locale: 'fa',
  created: AT,
  confirmed: AT,
  ended: null,
};
const proof = (sentence: string): Consent => ({
  at: '2026-03-01T10:00:00.000Z',
  what: 'confirmed',
  sentence,
  version: 'en-1',
  network: '192.0.2.0/24',
  detail: null,
});

test('what is exported is what is imported, with its proof, whatever the words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (sentence) => {
      const consents = [proof(`"${sentence}",\n;`)];
      const [row] = rows(await read(csvHead() + csvLine(READER, consents)));
      const { id: _, ...subscriber } = READER;
      expect(row).toEqual({ subscriber, consents });
    }),
    { numRuns: 30 },
  );
});

test('no cell is a formula to a spreadsheet', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) expect(cell(text)).toMatch(/^"?'/);
  expect(cell('plain')).toBe('plain');
});

test('a list by hand needs an address, when and how consent was given', async () => {
  const lines = await read(
    [
      'address,consent_at,consent_how,language',
      'hana@reader.example,2026-01-02,signed a list at the fair,fa',
      'sam@reader.example,,,',
      'rosa@reader.example,2026-01-02,,',
      'ali@reader.example,2027-01-02,on paper,',
      'no address,2026-01-02,on paper,',
      '',
    ].join('\n'),
  );
  expect(rows(lines).map(({ subscriber }) => subscriber)).toMatchObject([
    {
      address: 'hana@reader.example',
      state: 'active',
      language: 'fa',
      confirmed: '2026-01-02T00:00:00.000Z',
    },
  ]);
  expect(faults(lines)).toEqual([
    '3: consent_at: expected when consent was given, as 2026-03-02',
    '4: consent_how: expected how or to what consent was given',
    '5: consent_at: lies in the future',
    '6: address: not one the desk can write to (shape)',
  ]);
});

test('whoever left elsewhere is kept out here, and needs no proof for that', async () => {
  const [row] = rows(await read('address,state\nhana@reader.example,unsubscribed\n'));
  expect(row?.subscriber).toMatchObject({ state: 'unsubscribed', ended: AT });
});

test.each([
  ['', /empty/],
  ['mail,name\na@b.example,x\n', /unknown column mail, name/],
  ['frequency\neach\n', /no column address/],
  ['address,state\n"a@b.example,active\n', /quote/i],
  ['address,state\na@b.example\n', /column|length/i],
  ['address,state\na@b.example,pending\n', /state: expected/],
  ['address,frequency\na@b.example,hourly\n', /frequency: expected/],
  ['address,consents\na@b.example,{\n', /consents: expected/],
  [`address\n${'a'.repeat(1_200_000)}\n`, /size|max/i],
])('the file %j is refused with its line', async (text, message) => {
  expect(faults(await read(text)).join('\n')).toMatch(message);
});

test('a byte order mark and the line ends of any system are no hindrance', async () => {
  const text = '\ufeffaddress,consent_at,consent_how\r\na@b.example,2026-01-02,paper\r\n';
  expect(rows(await read(text))).toHaveLength(1);
});
