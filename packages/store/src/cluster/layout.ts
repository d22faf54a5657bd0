/** The files of one embedded cluster. */
import { join } from 'node:path';

export interface Layout {
  readonly root: string;
  /** PostgreSQL's own data folder. */
  readonly data: string;
  /** The random password, readable by the desk's user alone. */
  readonly password: string;
  /** Named pipe that every process using the server holds open; see lease.ts. */
  readonly lease: string;
  readonly log: string;
}

export function layoutOf(root: string): Layout {
  return {
    root,
    data: join(root, 'data'),
    password: join(root, 'password'),
    lease: join(root, 'lease'),
    log: join(root, 'server.log'),
  };
}

/** The database role of the desk. */
export const ROLE = 'hearsay';
/** The database that every new cluster has. */
export const DATABASE = 'postgres';

/**
 * How a thousand new files are brought to the disk. One call for the whole file system takes as long
 * as not syncing at all, and file by file takes three times as long on a busy disk
 * (docs/lab/storage.md); Linux alone has it.
 */
export const SYNC_METHOD: string = process.platform === 'linux' ? 'syncfs' : 'fsync';
