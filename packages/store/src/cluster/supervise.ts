/** Starts the server under a supervisor that stops it when the last lease ends. */
import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { type Account, launchAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import { type Layout, SYNC_METHOD } from './layout.ts';
import { type Lease, openLease } from './lease.ts';
import { listenTo } from './log.ts';

/**
 * The supervisor, a shell script run with the server's command line as arguments and the lease's
 * reading end as standard input. A subshell waits there for the end of the last writer, then asks
 * the server for a fast shutdown (SIGINT). It is passed as text because the server's account may not
 * be allowed to read files of the program. A background job of a shell has no standard input of its
 * own, hence the detour over descriptor 3.
 */
const SUPERVISOR = `
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
( while read -r _; do :; done; kill -INT "$server" ) <&3 &
guard=$!
wait "$server"; status=$?
kill "$guard" 2>/dev/null
exit "$status"
`;

const SERVER_OPTIONS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Many processes may use one desk; each holds a few connections.
  max_connections: '60',
  shared_buffers: '64MB',
  // Three more processes for reading ahead are of no use to a desk.
  io_method: 'sync',
  // Compiling costs more than any of the desk's queries.
  jit: 'off',
  // After a crash every file is synced before the server opens.
  recovery_init_sync_method: SYNC_METHOD,
  // Only what ends the server: a query's error reaches the desk itself.
  log_min_messages: 'fatal',
};

const LOG_LIMIT = 1_000_000; // bytes; enough for thousands of starts

/** A port that was free a moment ago; should another program take it, the start is tried again. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

export interface Started {
  readonly lease: Lease;
  /** What the server said, once it has ended; null while it runs. */
  ended(): string | null;
}

export async function startServer(
  layout: Layout,
  binaries: Binaries,
  account: Account | null,
): Promise<Started> {
  const port = await freePort();
  const settings = Object.entries(SERVER_OPTIONS).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const server = [binaries.postgres, '-D', layout.data, '-p', String(port), ...settings];
  const paths = [layout.data, binaries.postgres];
  const launch = launchAs(account, '/bin/sh', ['-c', SUPERVISOR, 'supervisor', ...server], paths);
  const log = openSync(layout.log, 'a', 0o600);
  if (fstatSync(log).size > LOG_LIMIT) truncateSync(layout.log);
  const said = listenTo(layout.log);
  const { lease, readingEnd } = openLease(layout.lease);
  let ended: string | null = null;
  const child = spawn(launch.command, launch.args, {
    ...launch.account,
    cwd: '/',
    // A session of its own: Ctrl-C reaches the desk, which ends its work first.
    detached: true,
    stdio: [readingEnd, log, log],
    env: { ...process.env, LC_ALL: 'C' },
  });
  child.on('exit', () => {
    ended = said();
  });
  child.on('error', (error) => {
    ended = error.message;
  });
  child.unref();
  closeSync(readingEnd);
  closeSync(log);
  return { lease, ended: () => ended };
}
