/**
 * Who runs the server. PostgreSQL refuses to run as root, so root lends it the account `postgres`,
 * made if missing; everybody else runs it as themselves.
 */
import { execFileSync } from 'node:child_process';
import { lchownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Failure, failure } from '../failure.ts';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** A command line and the account to start it with. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly account: Account | null;
}

const NAME = 'postgres';
const ROOT = 0;

function accountNamed(name: string): Account | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

function ownerOf(path: string): Account | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : { uid: found.uid, gid: found.gid };
}

/**
 * The account that runs the server of the data folder; null stands for the present user. For root it
 * is the one that owns the folder, so that a user's desk stays the user's, else `postgres`.
 */
export function serverAccount(data: string): { readonly account: Account | null } | Failure {
  if (process.getuid?.() !== ROOT) return { account: null };
  const owner = ownerOf(data);
  if (owner !== null && owner.uid !== ROOT) return { account: owner };
  try {
    const known = accountNamed(NAME);
    if (known !== null) return { account: known };
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', NAME], {
      stdio: 'pipe',
    });
    const made = accountNamed(NAME);
    if (made !== null) return { account: made };
  } catch {
    // Told below, in one way for a missing program, a read-only system and a missing file.
  }
  return failure(
    'no-permission',
    `PostgreSQL does not run as root, and the account "${NAME}" could not be made. Run the command as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
  );
}

/** Gives a data folder that root copied, and so owns, to the account that runs the server. */
export function giveTo(account: Account | null, data: string): void {
  if (account === null || ownerOf(data)?.uid === account.uid) return;
  for (const path of ['.', ...readdirSync(data, { recursive: true, encoding: 'utf8' })])
    lchownSync(join(data, path), account.uid, account.gid);
}

const SEARCH_BY_OTHERS = 0o001;
const SEARCH_BY_GROUP = 0o010;

/** Whether the account may walk down to `path`; only the folders above it are asked. */
function reaches(account: Account, path: string): boolean {
  const folder = dirname(path);
  const { mode, uid, gid } = statSync(folder);
  const open =
    (mode & SEARCH_BY_OTHERS) !== 0 ||
    uid === account.uid ||
    (gid === account.gid && (mode & SEARCH_BY_GROUP) !== 0);
  return open && (folder === dirname(folder) || reaches(account, folder));
}

/**
 * How to start `command` under the account. Where one of `paths` lies in a folder closed to it, such
 * as /root, the command keeps root's right to pass closed folders (setpriv of util-linux).
 */
export function launchAs(
  account: Account | null,
  command: string,
  args: readonly string[],
  paths: readonly string[],
): Launch {
  if (account === null || paths.every((path) => reaches(account, path)))
    return { command, args, account };
  const right = '+dac_override';
  return {
    command: 'setpriv',
    args: [
      `--reuid=${account.uid}`,
      `--regid=${account.gid}`,
      '--clear-groups',
      `--inh-caps=${right}`,
      `--ambient-caps=${right}`,
      command,
      ...args,
    ],
    account: null,
  };
}
