import { sql } from 'kysely';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../database.ts';
import { must, type TemporaryDatabase, temporaryDatabase } from '../testing/open.ts';
import { openQueue, queueDatabase, type WorkQueue } from './queue.ts';

interface Task {
  readonly number: number;
}

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await temporaryDatabase();
});
afterAll(() => database.remove());

async function queueOf(name: string): Promise<WorkQueue<Task>> {
  return must(await openQueue<Task>(database.pool, name)).queue;
}

const never = new AbortController().signal;

async function drain(queue: WorkQueue<Task>, into: number[]): Promise<void> {
  const task = async ({ number }: Task) => {
    into.push(number);
    return null;
  };
  expect(await queue.perform(task, { signal: never, untilEmpty: true })).toBeNull();
}

it('is opened by many at once in a database that has none', async () => {
  const fresh = await temporaryDatabase();
  const names = Array.from({ length: 4 }, () => 'first');
  const pools = names.map(() => connect(fresh.address, 'opening'));
  const opened = await Promise.all(pools.map((pool) => openQueue<Task>(pool, 'first')));
  for (const one of opened) await must(one).queue.close();
  await Promise.all(pools.map((pool) => pool.end()));
  await fresh.remove();
});

it('hands each task to one worker, the first offered first', async () => {
  const [first, second] = [await queueOf('both'), await queueOf('both')];
  const numbers = Array.from({ length: 20 }, (_, number) => number);
  expect(await first.offer(numbers.map((number) => ({ number })))).toBeNull();
  const done: number[][] = [[], []];
  await Promise.all([drain(first, done[0] ?? []), drain(second, done[1] ?? [])]);
  expect(done.flat().sort((a, b) => a - b)).toEqual(numbers);
  for (const list of done) expect(list).toEqual([...list].sort((a, b) => a - b));
  await first.close();
  await second.close();
});

it('takes back what nobody has begun', async () => {
  const queue = await queueOf('back');
  await queue.offer([{ number: 1 }, { number: 2 }]);
  expect(await queue.withdraw()).toBeNull();
  const done: number[] = [];
  await drain(queue, done);
  expect(done).toEqual([]);
  await queue.close();
});

it('hands a task that failed out again, and gives it up in the end', async () => {
  const queue = await queueOf('failing');
  await queue.offer([{ number: 7 }]);
  let tries = 0;
  const failing = async () => {
    tries += 1;
    return { error: 'no' };
  };
  await queue.perform(failing, { signal: never, untilEmpty: true });
  expect(tries).toBe(3);
  await queue.close();
});

it('gives the task of a worker that died to another', async () => {
  const dead = await queueOf('dying');
  await dead.offer([{ number: 4 }]);
  const stopped = new AbortController();
  let begun: () => void = () => {};
  const began = new Promise<void>((resolve) => {
    begun = resolve;
  });
  let end: (answer: null) => void = () => {};
  const hanging = dead.perform(
    () =>
      new Promise<null>((resolve) => {
        end = resolve;
        begun();
      }),
    { signal: stopped.signal, untilEmpty: false },
  );
  await began;
  // No sign of life for an hour.
  await sql`
    update hearsay_queue.job set heartbeat_on = now() - interval '1 hour'
    where name = 'desk-dying'`.execute(database.db);
  const watch = new PgBoss({
    db: queueDatabase(database.pool),
    schema: 'hearsay_queue',
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  await watch.start();
  await watch.supervise('desk-dying');
  await watch.stop({ graceful: false, close: false });

  const other = await queueOf('dying');
  const done: number[] = [];
  await drain(other, done);
  expect(done).toEqual([4]);
  await other.close();
  stopped.abort();
  end(null);
  await hanging;
  await dead.close();
});

it('keeps tasks of different names apart', async () => {
  const [old, present] = [await queueOf('older'), await queueOf('newer')];
  await old.offer([{ number: 1 }]);
  await present.offer([{ number: 2 }]);
  const done: number[][] = [[], []];
  await drain(present, done[0] ?? []);
  await drain(old, done[1] ?? []);
  expect(done).toEqual([[2], [1]]);
  await old.close();
  await present.close();
});

it('says that the database is gone as the other questions do', async () => {
  const gone = connect(
    { host: '127.0.0.1', port: 1, user: 'x', password: 'x', database: 'x' },
    'x',
  );
  const answer = await openQueue(gone, 'gone');
  expect(answer).toMatchObject({ error: { code: 'database-unavailable' } });
  await gone.end();
});
