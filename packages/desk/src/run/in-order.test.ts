import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('gives results in the order of the items, whichever is done first', async () => {
  const finish: (() => void)[] = [];
  const results: string[] = [];
  const reading = (async () => {
    for await (const [item, result] of inOrder(['a', 'b', 'c'], 2, async (name) => {
      await new Promise<void>((done) => finish.push(done));
      return name.toUpperCase();
    }))
      results.push(`${item}${result}`);
  })();
  finish[1]?.();
  finish[0]?.();
  while (finish.length < 3) await Promise.resolve();
  finish[2]?.();
  await reading;
  expect(results).toEqual(['aA', 'bB', 'cC']);
});

it('never has more at work than it was given room for', async () => {
  let working = 0;
  let most = 0;
  for await (const _ of inOrder([1, 2, 3, 4, 5, 6, 7], 3, async () => {
    most = Math.max(most, ++working);
    await Promise.resolve();
    working--;
  }));
  expect(most).toBe(3);
});

it('throws what the work throws, in its turn', async () => {
  const seen: number[] = [];
  const reading = (async () => {
    for await (const [item] of inOrder([1, 2, 3], 3, async (number) => {
      if (number === 2) throw new Error('two');
    }))
      seen.push(item);
  })();
  await expect(reading).rejects.toThrow('two');
  expect(seen).toEqual([1]);
});
