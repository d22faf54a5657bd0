/** What a server that did not start has said, and what it means. */
import { type Failure, failure } from '../failure.ts';

const HELD = /lock file .* already exists/;
const PASSING =
  /lock file .* already exists|pre-existing shared memory block|could not create any TCP\/IP sockets/;
/** Bytes of an unknown reason that a message repeats. */
const REPEATED = 500;

/** Whether another server holds the data folder. */
export const heldByAnother = (said: string): boolean => HELD.test(said);

/** Whether a start may work a moment later: a server ends, a killed one's remains, a port was taken. */
export const mayPass = (said: string): boolean => PASSING.test(said);

/** The failure of a start that is given up. */
export function failureOfStart(root: string, said: string): Failure {
  const reason = said.match(/(?:FATAL|PANIC):\s*(.*)/)?.[1] ?? said.trim().slice(-REPEATED);
  if (heldByAnother(said))
    return failure(
      'database-in-use',
      `Another PostgreSQL server holds ${root} and does not let this desk in. Stop it, then run the command again.`,
    );
  if (/No space left on device/.test(said))
    return failure(
      'disk-full',
      `The database in ${root} cannot start: ${reason}. Free some space.`,
    );
  if (/Permission denied|Read-only file system/.test(said))
    return failure('no-permission', `The database in ${root} cannot start: ${reason}.`);
  if (/database files are incompatible with server/.test(said))
    return failure(
      'database-version',
      `The database in ${root} was made by another major version of PostgreSQL. Restore a backup into a new desk folder.`,
    );
  return failure('database-start-failed', `The database in ${root} cannot start: ${reason}.`);
}
