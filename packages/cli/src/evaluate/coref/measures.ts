/**
 * How well clusters of mentions agree with marked ones: MUC (Vilain et al. 1995), B-cubed (Bagga and
 * Baldwin 1998), CEAF with entities (Luo 2005), and their mean, the CoNLL score (Pradhan et al. 2012).
 */

/** Clusters as lists of mention ids; each mention stands in one. */
export type Clusters = readonly (readonly string[])[];

export interface Agreement {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

export interface CorefScore {
  readonly muc: Agreement;
  readonly b3: Agreement;
  readonly ceaf: Agreement;
  /** Mean of the three F. */
  readonly conll: number;
}

/** Scores clusters of the same mentions, from 0 to 1. */
export function scoreClusters(marked: Clusters, found: Clusters): CorefScore {
  const muc = agreement(mucOf(found, marked), mucOf(marked, found));
  const b3 = agreement(cubed(found, marked), cubed(marked, found));
  const best = similarityOf(marked, found);
  const ceaf = agreement(best / Math.max(1, found.length), best / Math.max(1, marked.length));
  return { muc, b3, ceaf, conll: (muc.f + b3.f + ceaf.f) / 3 };
}

function agreement(p: number, r: number): Agreement {
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function placesOf(clusters: Clusters): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
}

/** Share of the links of `key` that `other` has too. */
function mucOf(key: Clusters, other: Clusters): number {
  const places = placesOf(other);
  let kept = 0;
  let all = 0;
  for (const ids of key) {
    const parts = new Set(ids.map((id) => places.get(id) ?? `alone ${id}`)).size;
    kept += ids.length - parts;
    all += ids.length - 1;
  }
  return all === 0 ? 1 : kept / all;
}

/** Mean over mentions of the share of their cluster that `other` has in one cluster with them. */
function cubed(key: Clusters, other: Clusters): number {
  const places = placesOf(other);
  let sum = 0;
  let count = 0;
  for (const ids of key) {
    const shares = new Map<number | string, number>();
    for (const id of ids) {
      const place = places.get(id) ?? `alone ${id}`;
      shares.set(place, (shares.get(place) ?? 0) + 1);
    }
    for (const share of shares.values()) sum += (share * share) / ids.length;
    count += ids.length;
  }
  return count === 0 ? 1 : sum / count;
}

/**
 * The largest sum of similarities of one-to-one pairs (phi 4), found piece by piece: clusters that share
 * no mention never pair, so each group of connected ones is solved by itself.
 */
function similarityOf(marked: Clusters, found: Clusters): number {
  const places = placesOf(found);
  const links = marked.map((ids) => {
    const shared = new Map<number, number>();
    for (const id of ids) {
      const place = places.get(id);
      if (place !== undefined) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    return new Map(
      [...shared].map(([place, both]) => [
        place,
        (2 * both) / (ids.length + (found[place]?.length ?? 0)),
      ]),
    );
  });
  return bestPairs(links, found.length);
}

/** Maximum-weight matching by augmenting paths with potentials (Kuhn 1955, Munkres 1957). */
function bestPairs(links: readonly ReadonlyMap<number, number>[], width: number): number {
  const rows = links.length;
  const columns = Math.max(width, rows);
  const cost = (row: number, column: number): number => -(links[row - 1]?.get(column - 1) ?? 0);
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const owner = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    owner[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const own = owner[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let at = 1; at <= columns; at++) {
        if (used[at] === 1) continue;
        const value = cost(own, at) - (u[own] as number) - (v[at] as number);
        if (value < (least[at] as number)) {
          least[at] = value;
          way[at] = column;
        }
        if ((least[at] as number) < delta) {
          delta = least[at] as number;
          next = at;
        }
      }
      for (let at = 0; at <= columns; at++) {
        if (used[at] === 1) {
          const of = owner[at] as number;
          u[of] = (u[of] as number) + delta;
          v[at] = (v[at] as number) - delta;
        } else least[at] = (least[at] as number) - delta;
      }
      column = next;
    } while (owner[column] !== 0);
    while (column !== 0) {
      const before = way[column] as number;
      owner[column] = owner[before] as number;
      column = before;
    }
  }
  let sum = 0;
  for (let column = 1; column <= columns; column++)
    if (owner[column] !== 0) sum -= cost(owner[column] as number, column);
  return sum;
}
