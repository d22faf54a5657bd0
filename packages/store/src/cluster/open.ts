/**
 * Opens the embedded cluster of a desk: joins the server that runs, or starts it. Several processes
 * may work on one desk; they share one server, and the last to leave stops it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Failure, failure, guarded } from '../failure.ts';
import { type Account, giveTo, serverAccount } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { createCluster } from './create.ts';
import { DATABASE, type Layout, layoutOf, ROLE } from './layout.ts';
import { ensureLease, isSupervised, joinLease } from './lease.ts';
import { listenTo } from './log.ts';
import { failureOfStart, heldByAnother, mayPass } from './start-failure.ts';
import { startServer } from './supervise.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Whether a connection works: `retry` while the server starts, stops or is another one. */
export type Probe = (address: Address) => Promise<'answers' | 'retry' | 'refuses'>;

export interface Cluster {
  readonly address: Address;
  /** What the server has said of its end, where it ended since it was opened; else "". */
  lastWords(): string;
  /** Gives the lease back; `last` waits until the server has stopped. */
  release(last: boolean): Promise<void>;
}

/** A crash before may leave much to recover; a warm start takes 20 ms. */
const START_LIMIT = 60_000; // ms
const STOP_LIMIT = 10_000; // ms
/** A server that shows no sign of stopping by then has found another user. */
const STOP_BEGINS = 1_000; // ms
const POLL = 5; // ms
/** Between two starts: another server is about to end, or a killed one's last children are. */
const RETRY_DELAY = 50; // ms
/** Another server that does not let us in gets this long to end. */
const FOREIGN_LIMIT = 5_000; // ms
/** After a crash, the port on record may be another desk's by now, until our server writes its own. */
const REFUSAL_LIMIT = 1_500; // ms

const READY_LINE = 7;
const PORT_LINE = 3;

/** The port of a server that is ready, from the file every server keeps in its data folder. */
function readyPort(layout: Layout): number | null {
  try {
    const lines = readFileSync(`${layout.data}/postmaster.pid`, 'utf8').split('\n');
    return lines[READY_LINE]?.trim() === 'ready' ? Number(lines[PORT_LINE]) : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function waitForStop(layout: Layout): Promise<void> {
  const begun = Date.now();
  while (existsSync(`${layout.data}/postmaster.pid`)) {
    const waited = Date.now() - begun;
    const goesOn = waited > STOP_BEGINS && readyPort(layout) !== null;
    if (goesOn || waited > STOP_LIMIT) return;
    await pause(POLL);
  }
}

interface Attempt {
  readonly layout: Layout;
  readonly password: string;
  readonly probe: Probe;
  readonly until: number;
}

/** Waits under a lease for the server to answer; null where it ended. */
async function connected(
  { layout, password, probe, until }: Attempt,
  alive: () => boolean,
): Promise<Address | Failure | null> {
  const refusedUntil = Date.now() + REFUSAL_LIMIT;
  while (Date.now() < until) {
    const port = readyPort(layout);
    if (port !== null) {
      const address = { host: '127.0.0.1', port, user: ROLE, password, database: DATABASE };
      const answer = await probe(address);
      if (answer === 'answers') return address;
      if (answer === 'refuses' && Date.now() > refusedUntil)
        return failure(
          'database-in-use',
          `The PostgreSQL server in ${layout.root} refuses the desk's password. Stop it, then run the command again.`,
        );
    }
    if (!alive()) return null;
    await pause(POLL);
  }
  return failure(
    'database-start-failed',
    `The database in ${layout.root} did not answer within ${START_LIMIT / 1000} s; see ${layout.log}.`,
  );
}

async function joinOrStart(
  attempt: Attempt,
  binaries: Binaries,
  account: Account | null,
): Promise<Cluster | Failure> {
  const { layout } = attempt;
  const foreignUntil = Date.now() + FOREIGN_LIMIT;
  for (;;) {
    const joined = joinLease(layout.lease);
    const started = joined === null ? await startServer(layout, binaries, account) : null;
    const lease = joined ?? started?.lease;
    const alive = started ? () => started.ended() === null : () => isSupervised(layout.lease);
    const address = await connected(attempt, alive);
    if (address !== null && !('error' in address))
      return {
        address,
        lastWords: listenTo(layout.log),
        async release(last) {
          lease?.release();
          if (last) await waitForStop(layout);
        },
      };
    lease?.release();
    if (address !== null) return address;
    const said = started?.ended() ?? '';
    const foreign = heldByAnother(said) && Date.now() > foreignUntil;
    if (started && (foreign || !mayPass(said))) return failureOfStart(layout.root, said);
    await pause(RETRY_DELAY);
  }
}

/** Opens the cluster in `root`, making it first where it is new. */
export function openCluster(root: string, probe: Probe): Promise<Cluster | Failure> {
  return guarded(`open the database in ${root}`, async () => {
    const binaries = await findBinaries();
    if (binaries === null)
      return failure(
        'database-start-failed',
        `No PostgreSQL comes with this program for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server.`,
      );
    const layout = layoutOf(root);
    const found = serverAccount(layout.data);
    if ('error' in found) return found;
    const uncreated = await createCluster(root, binaries, found.account);
    if (uncreated !== null) return uncreated;
    giveTo(found.account, layout.data);
    const unmade = ensureLease(layout.lease);
    if (unmade !== null) return unmade;
    const password = readFileSync(layout.password, 'utf8');
    const until = Date.now() + START_LIMIT;
    return joinOrStart({ layout, password, probe, until }, binaries, found.account);
  });
}
