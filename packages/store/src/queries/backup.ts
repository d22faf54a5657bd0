/** Backup and restore as the store offers them. */
import { readBackup } from '../backup/read.ts';
import { writeBackup } from '../backup/write.ts';
import type { Blobs } from '../blobs/blobs.ts';
import type { Database } from '../database.ts';
import type { Store } from '../store.ts';

export function backupQueries(db: Database, blobs: Blobs): Pick<Store, 'backup' | 'restore'> {
  return {
    backup: (folder) => writeBackup(db, blobs, folder),
    restore: (folder) => readBackup(db, blobs, folder),
  };
}
