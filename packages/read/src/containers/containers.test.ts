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
