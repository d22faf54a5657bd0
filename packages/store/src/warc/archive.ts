/** Reads WARC archives that other tools wrote, record by record: what is held is one record at most. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import {
  brotliDecompressSync,
  constants,
  createGunzip,
  gunzipSync,
  zstdDecompressSync,
} from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import type { Capture } from '../capture.ts';
import { type Failure, failure, failureOf } from '../failure.ts';
import { sha256 } from '../hash.ts';

/** A capture found in an archive, or what is wrong at that place. */
export type ArchiveEntry =
  | { readonly capture: Capture; readonly bytes: Uint8Array }
  | (Failure & { readonly address: string | null });

/** Why a record is no page: the type that it states, or the status or kind of what was answered. */
export type LeftOut =
  | 'warcinfo'
  | 'request'
  | 'metadata'
  | 'revisit'
  | 'conversion'
  | 'continuation'
  | 'other-type'
  | 'other-status'
  | 'other-content';

const OTHER_TYPES: ReadonlySet<string> = new Set<LeftOut>([
  'warcinfo',
  'request',
  'metadata',
  'revisit',
  'conversion',
  'continuation',
]);

/** What the read stage takes for a page; a record that states no kind may be one. */
const PAGE_CONTENT = /html|^text\/plain|^application\/pdf|^message\/rfc822|^multipart\/related/i;

/** Larger records are films and archives of their own: they are told and passed over. */
const RECORD_LIMIT = 10_000_000; // bytes, as for a page that is fetched

type Decode = (bytes: Uint8Array) => Uint8Array;

const LIMITED = { maxOutputLength: RECORD_LIMIT } as const;

/** The encodings of browsers that the parser does not undo. */
const DECODERS: ReadonlyMap<string, Decode> = new Map([
  ['br', (bytes: Uint8Array) => brotliDecompressSync(bytes, LIMITED)],
  ['zstd', (bytes: Uint8Array) => zstdDecompressSync(bytes, LIMITED)],
]);

/** The bytes without their encoding; as they are where they were stored without it. */
function decoded(bytes: Uint8Array, encoding: string): Uint8Array | 'too-large' {
  const decode = DECODERS.get(encoding.trim().toLowerCase());
  if (!decode) return bytes;
  try {
    return new Uint8Array(decode(bytes));
  } catch (error) {
    return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : bytes;
  }
}

async function payload(record: WARCRecord): Promise<Uint8Array | 'too-large'> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of record.contentReader) {
    size += piece.length;
    if (size > RECORD_LIMIT) return 'too-large';
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces, size));
}

function headersOf(record: WARCRecord): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of record.httpHeaders?.headers ?? [])
    headers[name.toLowerCase()] = value;
  return headers;
}

function captureOf(record: WARCRecord, address: string, bytes: Uint8Array): Capture | null {
  const time = Date.parse(record.warcDate ?? '');
  if (Number.isNaN(time) || !URL.canParse(address)) return null;
  const headers = headersOf(record);
  const response = record.warcType === 'response';
  return {
    address,
    finalAddress: address,
    status: response ? Number(record.httpHeaders?.statusCode ?? 0) : null,
    headers,
    contentType: response ? (headers['content-type'] ?? null) : (record.warcContentType ?? null),
    sha256: sha256(bytes),
    size: bytes.length,
    captured: new Date(time).toISOString(),
    origin: response ? 'network' : 'folder',
  };
}

/**
 * Reads what is left of the record and tells how many of its announced bytes the archive does not hold. The
 * parser's own skipping waits for ever for bytes behind the archive's end.
 */
async function missing(record: WARCRecord): Promise<number> {
  const { _reader: reader } = record;
  for await (const _ of reader);
  return 'limit' in reader ? Number(reader.limit) : 0;
}

/** Why the record is no page, or null for one that may be. */
function leftOut(record: WARCRecord): LeftOut | null {
  const type = record.warcType ?? '';
  if (OTHER_TYPES.has(type)) return type as LeftOut;
  if (type !== 'response' && type !== 'resource') return 'other-type';
  if (record.warcTargetURI === null || record.warcTargetURI === undefined) return 'other-type';
  if (type === 'response' && record.httpHeaders?.statusCode !== 200) return 'other-status';
  const content =
    type === 'response' ? headersOf(record)['content-type'] : (record.warcContentType ?? undefined);
  return content === undefined || PAGE_CONTENT.test(content) ? null : 'other-content';
}

async function entryOf(record: WARCRecord): Promise<ArchiveEntry> {
  const address = record.warcTargetURI ?? '';
  const stored = await payload(record);
  const encoding = headersOf(record)['content-encoding'] ?? '';
  const bytes = stored === 'too-large' ? stored : decoded(stored, encoding);
  if (bytes === 'too-large')
    return {
      address,
      ...failure('archive-damaged', `${address} has more than ${RECORD_LIMIT} bytes.`),
    };
  const capture = captureOf(record, address, bytes);
  return capture === null
    ? {
        address,
        ...failure('archive-damaged', `The record of ${address} has no valid time or address.`),
      }
    : { capture, bytes };
}

const GZIP = Buffer.from([0x1f, 0x8b]);

/** So much of a packed file is unpacked to see what it is. */
const START = 4_096; // bytes

async function startOf(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(START), 0, START, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function isPacked(start: Uint8Array): boolean {
  return GZIP.equals(start.subarray(0, GZIP.length));
}

function unpackedStart(start: Uint8Array): Uint8Array {
  if (!isPacked(start)) return start;
  try {
    return gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // Packed bytes that cannot be unpacked are no archive.
    return new Uint8Array();
  }
}

/** True if the file is a web archive, packed or not; false also where it cannot be read. */
export async function isArchive(file: string): Promise<boolean> {
  try {
    const start = unpackedStart(await startOf(file));
    return /^WARC\/\d/.test(Buffer.from(start.subarray(0, 8)).toString('latin1'));
  } catch {
    return false;
  }
}

/** The archive's bytes, unpacked: unlike the parser's own unpacking, this tells of a cut file. */
async function unpacked(file: string): Promise<Readable> {
  const start = await startOf(file);
  const source = createReadStream(file);
  // The reader of the stream gets its errors; the pipeline is told of them as well.
  return isPacked(start) ? pipeline(source, createGunzip(), () => {}) : source;
}

/** Heads of records are shorter: addresses, dates, a few digests, the answer's own headers. */
const HEAD_LIMIT = 1_000_000; // bytes, with what the stream reads ahead

/** An archive's bytes, which end in an error where a record's head does not. The parser would hold all of it. */
class HeadGuard {
  /** Bytes read since the head began; null within a record, which has limits of its own. */
  #read: number | null = 0;

  headBegins(): void {
    this.#read = 0;
  }

  headEnds(): void {
    this.#read = null;
  }

  async *watch(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      if (this.#read !== null) {
        this.#read += piece.length;
        if (this.#read > HEAD_LIMIT)
          throw new RangeError(`the head of a record is longer than ${HEAD_LIMIT} bytes`);
      }
      yield piece;
    }
  }
}

/**
 * The pages of an archive (`.warc`, `.warc.gz`) in its order: responses of status 200 and resources
 * that may be pages; content encodings are undone. A damaged record is an entry; where the archive
 * cannot be read on, that is the last one. `onLeftOut` is told of every other record.
 */
export async function* readArchive(
  file: string,
  onLeftOut: (why: LeftOut) => void = () => {},
): AsyncGenerator<ArchiveEntry> {
  const damaged = (why: string): ArchiveEntry => ({
    address: null,
    ...failure('archive-damaged', `${file} ${why}.`),
  });
  let records = 0;
  let source: Readable | null = null;
  try {
    source = await unpacked(file);
    const guard = new HeadGuard();
    for await (const record of WARCParser.iterRecords(guard.watch(source))) {
      guard.headEnds();
      if (!record.warcHeaders.statusline.startsWith('WARC/')) {
        yield damaged(`is no WARC file from record ${records + 1} on`);
        return;
      }
      records++;
      // Every header has this field near its end, and what is cut there reads as a short header.
      if (!/^\d+$/.test(record.warcHeaders.headers.get('Content-Length')?.trim() ?? '')) {
        yield damaged(`ends within the header of record ${records}, or that states no length`);
        return;
      }
      const why = leftOut(record);
      const entry = why === null ? await entryOf(record) : null;
      if ((await missing(record)) > 0) {
        const where = record.warcTargetURI ?? `record ${records}`;
        yield damaged(`ends within ${where}, after ${records - 1} whole records`);
        return;
      }
      if (entry) yield entry;
      else if (why) onLeftOut(why);
      guard.headBegins();
    }
    if (records === 0) yield damaged('holds no WARC record');
  } catch (error) {
    const known = failureOf(error, `read ${file}`);
    const why = error instanceof Error ? error.message : String(error);
    yield known === null
      ? damaged(`cannot be read on after record ${records}: ${why}`)
      : { address: null, ...known };
  } finally {
    source?.destroy();
  }
}
