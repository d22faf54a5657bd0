/**
 * Work that several processes share: tasks are put up by one and handed out to whoever asks, each
 * to one at a time. pg-boss keeps them in the desk's own database.
 *
 * A task says what to do, not what came of it: whoever performs one keeps its results in the store.
 * So a task that is lost or performed twice costs time and changes nothing.
 */
import type pg from 'pg';
import { type Db, PgBoss } from 'pg-boss';
import { type Failure, guarded, isFailure } from '../failure.ts';

/** The namespace of the queue's tables, beside that of the desk. */
const SCHEMA = 'hearsay_queue';
/** One letter for each queue of a desk, before the name that its tasks share. */
const PREFIX = 'desk-';

/** Without a sign of life for so long a task goes to another; the least that pg-boss allows is 10. */
const SILENT = 30; // s
/** How often tasks of silent workers are looked for. */
const WATCH = 10; // s
/** How often a worker says that it lives. */
const LIVES = 10_000; // ms
/** How long a worker waits before it asks again. */
const IDLE = 1_000; // ms
/** A task that so many workers died of is given up; the run that put it up does its work itself. */
const RETRIES = 2;
/** Nobody waits longer than a day for what one run put up. */
const KEPT = 86_400; // s

export interface WorkQueue<Task extends object> {
  /** Puts tasks up; the first is handed out first. */
  offer(tasks: readonly Task[]): Promise<null | Failure>;
  /** Takes back what nobody has begun. */
  withdraw(): Promise<null | Failure>;
  /**
   * Performs tasks one after another until `signal` ends, or with `untilEmpty` until none is left.
   * A task whose performance answers with a failure is tried again later, by anybody.
   */
  perform(
    task: (task: Task) => Promise<null | { readonly error: unknown }>,
    options: { readonly signal: AbortSignal; readonly untilEmpty: boolean },
  ): Promise<null | Failure>;
  close(): Promise<void>;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}

/** The connections as pg-boss wants them: several statements in one text give the rows of all. */
export function queueDatabase(pool: pg.Pool): Db {
  return {
    async executeSql(text, values) {
      const answer: pg.QueryResult | pg.QueryResult[] = await pool.query(text, values);
      return { rows: [answer].flat().flatMap(({ rows }) => rows) };
    },
  };
}

/** Any fixed number: who holds this advisory lock may make the queue's tables. */
const OPENING_LOCK = 7_305_120;

/** Two processes may open the first queue of a desk at once; the second waits, then finds the tables. */
async function alone(pool: pg.Pool, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [OPENING_LOCK]);
    await work();
    await client.query('select pg_advisory_unlock($1)', [OPENING_LOCK]);
    client.release();
  } catch (error) {
    // The lock ends with its connection, whatever state that is in.
    client.release(true);
    throw error;
  }
}

/**
 * Opens the queue of a name. Processes share tasks only under the same name, which therefore tells
 * all that must be the same in both.
 */
export async function openQueue<Task extends object>(
  pool: pg.Pool,
  name: string,
): Promise<{ readonly queue: WorkQueue<Task> } | Failure> {
  const boss = new PgBoss({
    db: queueDatabase(pool),
    schema: SCHEMA,
    schedule: false,
    registerInstance: false,
    persistWarnings: false,
    superviseIntervalSeconds: WATCH,
    monitorIntervalSeconds: WATCH,
  });
  // What its own timers cannot do now they do at their next turn; a call that fails says so itself.
  boss.on('error', () => {});
  const queueName = PREFIX + name;
  const options = {
    heartbeatSeconds: SILENT,
    retryLimit: RETRIES,
    retentionSeconds: KEPT,
    deleteAfterSeconds: KEPT,
  };
  const close = (): Promise<void> => boss.stop({ graceful: false, close: false });

  const opened = await guarded('open the queue of work', async () => {
    await alone(pool, async () => {
      await boss.start();
      await boss.createQueue(queueName, options);
    });
    return null;
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  if (opened !== null && isFailure(opened)) {
    await close();
    return opened;
  }

  const performOne = async (
    id: string,
    task: () => Promise<null | { readonly error: unknown }>,
  ): Promise<void> => {
    const alive = setInterval(() => void boss.touch(queueName, id).catch(() => {}), LIVES);
    try {
      const failed = await task();
      if (failed === null) await boss.complete(queueName, id);
      else await boss.fail(queueName, id);
    } finally {
      clearInterval(alive);
    }
  };

  const queue: WorkQueue<Task> = {
    offer: (tasks) =>
      guarded('put up work', async () => {
        await boss.insert(
          queueName,
          tasks.map((data) => ({ data })),
        );
        return null;
      }),
    withdraw: () =>
      guarded('take back work', async () => {
        await boss.deleteQueuedJobs(queueName);
        return null;
      }),
    perform: (task, { signal, untilEmpty }) =>
      guarded('share the work of the desk', async () => {
        while (!signal.aborted) {
          const [job] = await boss.fetch<Task>(queueName);
          if (job !== undefined) await performOne(job.id, () => task(job.data));
          else if (untilEmpty) return null;
          else await pause(IDLE, signal);
        }
        return null;
      }),
    close,
  };
  return { queue };
}
