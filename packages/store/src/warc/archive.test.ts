import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { sampleCapture } from '../testing/samples.ts';
import { type ArchiveEntry, readArchive } from './archive.ts';
import { writeRecord } from './record.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const encoder = new TextEncoder();
const page = (number: number): Uint8Array =>
  encoder.encode(`<p>Page ${number}.</p>`.repeat(2_000 + number));
const address = (number: number): string => `https://outlet.example/${number}`;

async function archive(count: number): Promise<Uint8Array> {
  const records = await Promise.all(
    Array.from({ length: count }, (_, number) =>
      writeRecord(sampleCapture(page(number), undefined, address(number)), page(number)),
    ),
  );
  return new Uint8Array(Buffer.concat(records));
}

async function entries(content: Uint8Array): Promise<ArchiveEntry[]> {
  const file = join(folder, 'a.warc.gz');
  writeFileSync(file, content);
  return Array.fromAsync(readArchive(file));
}

const kinds = (list: ArchiveEntry[]): string[] =>
  list.map((entry) => ('capture' in entry ? entry.capture.address : entry.error.code));

test('captures that were written one after another are an archive', async () => {
  const found = await entries(await archive(3));
  expect(kinds(found)).toEqual([0, 1, 2].map(address));
  expect(found[2]).toMatchObject({
    bytes: page(2),
    capture: { size: page(2).length, status: 200 },
  });
});

test('an archive that is not packed is read as well', async () => {
  expect(kinds(await entries(gunzipSync(await archive(2))))).toEqual([0, 1].map(address));
});

test('a cut archive gives what is whole and tells of the rest', async () => {
  const whole = await archive(3);
  const cut = kinds(await entries(whole.subarray(0, whole.length - 200)));
  expect(cut.slice(0, 2)).toEqual([0, 1].map(address));
  expect(cut.at(-1)).toBe('archive-damaged');
});

test('pages that were packed on their way are unpacked; other records are passed over', async () => {
  const body = gzipSync('<p>packed</p>');
  const http = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n`;
  const record = (type: string, block: Uint8Array | string): Uint8Array =>
    Buffer.concat([
      encoder.encode(
        `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://a.example/\r\nWARC-Date: 2026-03-02T00:00:00Z\r\nContent-Length: ${block.length}\r\n\r\n`,
      ),
      Buffer.from(block),
      encoder.encode('\r\n\r\n'),
    ]);
  const found = await entries(
    Buffer.concat([
      record('warcinfo', 'software: x\r\n'),
      record('request', 'GET / HTTP/1.1\r\n\r\n'),
      record('response', 'HTTP/1.1 404 Not Found\r\n\r\ngone'),
      record('response', Buffer.concat([encoder.encode(http), body])),
    ]),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ bytes: encoder.encode('<p>packed</p>') });
});

test('what is no archive, and a file that is not there, is told', async () => {
  expect(kinds(await entries(encoder.encode('no archive')))).toEqual(['archive-damaged']);
  expect(kinds(await entries(new Uint8Array()))).toEqual(['archive-damaged']);
  const missing = await Array.fromAsync(readArchive(join(folder, 'nothing.warc')));
  expect(kinds(missing)).toEqual(['folder-unusable']);
});
