/** A desk's backup: what people wrote, and the store, as a folder that outlives program and database. */
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupSummary, RestoreSummary } from '@hearsay/store';
import { openDesk } from '../open.ts';
import type { RunFailure } from './progress.ts';

/** What people wrote, beside the store's own files. */
const WRITTEN = ['desk.yaml', 'decisions.jsonl', 'editions', 'articles'] as const;
const STORE = 'store';

async function copyWritten(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of WRITTEN)
    await cp(join(from, name), join(to, name), {
      recursive: true,
      errorOnExist: true,
      force: false,
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
}

const failed = (doing: string, error: unknown): RunFailure => ({
  error: { code: 'file-unwritable', message: `cannot ${doing}: ${(error as Error).message}` },
});

/** Writes the backup of the desk in `folder` to `target`, which must not exist yet. */
export async function backupDesk(
  folder: string,
  target: string,
): Promise<{ readonly backup: BackupSummary } | RunFailure> {
  const opened = await openDesk(folder);
  if ('error' in opened) return opened;
  try {
    await mkdir(target, { recursive: false });
    await copyWritten(folder, target);
    return await opened.store.backup(join(target, STORE));
  } catch (error) {
    return failed(`write the backup ${target}`, error);
  } finally {
    await opened.close();
  }
}

/** Makes a desk in `folder` from the backup in `source`; a desk that is there already is refused. */
export async function restoreDesk(
  source: string,
  folder: string,
): Promise<{ readonly restored: RestoreSummary } | RunFailure> {
  try {
    await copyWritten(source, folder);
  } catch (error) {
    return failed(`restore into ${folder}`, error);
  }
  const opened = await openDesk(folder);
  if ('error' in opened) return opened;
  try {
    return await opened.store.restore(join(source, STORE));
  } finally {
    await opened.close();
  }
}
