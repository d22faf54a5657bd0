import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourGraph, MAX_EXACT } from './colouring.ts';

function graph(size: number, edges: readonly (readonly [number, number])[]): Set<number>[] {
  const neighbours = Array.from({ length: size }, () => new Set<number>());
  for (const [a, b] of edges) {
    if (a === b || a >= size || b >= size) continue;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  return neighbours;
}

/** The fewest groups by trying all of them: small graphs only. */
function bruteForce(neighbours: readonly ReadonlySet<number>[]): number {
  const colours: number[] = [];
  const fits = (limit: number): boolean => {
    const vertex = colours.length;
    if (vertex === neighbours.length) return true;
    for (let colour = 0; colour < limit; colour += 1) {
      if ([...(neighbours[vertex] ?? [])].some((other) => colours[other] === colour)) continue;
      colours.push(colour);
      if (fits(limit)) return true;
      colours.pop();
    }
    return false;
  };
  let limit = neighbours.length === 0 ? 0 : 1;
  while (!fits(limit)) limit += 1;
  return limit;
}

const anyGraph = fc
  .tuple(
    fc.integer({ min: 0, max: 8 }),
    fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 28 }),
  )
  .map(([size, edges]) => graph(size, edges));

test('no two neighbours share a group, and the number of groups is the fewest', () => {
  fc.assert(
    fc.property(anyGraph, (neighbours) => {
      const { colours, count, exact } = colourGraph(neighbours);
      for (const [vertex, set] of neighbours.entries()) {
        for (const other of set) expect(colours[vertex]).not.toBe(colours[other]);
      }
      expect(count).toBe(bruteForce(neighbours));
      expect(exact).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('forty parted origins are counted exactly, more get an upper bound', () => {
  const ring = (size: number): Set<number>[] =>
    graph(
      size,
      Array.from({ length: size }, (_, i) => [i, (i + 1) % size] as const),
    );
  expect(colourGraph(ring(MAX_EXACT - 1))).toMatchObject({ count: 3, exact: true });
  expect(colourGraph(ring(MAX_EXACT + 1))).toMatchObject({ count: 3, exact: false });
});

test('forty parted at random are counted in reasonable time', () => {
  let seed = 1;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const edges: [number, number][] = [];
  for (let a = 0; a < 40; a += 1)
    for (let b = 0; b < a; b += 1) if (random() < 0.5) edges.push([a, b]);
  const started = performance.now();
  expect(colourGraph(graph(40, edges)).exact).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('origins without partings stand in one group', () => {
  expect(colourGraph(graph(5, []))).toEqual({ colours: [0, 0, 0, 0, 0], count: 1, exact: true });
  expect(colourGraph([])).toEqual({ colours: [], count: 0, exact: true });
});
