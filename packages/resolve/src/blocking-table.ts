/** A million names in memory, found by their blocking keys: what a b-tree does in a database. */
import { blockingKeys } from './blocking.ts';

export interface NameTable {
  readonly size: number;
  /** Places of the names that share a key with the given one, the rarest keys first, each once. */
  readonly candidates: (name: string) => readonly number[];
}

/** Names held at most: a place takes 20 bits beside 32 bits of hash in one double's 53. */
export const MAX_NAMES: number = 2 ** 20;
/** Candidates given at most: behind the rarest keys stand the likeliest names. */
const MAX_CANDIDATES = 200;

/** Builds the table; names beyond `MAX_NAMES` are left out. */
export function nameTable(names: readonly string[]): NameTable {
  const kept = names.slice(0, MAX_NAMES);
  let entries = new Float64Array(kept.length * 2 + 16);
  let count = 0;
  for (const [place, name] of kept.entries()) {
    for (const key of blockingKeys(name)) {
      if (count === entries.length) {
        const larger = new Float64Array(entries.length * 2);
        larger.set(entries);
        entries = larger;
      }
      entries[count] = hash(key) * MAX_NAMES + place;
      count += 1;
    }
  }
  const sorted = entries.slice(0, count).sort();
  return { size: kept.length, candidates: (name) => candidatesIn(sorted, name) };
}

function candidatesIn(sorted: Float64Array, name: string): readonly number[] {
  const ranges = blockingKeys(name)
    .map((key) => hash(key))
    .map((value) => ({
      from: firstFrom(sorted, value * MAX_NAMES),
      to: firstFrom(sorted, (value + 1) * MAX_NAMES),
    }))
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const found = new Set<number>();
  for (const { from, to } of ranges) {
    for (let at = from; at < to && found.size < MAX_CANDIDATES; at += 1) {
      found.add((sorted[at] ?? 0) % MAX_NAMES);
    }
  }
  return [...found];
}

/** First place whose entry is not below a bound. */
function firstFrom(sorted: Float64Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): other keys of one hash only add candidates. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
