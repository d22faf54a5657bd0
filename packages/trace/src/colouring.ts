/** The fewest groups in which no two parted members stand together: graph colouring. */

export interface Colouring {
  /** Group number of each vertex, from 0. */
  readonly colours: readonly number[];
  readonly count: number;
  /** Whether `count` is proven to be the fewest; else it is an upper bound. */
  readonly exact: boolean;
}

/** The contract's limit: more parted origins than this get an upper bound. */
export const MAX_EXACT = 40;

/**
 * Colours a graph given as neighbours of each vertex. Vertices without neighbours take group 0.
 * Exact by branch and bound over the saturation order of DSATUR (Brelaz 1979) for up to MAX_EXACT
 * vertices with neighbours; above that DSATUR's own colouring, an upper bound.
 */
export function colourGraph(neighbours: readonly ReadonlySet<number>[]): Colouring {
  const parted = neighbours.flatMap((set, vertex) => (set.size > 0 ? [vertex] : []));
  const greedy = saturate(neighbours, parted);
  const best = parted.length <= MAX_EXACT ? improve(neighbours, parted, greedy) : greedy;
  const colours = neighbours.map((_, vertex) => best.get(vertex) ?? 0);
  const count = neighbours.length === 0 ? 0 : Math.max(...new Set(colours)) + 1;
  return { colours, count, exact: parted.length <= MAX_EXACT };
}

type Colours = Map<number, number>;

/** DSATUR: always the vertex whose neighbours show most colours, then most neighbours, then first. */
function saturate(
  neighbours: readonly ReadonlySet<number>[],
  vertices: readonly number[],
): Colours {
  const colours: Colours = new Map();
  const seen = new Map(vertices.map((vertex) => [vertex, new Set<number>()]));
  const left = new Set(vertices);
  while (left.size > 0) {
    const vertex = nextVertex(neighbours, left, seen);
    left.delete(vertex);
    const taken = seen.get(vertex) ?? new Set();
    let colour = 0;
    while (taken.has(colour)) colour += 1;
    colours.set(vertex, colour);
    for (const other of neighbours[vertex] ?? []) seen.get(other)?.add(colour);
  }
  return colours;
}

function nextVertex(
  neighbours: readonly ReadonlySet<number>[],
  left: ReadonlySet<number>,
  seen: ReadonlyMap<number, ReadonlySet<number>>,
): number {
  let best = -1;
  let bestSeen = -1;
  let bestDegree = -1;
  for (const vertex of left) {
    const shown = seen.get(vertex)?.size ?? 0;
    const degree = neighbours[vertex]?.size ?? 0;
    if (shown > bestSeen || (shown === bestSeen && degree > bestDegree)) {
      best = vertex;
      bestSeen = shown;
      bestDegree = degree;
    }
  }
  return best;
}

/** Branch and bound below a known colouring, stopped early where a clique proves it the best. */
function improve(
  neighbours: readonly ReadonlySet<number>[],
  vertices: readonly number[],
  greedy: Colours,
): Colours {
  let best = greedy;
  let bound = colourCount(greedy);
  const clique = cliqueOf(neighbours, vertices);
  const colours: Colours = new Map(clique.map((vertex, colour) => [vertex, colour]));
  const left = new Set(vertices.filter((vertex) => !colours.has(vertex)));
  const branch = (used: number): void => {
    if (used >= bound || bound === clique.length) return;
    if (left.size === 0) {
      best = new Map(colours);
      bound = used;
      return;
    }
    const seen = new Map(
      [...left].map((vertex) => [vertex, coloursAround(neighbours, colours, vertex)]),
    );
    const vertex = nextVertex(neighbours, left, seen);
    left.delete(vertex);
    // One new colour at most: groups are alike, so the others would only repeat the same grouping.
    for (let colour = 0; colour <= Math.min(used, bound - 2); colour += 1) {
      if (seen.get(vertex)?.has(colour)) continue;
      colours.set(vertex, colour);
      branch(Math.max(used, colour + 1));
      colours.delete(vertex);
    }
    left.add(vertex);
  };
  branch(clique.length);
  return best;
}

function coloursAround(
  neighbours: readonly ReadonlySet<number>[],
  colours: Colours,
  vertex: number,
): Set<number> {
  const around = new Set<number>();
  for (const other of neighbours[vertex] ?? []) {
    const colour = colours.get(other);
    if (colour !== undefined) around.add(colour);
  }
  return around;
}

/** A clique found greedily from each vertex: its size is a lower bound. */
function cliqueOf(
  neighbours: readonly ReadonlySet<number>[],
  vertices: readonly number[],
): readonly number[] {
  let best: readonly number[] = [];
  const byDegree = [...vertices].sort(
    (a, b) => (neighbours[b]?.size ?? 0) - (neighbours[a]?.size ?? 0) || a - b,
  );
  for (const start of byDegree) {
    const clique = [start];
    for (const vertex of byDegree) {
      if (clique.every((member) => neighbours[member]?.has(vertex))) clique.push(vertex);
    }
    if (clique.length > best.length) best = clique;
  }
  return best;
}

function colourCount(colours: Colours): number {
  let most = -1;
  for (const colour of colours.values()) most = Math.max(most, colour);
  return most + 1;
}
