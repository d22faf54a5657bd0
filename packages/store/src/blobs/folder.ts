/**
 * Blobs in a folder, named by content: `ab/abcdef….warc.gz`. A file is written under another name,
 * brought to the disk, then renamed, so that a name never stands for half a file, whenever the
 * machine stops.
 */
import * as disk from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, guarded } from '../failure.ts';
import { BLOB_NAME, type Blobs } from './blobs.ts';

/** What is asked of the disk; tests put one in that is full or closed. */
export type Disk = Pick<
  typeof disk,
  'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat'
>;

const ENDING = '.warc.gz';
/** Files being written; what a killed process leaves here is swept at the next start. */
const INCOMING = 'incoming';
/** Older files here belong to no living write: a page is written in far less. */
const STALE = 60 * 60 * 1000; // ms

const code = (error: unknown): unknown => (error as NodeJS.ErrnoException | null)?.code;

async function exists(files: Disk, path: string): Promise<boolean> {
  try {
    await files.stat(path);
    return true;
  } catch (error) {
    if (code(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Brings a renamed entry to the disk; without it the name may be lost with the power. */
async function syncFolder(files: Disk, path: string): Promise<void> {
  const folder = await files.open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function writeWhole(files: Disk, path: string, file: Uint8Array): Promise<void> {
  const handle = await files.open(path, 'wx', 0o600);
  try {
    await handle.writeFile(file);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sweep(files: Disk, incoming: string, now: number): Promise<void> {
  for (const name of await files.readdir(incoming)) {
    const path = join(incoming, name);
    // Another process may finish or sweep it between the two steps.
    const found = await files.stat(path).catch(() => null);
    if (found !== null && now - found.mtimeMs > STALE) await files.rm(path, { force: true });
  }
}

export function folderBlobs(root: string, files: Disk = disk): Blobs {
  const pathOf = (name: string): string => join(root, name.slice(0, 2), name + ENDING);
  const incoming = join(root, INCOMING);
  let prepared: Promise<void> | null = null;
  let written = 0;

  async function prepare(): Promise<void> {
    await files.mkdir(incoming, { recursive: true });
    await sweep(files, incoming, Date.now());
  }

  return {
    put: (name, file) =>
      guarded(`keep a capture in ${root}`, async () => {
        if (!BLOB_NAME.test(name)) throw new Error(`"${name}" is no SHA-256.`);
        const path = pathOf(name);
        if (await exists(files, path)) return { stored: false };
        prepared ??= prepare();
        await prepared.catch((error) => {
          prepared = null;
          throw error;
        });
        const temporary = join(incoming, `${process.pid}-${++written}-${name}`);
        try {
          await writeWhole(files, temporary, file);
          await files.mkdir(dirname(path), { recursive: true });
          await files.rename(temporary, path);
          await syncFolder(files, dirname(path));
        } catch (error) {
          await files.rm(temporary, { force: true }).catch(() => {});
          throw error;
        }
        return { stored: true };
      }),

    has: (name) =>
      guarded(`look for a capture in ${root}`, async () => ({
        there: BLOB_NAME.test(name) && (await exists(files, pathOf(name))),
      })),

    get: (name) =>
      guarded(`read a capture in ${root}`, async () => {
        const missing = failure('capture-missing', `No capture ${name} is kept in ${root}.`);
        if (!BLOB_NAME.test(name)) return missing;
        try {
          return { file: new Uint8Array(await files.readFile(pathOf(name))) };
        } catch (error) {
          if (code(error) === 'ENOENT') return missing;
          throw error;
        }
      }),

    async *names() {
      for (const folder of await files.readdir(root).catch(() => [])) {
        if (folder.length !== 2) continue;
        for (const entry of await files.readdir(join(root, folder))) {
          const name = entry.slice(0, -ENDING.length);
          if (entry.endsWith(ENDING) && BLOB_NAME.test(name)) yield name;
        }
      }
    },
  };
}
