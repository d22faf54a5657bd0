/** Unpacks the archives of a data set for the time of one evaluation. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EXIT } from '../failure.ts';

const run = promisify(execFile);

export interface Archive {
  readonly path: string;
  /** Folder below the temporary one that its entries are put into; '' for that folder itself. */
  readonly into: string;
}

/**
 * Calls `work` with a temporary folder that holds the archives' entries, and removes it afterwards.
 * Ctrl-C ends the process at once, and the folder goes too.
 * The system's `tar` tells the compression from the bytes; for `.tar.xz` it needs `xz`.
 */
export async function withUnpacked<T>(
  archives: readonly Archive[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-data-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  const stop = (): void => process.exit(EXIT.interrupted);
  process.on('exit', clear);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    for (const { path, into } of archives) await unpack(path, join(folder, into));
    return await work(folder);
  } finally {
    process.off('exit', clear);
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    await rm(folder, { recursive: true, force: true });
  }
}

async function unpack(path: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  await run('tar', ['-xf', path, '-C', target]).catch((cause: Error) => {
    throw new Error(`cannot unpack ${path}: are tar and xz installed, and is there space?`, {
      cause,
    });
  });
}
