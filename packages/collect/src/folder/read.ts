/**
 * Captures that lie on disk: every `*.html` below a folder. The address is the page's canonical one,
 * else the file's own; the time of capture is what the page says of it, else the file's.
 */
import { createHash } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CollectErrorCode, failure } from '../failure.ts';
import type { FetchedCapture } from '../fetch/fetcher.ts';
import { defaultLimits } from '../fetch/limits.ts';
import { canonicalOf } from '../markup/canonical.ts';
import type { FolderEntry } from './found.ts';

/** How the read stage finds the time a page gives as that of its capture. */
export interface FolderReaders {
  readonly capturedAt: (bytes: Uint8Array) => string | null;
}

const ENDING = /\.html?$/i;
/** Deeper folders are no desk's, but a circle or a mistake. */
const DEPTH = 16;

const MEANING: Readonly<Record<string, CollectErrorCode>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

function refused(file: string, error: unknown, otherwise: CollectErrorCode): FolderEntry {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return { file, ...failure(MEANING[code] ?? otherwise, `${file} cannot be read: ${message}.`) };
}

function timeOf(said: string | null, fileTime: Date): string {
  const time = said === null ? Number.NaN : Date.parse(said);
  return (Number.isNaN(time) ? fileTime : new Date(time)).toISOString();
}

/** The capture that one saved page is, or why it is none. */
export async function readFile(file: string, readers: FolderReaders): Promise<FolderEntry> {
  try {
    const { size, mtime } = await disk.stat(file);
    if (size > defaultLimits.pageBytes)
      return {
        file,
        ...failure('too-large', `${file} has more than ${defaultLimits.pageBytes} bytes.`),
      };
    if (size === 0) return { file, ...failure('empty-file', `${file} is empty.`) };
    const bytes = new Uint8Array(await disk.readFile(file));
    const address = canonicalOf(bytes) ?? pathToFileURL(file).href;
    const capture: FetchedCapture = {
      address,
      finalAddress: address,
      status: null,
      headers: {},
      contentType: null,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      captured: timeOf(readers.capturedAt(bytes), mtime),
      origin: 'folder',
      bytes,
    };
    return { file, capture };
  } catch (error) {
    return refused(file, error, 'no-folder');
  }
}

/**
 * The captures below `folder`, by path. Links are not followed. A file that cannot be read, or is
 * empty or too large, is an entry with the reason; a folder that cannot be listed is one too.
 */
export async function* readFolder(
  folder: string,
  readers: FolderReaders,
): AsyncGenerator<FolderEntry> {
  yield* walk(folder, readers, DEPTH);
}

async function* walk(
  folder: string,
  readers: FolderReaders,
  depth: number,
): AsyncGenerator<FolderEntry> {
  let entries: Awaited<ReturnType<typeof list>>;
  try {
    entries = await list(folder);
  } catch (error) {
    yield refused(folder, error, 'no-folder');
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) yield* walk(path, readers, depth - 1);
    else if (entry.isFile() && ENDING.test(entry.name)) yield await readFile(path, readers);
  }
}

async function list(folder: string) {
  const entries = await disk.readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
