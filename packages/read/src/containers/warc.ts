/**
 * Web archives (WARC 1.0 and 1.1, packed or not) given as one page: the first page among their responses. Who
 * wants every page gives the archive as a file. Lengths are checked against the records' own, because a cut
 * archive unpacks without complaint.
 */
import { type ReadError, readError } from '../codes.ts';
import { MAX_INPUT_BYTES } from '../limits.ts';
import { isGzip, joined, unpackMember } from './gzip.ts';

/** A page found in an archive, as it was sent. */
export interface ArchivedPage {
  readonly url: string | null;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  /** True if records follow that were not looked at. */
  readonly more: boolean;
}

/** Members of a packed archive that are tried: requests and metadata stand before the first page. */
const MAX_MEMBERS = 1_000;

/** True for the first bytes of an archive. */
export function isWarc(bytes: Uint8Array): boolean {
  return /^WARC\/1\.\d\r?\n/.test(latin(bytes.subarray(0, 16)));
}

/** The first page of a packed archive, or null where the packed bytes are no archive. */
export async function pageOfPackedArchive(
  bytes: Uint8Array,
): Promise<ArchivedPage | { readonly error: ReadError } | null> {
  let whole = 0;
  let at: number | null = 0;
  for (let member = 0; at !== null && member < MAX_MEMBERS; member += 1) {
    const unpacked = await unpackMember(bytes, at, MAX_INPUT_BYTES);
    if (!unpacked) return tooLarge();
    at = unpacked.next;
    if (member === 0 && !isWarc(unpacked.bytes)) return null;
    if (!isWarc(unpacked.bytes)) {
      if (at === null && !unpacked.clean) return truncated(whole, 'Nothing of the next.');
      continue;
    }
    const found = await pageOfArchive(unpacked.bytes, whole);
    if (!('error' in found)) return { ...found, more: found.more || at !== null };
    if (found.error.code !== 'archive-without-page') return found;
    whole += 1;
  }
  return readError('archive-without-page', `${whole} records were looked at.`);
}

/** The first page of an archive. `before` is the number of whole records that stood before these bytes. */
export async function pageOfArchive(
  bytes: Uint8Array,
  before = 0,
): Promise<ArchivedPage | { readonly error: ReadError }> {
  let at = 0;
  let whole = before;
  while (at < bytes.length) {
    const record = recordAt(bytes, at);
    if (!record) {
      if (isWarc(bytes.subarray(at))) return truncated(whole, 'The next ends inside its head.');
      break;
    }
    const { type, url, start, end } = record;
    if (end > bytes.length)
      return truncated(whole, `${bytes.length - start} of ${end - start} bytes of the next.`);
    whole += 1;
    at = end;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
    const page = type === 'response' ? await pageOfResponse(bytes.subarray(start, end), url) : null;
    if (page) return 'error' in page ? page : { ...page, more: at < bytes.length };
  }
  return readError('archive-without-page', `${whole} records were looked at.`);
}

interface ArchiveRecord {
  readonly type: string;
  readonly url: string | null;
  /** Where its content begins and should end. */
  readonly start: number;
  readonly end: number;
}

/** Heads of records and responses are shorter. */
const MAX_HEAD = 32_768;

function recordAt(bytes: Uint8Array, at: number): ArchiveRecord | null {
  const head = headAt(bytes, at);
  if (!head?.text.startsWith('WARC/')) return null;
  const length = Number(field(head.text, 'content-length') ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) return null;
  return {
    type: field(head.text, 'warc-type') ?? '',
    url: field(head.text, 'warc-target-uri')?.replace(/^<|>$/g, '') ?? null,
    start: head.end,
    end: head.end + length,
  };
}

function headAt(bytes: Uint8Array, at: number): { text: string; end: number } | null {
  const text = latin(bytes.subarray(at, at + MAX_HEAD));
  const end = /\r?\n\r?\n/.exec(text);
  return end ? { text: text.slice(0, end.index), end: at + end.index + end[0].length } : null;
}

function field(head: string, name: string): string | null {
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1).trim();
  }
  return null;
}

async function pageOfResponse(
  block: Uint8Array,
  url: string | null,
): Promise<Omit<ArchivedPage, 'more'> | { readonly error: ReadError } | null> {
  const head = headAt(block, 0);
  const status = /^HTTP\/\d(?:\.\d)?\s(\d{3})/.exec(head?.text ?? '')?.[1];
  const contentType = field(head?.text ?? '', 'content-type');
  if (!head || status !== '200' || !/html|^text\/plain/i.test(contentType ?? '')) return null;
  let body = block.subarray(head.end);
  if (/chunked/i.test(field(head.text, 'transfer-encoding') ?? '')) body = withoutChunks(body);
  if (isGzip(body, 0)) {
    const unpacked = await unpackMember(body, 0, MAX_INPUT_BYTES);
    if (!unpacked) return tooLarge();
    body = unpacked.bytes;
  }
  return { url, contentType, bytes: body };
}

/** The body of a chunked response; one that was stored without its chunks stays as it is. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < body.length; ) {
    const size = /^([\da-f]{1,7})[^\r\n]{0,100}\r\n/i.exec(latin(body.subarray(at, at + 120)));
    if (!size?.[1]) return at === 0 ? body : joined(pieces, length);
    const from = at + size[0].length;
    const piece = body.subarray(from, from + Number.parseInt(size[1], 16));
    if (piece.length === 0) break;
    pieces.push(piece);
    length += piece.length;
    at = from + piece.length + 2;
  }
  return joined(pieces, length);
}

function truncated(whole: number, rest: string): { readonly error: ReadError } {
  return readError('archive-truncated', `${whole} whole records were saved. ${rest}`);
}

function tooLarge(): { readonly error: ReadError } {
  return readError('input-too-large', 'It unpacks to more than that.');
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
