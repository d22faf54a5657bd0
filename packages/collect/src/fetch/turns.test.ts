import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stillClock } from '../testing/clock.ts';
import { createTurns } from './turns.ts';

const never = new AbortController().signal;

test('never are more requests under way than allowed, and each gets its turn', async () => {
  const hosts = fc.array(fc.constantFrom('a.example', 'b.example', 'c.example'), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(hosts, fc.nat(3), fc.nat(3), async (asked, host, all) => {
      const limits = { perHost: host + 1, everywhere: all + 1 };
      const turns = createTurns(limits, stillClock());
      const running = new Map<string, number>();
      let done = 0;
      await Promise.all(
        asked.map(async (name) => {
          const leave = await turns.take(name, 0, never);
          running.set(name, (running.get(name) ?? 0) + 1);
          expect(running.get(name)).toBeLessThanOrEqual(limits.perHost);
          const total = [...running.values()].reduce((sum, count) => sum + count, 0);
          expect(total).toBeLessThanOrEqual(limits.everywhere);
          await Promise.resolve();
          running.set(name, (running.get(name) ?? 0) - 1);
          done++;
          leave();
          // Leaving twice frees no second place.
          leave();
        }),
      );
      expect(done).toBe(asked.length);
    }),
  );
});

test('requests to one host start as far apart as asked, to another at once', async () => {
  const clock = stillClock();
  const turns = createTurns({ perHost: 5, everywhere: 5 }, clock);
  const started: number[] = [];
  const start = clock.now();
  for (const host of ['a.example', 'a.example', 'b.example', 'a.example']) {
    (await turns.take(host, 1_000, never))();
    started.push(clock.now() - start);
  }
  expect(started).toEqual([0, 1_000, 1_000, 2_000]);
});

test('a turn that is called off while it waits is given to the next', async () => {
  const turns = createTurns({ perHost: 1, everywhere: 1 }, stillClock());
  const first = await turns.take('a.example', 0, never);
  const off = new AbortController();
  const second = turns.take('a.example', 0, off.signal);
  const third = turns.take('a.example', 0, never);
  off.abort();
  first();
  await expect(second).rejects.toThrow();
  (await third)();
});
