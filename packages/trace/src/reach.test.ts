import { expect, test } from 'vitest';
import { reachedRoots, type Ways } from './reach.ts';

function reach(ways: Record<string, Ways>): ReturnType<typeof reachedRoots> {
  return reachedRoots(new Map(Object.entries(ways)));
}

test('an article reaches the roots of those it rests on, at any distance', () => {
  const { roots, circles } = reach({
    a: { roots: ['r'], on: [] },
    b: { roots: [], on: ['a'] },
    c: { roots: ['s'], on: ['b'] },
  });
  expect([...(roots.get('c') ?? [])].sort()).toEqual(['r', 's']);
  expect(circles.size).toBe(0);
});

test('a circle with a way out has no root of its own', () => {
  const { roots, circles } = reach({
    a: { roots: [], on: ['b'] },
    b: { roots: ['r'], on: ['a'] },
  });
  expect([...(roots.get('a') ?? [])]).toEqual(['r']);
  expect(circles.size).toBe(0);
});

test('a circle without one is a root, and who cites into it reaches it', () => {
  const { roots, circles } = reach({
    a: { roots: [], on: ['b'] },
    b: { roots: [], on: ['c'] },
    c: { roots: [], on: ['a'] },
    d: { roots: [], on: ['b'] },
  });
  expect([...circles]).toEqual(['circle:a']);
  expect([...(roots.get('d') ?? [])]).toEqual(['circle:a']);
});

test('a chain of a hundred thousand articles is followed without running out of stack', () => {
  const ways = new Map<string, Ways>([['0', { roots: ['r'], on: [] }]]);
  for (let i = 1; i < 100_000; i += 1) ways.set(`${i}`, { roots: [], on: [`${i - 1}`] });
  const { roots } = reachedRoots(new Map([...ways].reverse()));
  expect([...(roots.get('99999') ?? [])]).toEqual(['r']);
});
