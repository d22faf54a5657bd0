/** Where `hearsay read` gets its documents from: files, addresses, standard input. */
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Document } from '@hearsay/desk/reading';
import type { LeftOut } from '@hearsay/store';

/** A file larger than this is no page (the reader itself refuses pages over 10 MB). */
const MAX_FILE_BYTES = 64_000_000;

export type Input =
  | { readonly document: Document }
  | {
      readonly id: string;
      readonly error: { readonly code: string; readonly message: string };
    };

/** Plain text by its name; anything else is a page whose bytes tell what it is. */
const TEXT_EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.text', '.md']);

const failed = (id: string, code: string, message: string): Input => ({
  id,
  error: { code, message },
});

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > MAX_FILE_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function pageOf(bytes: Uint8Array, name: string): Document['page'] {
  return TEXT_EXTENSIONS.has(extname(name).toLowerCase())
    ? { text: new TextDecoder().decode(bytes) }
    : { bytes, contentType: null };
}

/** A file by its path; a folder, a missing or an unreadable one is an error value. */
export async function fileInput(path: string): Promise<Input> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES)
      return failed(path, 'page-too-large', `${path} has ${size} bytes; at most ${MAX_FILE_BYTES}`);
    return { document: { id: path, page: pageOf(await readFile(path), path) } };
  } catch (error) {
    return failed(path, 'file-unreadable', `cannot read ${path}: ${(error as Error).message}`);
  }
}

/** What stands on standard input, as one page or text. */
export async function standardInput(): Promise<Input> {
  const bytes = await bytesOf(process.stdin);
  if (bytes === null)
    return failed('-', 'page-too-large', `standard input has more than ${MAX_FILE_BYTES} bytes`);
  const start = new TextDecoder().decode(bytes.subarray(0, 1000));
  const page = start.trimStart().startsWith('<')
    ? { bytes, contentType: null }
    : { text: new TextDecoder().decode(bytes) };
  return { document: { id: '-', page } };
}

/** What an archive held besides its pages: how many records of each kind were left out. */
type LeftOutCounts = Map<string, number>;

/**
 * The pages of a web archive, one at a time, each as a document of its own: its address and time are the
 * archive's. A damaged record is an error value. `leftOut` is filled with what was no page.
 */
export async function* archiveInputs(path: string, leftOut: LeftOutCounts): AsyncGenerator<Input> {
  const { readArchive } = await import('@hearsay/store');
  const count = (why: LeftOut): void => {
    leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
  };
  let pages = 0;
  for await (const entry of readArchive(path, count)) {
    pages += 1;
    const id = `${path}#${pages}`;
    if ('error' in entry) yield { id, error: entry.error };
    else {
      const { bytes, capture } = entry;
      const page = { bytes, contentType: capture.contentType };
      yield { document: { id, url: capture.finalAddress, page } };
    }
  }
}

/** True if the file is a web archive, of which every page is read. */
export async function isArchiveFile(path: string): Promise<boolean> {
  const { isArchive } = await import('@hearsay/store');
  return isArchive(path);
}

/** A page fetched once; private addresses only where the caller allows them. */
export async function addressInput(url: string, allowPrivate: 'allow' | 'refuse'): Promise<Input> {
  const { createFetcher } = await import('@hearsay/collect');
  const fetcher = createFetcher({
    // A person asked for this one page by hand: that is no crawl.
    robots: 'ignore',
    network: { allow: allowPrivate === 'allow' ? ['*'] : [], hosts: {} },
  });
  try {
    const result = await fetcher.fetch(url);
    if ('error' in result) return failed(url, result.error.code, result.error.message);
    if (!('fetched' in result)) return failed(url, 'fetch-failed', `${url} gave no page`);
    const { bytes, contentType, finalAddress } = result.fetched;
    return { document: { id: url, url: finalAddress, page: { bytes, contentType } } };
  } finally {
    await fetcher.close();
  }
}
