/**
 * Boosted trees for a probability (Friedman 2001), with the leaves of second-order boosting (Chen and
 * Guestrin 2016): many small trees of one depth, whose leaves are summed as log odds.
 */

/** Levels of splits of a tree: enough for signs that only tell something together. */
const DEPTH = 3;
export const SPLITS: number = 2 ** DEPTH - 1;
export const LEAVES: number = 2 ** DEPTH;

/**
 * A complete tree. A row of values goes from node n to 2n + 1 where its value is at most the node's
 * limit, else to 2n + 2; nodes from `SPLITS` on are leaves.
 */
export interface Tree {
  /** For each split the index of the value it looks at. */
  readonly values: readonly number[];
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

/** What to learn from: values, whether it was right, and the log odds that are known before. */
export interface TreeRow {
  readonly values: readonly number[];
  readonly right: boolean;
  readonly odds: number;
}

/** Log odds that the trees add for a row of values. */
export function sumOfTrees(trees: readonly Tree[], values: readonly number[]): number {
  let sum = 0;
  for (const tree of trees) {
    let node = 0;
    while (node < SPLITS) {
      const value = values[tree.values[node] as number] as number;
      node = 2 * node + (value <= (tree.limits[node] as number) ? 1 : 2);
    }
    sum += tree.leaves[node - SPLITS] as number;
  }
  return sum;
}

// Chosen on PolNeAR dev among 80 to 400 trees of depth 2 to 4; the figures differ by less than chance.
const TREES = 150;
const RATE = 0.08;
/** Ridge penalty of a leaf. */
const PENALTY = 3;
/** Least sum of p (1 - p) on each side of a split: about twenty rows. */
const LEAST_CURVATURE = 4;
/** Shares of rows and of values that each tree sees. */
const SEEN_ROWS = 0.7;
const SEEN_VALUES = 0.5;
/** Limits that are tried of each value: as many rows lie between two. */
const BINS = 64;

/** Trees that fit the rows, the same for the same rows. */
export function fitTrees(rows: readonly TreeRow[]): Tree[] {
  const columns = columnsOf(rows);
  const odds = Float64Array.from(rows, (row) => row.odds);
  const random = generator();
  return Array.from({ length: rows.length === 0 ? 0 : TREES }, () => {
    const slopes = new Float64Array(rows.length);
    const curvatures = new Float64Array(rows.length);
    rows.forEach(({ right }, at) => {
      if (random() >= SEEN_ROWS) return;
      const share = 1 / (1 + Math.exp(-(odds[at] as number)));
      slopes[at] = share - (right ? 1 : 0);
      curvatures[at] = share * (1 - share);
    });
    const seen = columns.filter(() => random() < SEEN_VALUES);
    return growTree(seen, slopes, curvatures, odds);
  });
}

interface Column {
  readonly value: number;
  /** Each row's bin: how many limits lie below its value. */
  readonly bins: Uint8Array;
  readonly limits: readonly number[];
}

function columnsOf(rows: readonly TreeRow[]): Column[] {
  return (rows[0]?.values ?? []).map((_, value) => {
    const all = rows.map(({ values }) => Math.fround(values[value] as number));
    const sorted = Float32Array.from(all).sort();
    const top = sorted.at(-1) as number;
    const tried = Array.from(
      { length: BINS - 1 },
      (__, bin) => sorted[Math.floor(((bin + 1) * sorted.length) / BINS)] as number,
    );
    const limits = [...new Set(tried)].filter((limit) => limit < top);
    const bins = Uint8Array.from(all, (one) => limits.findLastIndex((limit) => limit < one) + 1);
    return { value, bins, limits };
  });
}

/** Rows that a tree does not see have neither slope nor curvature; `odds` take its leaves up. */
function growTree(
  columns: readonly Column[],
  slopes: Float64Array,
  curvatures: Float64Array,
  odds: Float64Array,
): Tree {
  const values = new Array<number>(SPLITS).fill(0);
  const limits = new Array<number>(SPLITS).fill(Number.POSITIVE_INFINITY);
  const nodes = new Uint8Array(slopes.length);
  for (let first = 0; first < SPLITS; first = 2 * first + 1) {
    const splits = bestSplits(columns, slopes, curvatures, nodes, first);
    splits.forEach((split, at) => {
      if (split === null) return;
      values[first + at] = split.column.value;
      limits[first + at] = split.column.limits[split.bin] as number;
    });
    nodes.forEach((node, row) => {
      const split = splits[node - first] ?? null;
      const goesLeft = split === null || (split.column.bins[row] as number) <= split.bin;
      nodes[row] = 2 * node + (goesLeft ? 1 : 2);
    });
  }
  const slope = new Float64Array(LEAVES);
  const curvature = new Float64Array(LEAVES).fill(PENALTY);
  nodes.forEach((node, row) => {
    add(slope, node - SPLITS, slopes[row] as number);
    add(curvature, node - SPLITS, curvatures[row] as number);
  });
  const leaves = Array.from(slope, (sum, at) => Math.fround((-RATE * sum) / (curvature[at] ?? 1)));
  nodes.forEach((node, row) => {
    add(odds, row, leaves[node - SPLITS] as number);
  });
  return { values, limits, leaves };
}

interface Split {
  readonly column: Column;
  /** Rows of this bin and of lower ones go left. */
  readonly bin: number;
}

/** The split of each node of a level that gains most; null where none gains. */
function bestSplits(
  columns: readonly Column[],
  slopes: Float64Array,
  curvatures: Float64Array,
  nodes: Uint8Array,
  first: number,
): readonly (Split | null)[] {
  const count = first + 1;
  const best = new Array<Split | null>(count).fill(null);
  const gains = new Float64Array(count);
  for (const column of columns) {
    const slope = new Float64Array(count * BINS);
    const curvature = new Float64Array(count * BINS);
    nodes.forEach((node, row) => {
      const cell = (node - first) * BINS + (column.bins[row] as number);
      add(slope, cell, slopes[row] as number);
      add(curvature, cell, curvatures[row] as number);
    });
    for (let node = 0; node < count; node++) {
      const cells: [number, number] = [node * BINS, (node + 1) * BINS];
      const found = bestBin(slope.subarray(...cells), curvature.subarray(...cells));
      if (found.gain <= (gains[node] as number)) continue;
      gains[node] = found.gain;
      best[node] = { column, bin: found.bin };
    }
  }
  return best;
}

function bestBin(slope: Float64Array, curvature: Float64Array): { bin: number; gain: number } {
  const total = slope.reduce((sum, one) => sum + one, 0);
  const weight = curvature.reduce((sum, one) => sum + one, 0);
  const worth = (sum: number, of: number): number => (sum * sum) / (of + PENALTY);
  let best = { bin: 0, gain: 0 };
  let left = 0;
  let leftWeight = 0;
  for (let bin = 0; bin < BINS - 1; bin++) {
    left += slope[bin] as number;
    leftWeight += curvature[bin] as number;
    if (leftWeight < LEAST_CURVATURE || weight - leftWeight < LEAST_CURVATURE) continue;
    const gain =
      worth(left, leftWeight) + worth(total - left, weight - leftWeight) - worth(total, weight);
    if (gain > best.gain) best = { bin, gain };
  }
  return best;
}

function add(values: Float64Array, at: number, value: number): void {
  values[at] = (values[at] as number) + value;
}

/** Numbers from 0 to 1 by xorshift (Marsaglia 2003), always the same. */
function generator(): () => number {
  let state = 0x9e37_79b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
