/**
 * The lease on a running server: a named pipe whose writing end every using process holds open and
 * whose reading end the server's supervisor waits on. The kernel closes the writing end when a
 * process ends, in whatever way, so the supervisor learns of the last user's end even after
 * `kill -9` and stops the server: no count to keep, no heartbeat, no server left behind.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, constants, lstatSync, openSync, rmSync } from 'node:fs';
import { type Failure, failure } from '../failure.ts';

const NOT_WAITING = constants.O_NONBLOCK;

export interface Lease {
  release(): void;
}

export function makeLease(path: string): Failure | null {
  const made = spawnSync('mkfifo', ['-m', '600', path], { encoding: 'utf8' });
  if (made.status === 0) return null;
  const why = made.error?.message ?? made.stderr.trim();
  // Two processes may make it at once; the second finds it there.
  if (/File exists/.test(why)) return null;
  return failure(
    'database-start-failed',
    `The embedded PostgreSQL needs a named pipe at ${path}: ${why}. Put the desk on a local disk, or set DATABASE_URL to a PostgreSQL server.`,
  );
}

/** Makes the pipe where it is missing, or where a copy of the desk has a plain file in its place. */
export function ensureLease(path: string): Failure | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFIFO()) return null;
  rmSync(path, { force: true });
  return makeLease(path);
}

function leaseOn(descriptor: number): Lease {
  let held = true;
  return {
    release() {
      if (held) closeSync(descriptor);
      held = false;
    },
  };
}

/** A share in the server that a supervisor runs at present, or null where there is none. */
export function joinLease(path: string): Lease | null {
  try {
    return leaseOn(openSync(path, constants.O_WRONLY | NOT_WAITING));
  } catch (error) {
    // ENXIO: nobody has the reading end. ENOENT: there is no pipe yet.
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENXIO' || code === 'ENOENT') return null;
    throw error;
  }
}

export function isSupervised(path: string): boolean {
  const probe = joinLease(path);
  probe?.release();
  return probe !== null;
}

/** A lease with the reading end for the supervisor about to be started; the caller closes that end. */
export function openLease(path: string): { readonly lease: Lease; readonly readingEnd: number } {
  // A pipe cannot be opened at one end before the other; opening both ends at once breaks the circle.
  const both = openSync(path, constants.O_RDWR | NOT_WAITING);
  const readingEnd = openSync(path, constants.O_RDONLY);
  const lease = leaseOn(openSync(path, constants.O_WRONLY | NOT_WAITING));
  closeSync(both);
  return { lease, readingEnd };
}
