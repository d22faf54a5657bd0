import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { containerOf } from './container.ts';
import { joinLines } from './pdf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const html = `<html><body><h1>Port shut</h1>${'<p>The port was shut on Monday, the ministry said, and the ferries stayed in the harbour until the storm had passed.</p><p>Nobody was hurt, the harbour master said.</p>'}</body></html>`;

const mail = (type: string, body: string): string =>
  `From: Dawn Courier <news@dawncourier.example>\r\nTo: a@b.example\r\nSubject: Morning letter\r\nDate: Wed, 04 Mar 2026 09:30:00 +0330\r\nMIME-Version: 1.0\r\nMessage-ID: <1@dawncourier.example>\r\nContent-Type: ${type}\r\n\r\n${body}`;

test('a newsletter is read with its subject, sender and time', async () => {
  const reading = await readPage({ bytes: bytes(mail('text/html; charset=utf-8', html)) });
  expect(reading).toMatchObject({
    article: {
      title: 'Morning letter',
      outlet: 'Dawn Courier',
      published: { precision: 'minute', from: 'meta' },
    },
  });
  expect('article' in reading && reading.article.text).toContain('The port was shut on Monday');
});

test('a plain mail keeps its text', async () => {
  const reading = await readPage({
    bytes: bytes(mail('text/plain', 'The port was shut.\r\n\r\nNobody was hurt.')),
  });
  expect('article' in reading && reading.article.text.trim()).toBe(
    'The port was shut.\n\nNobody was hurt.',
  );
});

test('a web archive gives the page and its address', async () => {
  const archive = `From: <Saved>\r\nSnapshot-Content-Location: https://dawncourier.example/1\r\nSubject: Port shut\r\nDate: Wed, 4 Mar 2026 09:30:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://dawncourier.example/1\r\n\r\n${html}\r\n--b--\r\n`;
  const reading = await readPage({ bytes: bytes(archive) });
  expect(reading).toMatchObject({ article: { url: 'https://dawncourier.example/1' } });
});

test('a damaged PDF is an error', async () => {
  expect(await readPage({ bytes: bytes('%PDF-1.7\nnothing more') })).toMatchObject({
    error: { code: 'pdf-unreadable' },
  });
});

test('printed lines are joined to paragraphs, parted words joined, page heads left out', () => {
  const page = (number: number, ...lines: readonly string[]): string =>
    [`Dawn Courier, page ${number}`, ...lines].join('\n');
  const text = joinLines([
    page(
      1,
      'The port of Lind was shut on Monday because of the heavy sto-',
      'rm that had come from the north.',
      'The ferries stayed in the harbour, the harbour master said to us,',
    ),
    page(
      2,
      'and nobody was hurt in the two days that the storm had lasted on',
      'the islands of the northern line.',
    ),
    page(3, 'The order stands until the end of the month, the ministry said.'),
  ]);
  expect(text).not.toContain('page 1');
  expect(text.split('\n\n')[0]).toBe(
    'The port of Lind was shut on Monday because of the heavy storm that had come from the north.',
  );
});

test('the container is told by the first bytes', () => {
  expect(containerOf(bytes('%PDF-1.4'), 'text/html')).toBe('pdf');
  expect(containerOf(bytes('<!doctype html><p>x'), null)).toBe('html');
  expect(containerOf(bytes('A text: with a colon.\nAnd a line.'), null)).toBe('text');
  expect(containerOf(bytes(mail('text/plain', 'x')), null)).toBe('mail');
});

/** A record of a web archive. */
function record(type: string, url: string, block: string): string {
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${bytes(block).length}`;
  return `${head}\r\n\r\n${block}\r\n\r\n`;
}

const response = (body: string, headers = ''): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n${body}`;

const records: readonly string[] = [
  record('warcinfo', '', 'software: Harbour Saver 1'),
  record('request', 'https://dawncourier.example/1', 'GET /1 HTTP/1.1\r\n\r\n'),
  record('response', 'https://dawncourier.example/1', response(html)),
  record('response', 'https://dawncourier.example/2', response('<p>Another page.</p>')),
];

test.each([
  ['plain', bytes(records.join(''))],
  ['packed record by record', Buffer.concat(records.map((one) => gzipSync(one)))],
])('a web archive (WARC, %s) gives its first page and address', async (_, archive) => {
  const reading = await readPage({ bytes: new Uint8Array(archive) });
  expect(reading).toMatchObject({ article: { url: 'https://dawncourier.example/1' } });
  expect('article' in reading && reading.article.text).toContain('The port was shut on Monday');
  expect('article' in reading && reading.article.warnings.map(({ code }) => code)).toContain(
    'archive-first-page',
  );
});

test('a chunked response of an archive is put together', async () => {
  const chunked = `${bytes(html).length.toString(16)}\r\n${html}\r\n0\r\n\r\n`;
  const archive = record(
    'response',
    'https://dawncourier.example/1',
    response(chunked, 'Transfer-Encoding: chunked\r\n'),
  );
  const reading = await readPage({ bytes: bytes(archive) });
  expect('article' in reading && reading.article.text).toContain('The port was shut on Monday');
  expect('article' in reading && reading.article.warnings.map(({ code }) => code)).not.toContain(
    'archive-first-page',
  );
});

test('an archive that was cut is an error that says what was saved', async () => {
  const whole = Buffer.concat(records.slice(0, 3).map((one) => gzipSync(one)));
  for (const archive of [
    whole.subarray(0, whole.length - 40),
    bytes(records.slice(0, 3).join('')).slice(0, -300),
  ])
    expect(await readPage({ bytes: new Uint8Array(archive) })).toMatchObject({
      error: { code: 'archive-truncated', message: expect.stringContaining('2 whole records') },
    });
});

test('an archive without a page is an error', async () => {
  const archive = bytes(records.slice(0, 2).join(''));
  expect(await readPage({ bytes: archive })).toMatchObject({
    error: { code: 'archive-without-page' },
  });
});

test('a packed page is unpacked, a gzip bomb is stopped at the limit', async () => {
  const packed = await readPage({ bytes: new Uint8Array(gzipSync(html)) });
  expect('article' in packed && packed.article.text).toContain('The port was shut on Monday');
  const bomb = gzipSync(Buffer.alloc(300_000_000));
  expect(bomb.length).toBeLessThan(400_000);
  const started = process.memoryUsage().rss;
  expect(await readPage({ bytes: new Uint8Array(bomb) })).toMatchObject({
    error: { code: 'input-too-large' },
  });
  expect(process.memoryUsage().rss - started).toBeLessThan(150_000_000);
  expect(await readPage({ bytes: new Uint8Array(gzipSync(gzipSync(html))) })).toMatchObject({
    error: { code: 'input-binary' },
  });
});
