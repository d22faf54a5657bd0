/**
 * One capture as a WARC 1.1 file of one gzip member (ISO 28500:2017), so that other archives' tools
 * read it. The same capture always gives the same bytes.
 *
 * The payload is kept as the reader saw it, after content and transfer decoding; the headers that
 * spoke of the encoding are kept under the name that web archives use for that, `x-archive-orig-…`.
 */
import { constants, gunzipSync } from 'node:zlib';
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import type { Capture } from '../capture.ts';
import { type Failure, failure, isFailure } from '../failure.ts';
import { sha256 } from '../hash.ts';

const ENCODING_HEADERS: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
]);
const KEPT_AS = 'x-archive-orig-';

/** A record larger than this is no page the desk has written. */
const RECORD_LIMIT = 64_000_000; // bytes

/** Header text may come from a hostile host: nothing in it may begin a line of its own. */
const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ');

/** A UUID from a hash, so that writing the same capture again gives the same record. */
function recordId(capture: Capture): string {
  const hash = sha256(`${capture.address}\n${capture.captured}\n${capture.sha256}`);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return `<urn:uuid:${[...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')}>`;
}

function httpHeaders(capture: Capture, size: number): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(capture.headers))
    headers[ENCODING_HEADERS.has(name) ? KEPT_AS + name : name] = oneLine(value);
  headers['content-length'] = String(size);
  return headers;
}

/** The WARC file of a capture. */
export async function writeRecord(capture: Capture, bytes: Uint8Array): Promise<Uint8Array> {
  const fromNetwork = capture.status !== null;
  const record = WARCRecord.create(
    {
      url: oneLine(capture.finalAddress),
      date: capture.captured,
      type: fromNetwork ? 'response' : 'resource',
      warcVersion: 'WARC/1.1',
      warcHeaders: {
        'WARC-Record-ID': recordId(capture),
        ...(fromNetwork ? {} : { 'Content-Type': capture.contentType ?? 'text/html' }),
      },
      ...(fromNetwork
        ? {
            statusline: `HTTP/1.1 ${capture.status} `,
            httpHeaders: httpHeaders(capture, bytes.length),
          }
        : {}),
    },
    [bytes],
  );
  return WARCSerializer.serialize(record, { gzip: true });
}

/** What a record's file holds, as far as it is whole. */
export interface RecordRead {
  readonly address: string;
  readonly captured: string;
  readonly bytes: Uint8Array;
}

/** A damaged file: what could be saved of the payload stands in `saved`. */
export type DamagedRecord = Failure & { readonly saved: Uint8Array };

function damaged(message: string, saved: Uint8Array): DamagedRecord {
  return { ...failure('archive-damaged', message), saved };
}

const NOTHING = new Uint8Array();

function unzip(file: Uint8Array): Uint8Array | Failure {
  try {
    // Syncing at the end gives what a cut member still holds.
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: RECORD_LIMIT };
    return gunzipSync(file, options);
  } catch (error) {
    return failure('archive-damaged', `The WARC file is damaged: ${(error as Error).message}.`);
  }
}

/** Reads a file that `writeRecord` or another archive's tool wrote: its first record. */
export async function readRecord(file: Uint8Array): Promise<RecordRead | DamagedRecord> {
  const plain = unzip(file);
  if (isFailure(plain)) return { ...plain, saved: NOTHING };
  const record = await WARCParser.parse([plain]).catch(() => null);
  const announced = Number(record?.warcHeaders.headers.get('content-length') ?? Number.NaN);
  if (!record || Number.isNaN(announced)) return damaged('The file holds no WARC record.', NOTHING);
  const before = record._reader;
  const bytes = await record.readFully(false);
  const expected = 'limit' in before ? bytes.length + Number(before.limit) : bytes.length;
  if (bytes.length < expected)
    return damaged(
      `The WARC record ends after ${bytes.length} of ${expected} bytes.`,
      new Uint8Array(bytes),
    );
  return {
    address: record.warcTargetURI ?? '',
    captured: record.warcDate ?? '',
    bytes: new Uint8Array(bytes),
  };
}
