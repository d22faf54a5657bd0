/** Makes a new cluster: whole or not at all, for it is built beside its place and moved there. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Failure, failure } from '../failure.ts';
import { type Account, launchAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import { layoutOf, ROLE, SYNC_METHOD } from './layout.ts';
import { makeLease } from './lease.ts';

const PASSWORD_BYTES = 24;

/** One text order everywhere: the builtin C.UTF-8 does not follow the machine's locale. */
const INITDB_OPTIONS = [
  '--auth=scram-sha-256',
  `--username=${ROLE}`,
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
  `--sync-method=${SYNC_METHOD}`,
];

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what processes that were killed while making a cluster left. */
function sweep(root: string): void {
  const prefix = `${basename(root)}.new-`;
  for (const name of readdirSync(dirname(root))) {
    const maker = Number(name.slice(prefix.length));
    if (name.startsWith(prefix) && !isAlive(maker))
      rmSync(join(dirname(root), name), { recursive: true, force: true });
  }
}

function run(launch: ReturnType<typeof launchAs>): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(launch.command, launch.args, {
      ...launch.account,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

function failureOfInitdb(root: string, said: string): Failure {
  const reason = said.match(/^(?:initdb: error|FATAL|PANIC):.*$/m)?.[0] ?? said.trim().slice(-500);
  if (/No space left on device|Disk quota exceeded/.test(said))
    return failure('disk-full', `No space left to make the database in ${root}. Free some space.`);
  if (/Permission denied|Read-only file system/.test(said))
    return failure('no-permission', `The database cannot be made in ${root}: ${reason}.`);
  return failure('database-start-failed', `The database cannot be made in ${root}: ${reason}.`);
}

/** Makes the cluster at `root` unless it is there; null on success. */
export async function createCluster(
  root: string,
  binaries: Binaries,
  account: Account | null,
): Promise<Failure | null> {
  if (existsSync(layoutOf(root).password)) return null;
  mkdirSync(dirname(root), { recursive: true });
  sweep(root);
  const building = layoutOf(`${root}.new-${process.pid}`);
  try {
    rmSync(building.root, { recursive: true, force: true });
    mkdirSync(building.data, { recursive: true });
    // The server's account passes through, but sees no names.
    chmodSync(building.root, 0o711);
    chmodSync(building.data, 0o700);
    const password = randomBytes(PASSWORD_BYTES).toString('base64url');
    writeFileSync(building.password, password, { mode: 0o600 });
    const handed = join(building.root, 'handed');
    writeFileSync(handed, password, { mode: 0o600 });
    if (account !== null)
      for (const path of [building.data, handed]) chownSync(path, account.uid, account.gid);
    const args = [`--pgdata=${building.data}`, `--pwfile=${handed}`, ...INITDB_OPTIONS];
    const paths = [building.data, binaries.initdb];
    const { code, said } = await run(launchAs(account, binaries.initdb, args, paths)).catch(
      // The program is not there or not made for this system.
      (error: Error) => ({ code: null, said: `${error.message}. Set DATABASE_URL to a server` }),
    );
    if (code !== 0) return failureOfInitdb(root, said);
    rmSync(handed);
    const unmade = makeLease(building.lease);
    if (unmade !== null) return unmade;
    try {
      renameSync(building.root, root);
    } catch (error) {
      // Another process was faster: its cluster is as good.
      if (!existsSync(layoutOf(root).password)) throw error;
    }
    return null;
  } finally {
    rmSync(building.root, { recursive: true, force: true });
  }
}
