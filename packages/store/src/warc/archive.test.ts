import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { sampleCapture } from '../testing/samples.ts';
import { type ArchiveEntry, isArchive, type LeftOut, readArchive } from './archive.ts';
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

test('an archive that ends within a header is told, and ends', async () => {
  const whole = Buffer.from(gunzipSync(await archive(2)));
  const second = whole.indexOf('WARC/', 10);
  const cut = kinds(await entries(new Uint8Array(whole.subarray(0, second + 40))));
  expect(cut).toEqual([address(0), 'archive-damaged']);
});

test.each(['response', 'metadata'])(
  'an archive that ends within a %s is told, and ends',
  async (type) => {
    const page = response('Content-Type: text/html', '<p>a</p>');
    const last = record(type, `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(1_000)}`);
    for (const kept of [200, 500, last.length - 100]) {
      const found = await entries(Buffer.concat([page, page, last.subarray(0, kept)]));
      expect(kinds(found)).toEqual(['https://a.example/', 'https://a.example/', 'archive-damaged']);
      expect(found[2]).toMatchObject({
        error: { message: expect.stringContaining('after 2 whole records') },
      });
    }
  },
);

function record(type: string, block: Uint8Array | string, more = ''): Uint8Array {
  const content = Buffer.from(block);
  return Buffer.concat([
    encoder.encode(
      `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://a.example/\r\nWARC-Date: 2026-03-02T00:00:00Z\r\n${more}Content-Length: ${content.length}\r\n\r\n`,
    ),
    content,
    encoder.encode('\r\n\r\n'),
  ]);
}

function response(headers: string, body: Uint8Array | string): Uint8Array {
  const head = encoder.encode(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`);
  return record('response', Buffer.concat([head, Buffer.from(body)]));
}

test.each([
  ['gzip', gzipSync('<p>packed</p>')],
  ['br', brotliCompressSync('<p>packed</p>')],
  ['zstd', zstdCompressSync('<p>packed</p>')],
  // Some archives keep the header and store the bytes without the encoding.
  ['br', encoder.encode('<p>packed</p>')],
  ['identity', encoder.encode('<p>packed</p>')],
])('a page that was packed by %s on its way is unpacked', async (encoding, body) => {
  const found = await entries(response(`Content-Encoding: ${encoding}`, body));
  expect(found).toMatchObject([{ bytes: encoder.encode('<p>packed</p>') }]);
});

test('a page that was sent in chunks is put together', async () => {
  const found = await entries(
    response('Transfer-Encoding: chunked', '6\r\n<p>pac\r\n7\r\nked</p>\r\n0\r\n\r\n'),
  );
  expect(found).toMatchObject([{ bytes: encoder.encode('<p>packed</p>') }]);
});

test('records that are no pages are passed over and told', async () => {
  const file = join(folder, 'mixed.warc');
  const page = response('Content-Type: text/html', '<p>a</p>');
  writeFileSync(
    file,
    Buffer.concat([
      record('warcinfo', 'software: x\r\n'),
      record('request', 'GET / HTTP/1.1\r\n\r\n'),
      record('response', 'HTTP/1.1 404 Not Found\r\n\r\ngone'),
      page,
      response('Content-Type: image/png', new Uint8Array(100_000)),
      record('metadata', 'via: x\r\n', 'Content-Type: application/warc-fields\r\n'),
      record('revisit', 'HTTP/1.1 200 OK\r\n\r\n'),
      record('resource', '<p>b</p>', 'Content-Type: text/html\r\n'),
      record('resource', '{}', 'Content-Type: application/json\r\n'),
      record('invented', ''),
      page,
    ]),
  );
  const left: LeftOut[] = [];
  const found = await Array.fromAsync(readArchive(file, (why) => left.push(why)));
  expect(found.map((entry) => 'capture' in entry)).toEqual([true, true, true]);
  expect(left).toEqual([
    'warcinfo',
    'request',
    'other-status',
    'other-content',
    'metadata',
    'revisit',
    'other-content',
    'other-type',
  ]);
});

test('a bomb among the pages is told and passed over', async () => {
  const bomb = Buffer.alloc(30_000_000);
  const page = response('Content-Type: text/html', '<p>a</p>');
  for (const [encoding, body] of [
    ['gzip', gzipSync(bomb)],
    ['br', brotliCompressSync(bomb)],
  ] as const) {
    const packed = response(`Content-Encoding: ${encoding}`, body);
    const found = await entries(Buffer.concat([page, packed, page]));
    expect(kinds(found)).toEqual(['https://a.example/', 'archive-damaged', 'https://a.example/']);
  }
});

test('a head without an end is told before it is held', async () => {
  const page = response('Content-Type: text/html', '<p>a</p>');
  const endless = Buffer.concat([encoder.encode('WARC/1.1\r\nX: '), Buffer.alloc(5_000_000, 'x')]);
  const found = await entries(Buffer.concat([page, endless]));
  expect(kinds(found)).toEqual(['https://a.example/', 'archive-damaged']);
  expect(found[1]).toMatchObject({
    error: { message: expect.stringContaining('the head of a record is longer than') },
  });
});

test('an archive of many pages is read with one page in memory at a time', async () => {
  const file = join(folder, 'many.warc');
  const big = response('Content-Type: text/html', `<p>${'x'.repeat(1_000_000)}</p>`);
  writeFileSync(file, Buffer.concat(Array.from({ length: 60 }, () => big)));
  const before = process.memoryUsage().arrayBuffers;
  let pages = 0;
  let most = 0;
  for await (const entry of readArchive(file)) {
    if ('capture' in entry) pages += 1;
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }
  expect(pages).toBe(60);
  // Dead pages wait for the collector; all of them together would be 60 MB and more.
  expect(most).toBeLessThan(50_000_000);
});

test('an archive is told by its first bytes, packed or not', async () => {
  const page = response('Content-Type: text/html', '<p>a</p>');
  const is = async (content: Uint8Array): Promise<boolean> => {
    const file = join(folder, 'unknown');
    writeFileSync(file, content);
    return isArchive(file);
  };
  expect(await is(page)).toBe(true);
  expect(await is(gzipSync(page))).toBe(true);
  expect(await is(gzipSync('<p>a</p>'))).toBe(false);
  expect(await is(new Uint8Array([0x1f, 0x8b, 1, 2]))).toBe(false);
  expect(await is(new Uint8Array())).toBe(false);
  expect(await isArchive(join(folder, 'nothing'))).toBe(false);
});

test('what is no archive, and a file that is not there, is told', async () => {
  expect(kinds(await entries(encoder.encode('no archive')))).toEqual(['archive-damaged']);
  expect(kinds(await entries(new Uint8Array()))).toEqual(['archive-damaged']);
  const missing = await Array.fromAsync(readArchive(join(folder, 'nothing.warc')));
  expect(kinds(missing)).toEqual(['folder-unusable']);
});
