import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import type { Capture } from '../capture.ts';
import { sampleCapture } from '../testing/samples.ts';
import { readRecord, writeRecord } from './record.ts';

const PAGE = new TextEncoder().encode('<p>The talks begin.</p>'.repeat(50));
const text = (file: Uint8Array): string => new TextDecoder().decode(gunzipSync(file));

test('what was captured comes back, whatever its bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), fc.boolean(), async (bytes, network) => {
      const capture: Capture = { ...sampleCapture(bytes), status: network ? 200 : null };
      const read = await readRecord(await writeRecord(capture, bytes));
      expect(read).toEqual({ address: capture.finalAddress, captured: capture.captured, bytes });
    }),
    { numRuns: 50 },
  );
});

test('the same capture gives the same file', async () => {
  const capture = sampleCapture(PAGE);
  expect(await writeRecord(capture, PAGE)).toEqual(await writeRecord(capture, PAGE));
});

test('other tools read it as a WARC 1.1 response with digests', async () => {
  const file = await writeRecord(sampleCapture(PAGE), PAGE);
  expect(text(file)).toMatch(/^WARC\/1\.1\r\n/);
  const record = await WARCParser.parse([file]);
  expect(record?.warcType).toBe('response');
  expect(record?.httpHeaders?.statusCode).toBe(200);
  expect(record?.warcHeaders.headers.get('WARC-Payload-Digest')).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(new Uint8Array((await record?.readFully(true)) ?? [])).toEqual(PAGE);
});

test('headers that spoke of the encoding do not mislead about the bytes that are kept', async () => {
  const headers = {
    'content-encoding': 'gzip',
    'content-length': '7',
    'transfer-encoding': 'chunked',
  };
  const file = await writeRecord({ ...sampleCapture(PAGE), headers }, PAGE);
  expect(text(file)).toContain('x-archive-orig-content-encoding: gzip');
  const record = await WARCParser.parse([file]);
  expect(new Uint8Array((await record?.readFully(true)) ?? [])).toEqual(PAGE);
});

test('a hostile header begins no line of its own', async () => {
  const headers = { 'x-odd': 'a\r\nWARC-Type: request' };
  const file = await writeRecord({ ...sampleCapture(PAGE), headers }, PAGE);
  expect(text(file)).not.toMatch(/^WARC-Type: request/m);
});

test('a file cut anywhere is told as damaged, with what can be saved', async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(40_000));
  const file = await writeRecord(sampleCapture(bytes), bytes);
  for (const length of [0, 1, 50, file.length >> 2, file.length >> 1, file.length - 9]) {
    const read = await readRecord(file.subarray(0, length));
    if (!('error' in read)) {
      // Only the trailer of the compression was cut.
      expect(read.bytes).toEqual(bytes);
      continue;
    }
    expect(read.error.code).toBe('archive-damaged');
    expect(read.saved).toEqual(bytes.subarray(0, read.saved.length));
    if (length >= file.length >> 1) expect(read.saved.length).toBeGreaterThan(10_000);
  }
});

test('what is no WARC file is told as damaged', async () => {
  for (const file of [
    new Uint8Array(),
    new TextEncoder().encode('no archive'),
    new Uint8Array(100),
  ])
    expect(await readRecord(file)).toMatchObject({ error: { code: 'archive-damaged' } });
});
