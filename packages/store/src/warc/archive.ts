/** Reads WARC archives that other tools wrote, record by record, in constant memory. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import type { Capture } from '../capture.ts';
import { type Failure, failure, failureOf } from '../failure.ts';
import { sha256 } from '../hash.ts';

/** A capture found in an archive, or what is wrong at that place. */
export type ArchiveEntry =
  | { readonly capture: Capture; readonly bytes: Uint8Array }
  | (Failure & { readonly address: string | null });

/** Larger records are films and archives of their own: they are told and passed over. */
const RECORD_LIMIT = 10_000_000; // bytes, as for a page that is fetched

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

/** Bytes of the record that the archive announced and does not hold. */
function missing(record: WARCRecord): number {
  const { _reader: reader } = record;
  return 'limit' in reader ? Number(reader.limit) : 0;
}

async function entryOf(record: WARCRecord): Promise<ArchiveEntry | null> {
  const address = record.warcTargetURI ?? null;
  const status = record.httpHeaders?.statusCode;
  const isPage = record.warcType === 'response' ? status === 200 : record.warcType === 'resource';
  if (!isPage || address === null) return null;
  const bytes = await payload(record);
  if (bytes === 'too-large')
    return {
      address,
      ...failure('archive-damaged', `${address} has more than ${RECORD_LIMIT} bytes.`),
    };
  if (missing(record) > 0)
    return {
      address,
      ...failure(
        'archive-damaged',
        `The archive ends within ${address}, after ${bytes.length} bytes.`,
      ),
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

/** The archive's bytes, unpacked: unlike the parser's own unpacking, this tells of a cut file. */
async function unpacked(file: string): Promise<Readable> {
  const handle = await open(file, 'r');
  const start = Buffer.alloc(GZIP.length);
  try {
    await handle.read(start, 0, GZIP.length, 0);
  } finally {
    await handle.close();
  }
  const source = createReadStream(file);
  // The reader of the stream gets its errors; the pipeline is told of them as well.
  return start.equals(GZIP) ? pipeline(source, createGunzip(), () => {}) : source;
}

/**
 * The pages of an archive (`.warc`, `.warc.gz`) in its order: responses of status 200, and
 * resources; content encodings are undone. A damaged record is an entry; where the archive cannot
 * be read on, that is the last one.
 */
export async function* readArchive(file: string): AsyncGenerator<ArchiveEntry> {
  const damaged = (why: string): ArchiveEntry => ({
    address: null,
    ...failure('archive-damaged', `${file} ${why}.`),
  });
  let records = 0;
  let source: Readable | null = null;
  try {
    source = await unpacked(file);
    for await (const record of WARCParser.iterRecords(source)) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) {
        yield damaged(`is no WARC file from record ${records + 1} on`);
        return;
      }
      records++;
      const entry = await entryOf(record);
      if (entry !== null) yield entry;
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
