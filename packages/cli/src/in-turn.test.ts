import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('finishes in order what is done in another', async () => {
  const written: string[] = [];
  const turn = inTurn(3);
  let late: (value: string) => void = () => undefined;
  const slow = new Promise<string>((done) => {
    late = done;
  });
  await turn.add(async () => void written.push(await slow));
  await turn.add(async () => void written.push('second'));
  expect(written).toEqual([]);
  late('first');
  await turn.all();
  expect(written).toEqual(['first', 'second']);
});

it('finishes one before the next where there is room for one', async () => {
  const written: number[] = [];
  const turn = inTurn(1);
  for (const number of [1, 2, 3]) {
    await turn.add(async () => void written.push(number));
    expect(written).toHaveLength(number);
  }
});

it('finishes what is done while no more is added', async () => {
  let written = false;
  const turn = inTurn(2);
  await turn.add(async () => {
    written = true;
  });
  await new Promise((done) => setImmediate(done));
  expect(written).toBe(true);
});

it('throws what a piece throws', async () => {
  const turn = inTurn(2);
  await turn.add(() => Promise.reject(new Error('broken pipe')));
  await expect(turn.all()).rejects.toThrow('broken pipe');
});
