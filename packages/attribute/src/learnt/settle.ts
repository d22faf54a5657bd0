/** Links that claim the same words: the surer one keeps them. */
import { covers } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import type { Link } from './link.ts';

/** How much surer an inner statement must be to break the outer one up. */
const INNER_FACTOR = 1.3; // PolNeAR dev

/**
 * Outermost links that share no content. `reach` is how many words from its cue a link may go: links
 * are compared with their neighbours only, so in linear time.
 */
export function settleLinks<L extends Link>(links: readonly L[], reach: number): L[] {
  const buckets = new Map<number, Set<L>>();
  // Links whose cues are farther apart than twice the reach share no word.
  const bucketOf = (link: L): number => Math.floor(link.cue[0] / (2 * reach));
  const keep = (link: L): void => {
    const bucket = buckets.get(bucketOf(link)) ?? new Set<L>();
    bucket.add(link);
    buckets.set(bucketOf(link), bucket);
  };
  for (const link of [...links].sort((a, b) => b.strength - a.strength)) {
    const near = [-1, 0, 1].flatMap((step) => [...(buckets.get(bucketOf(link) + step) ?? [])]);
    const rivals = near.filter((other) => touches(other, link));
    if (rivals.some((other) => holds(other, link) || alike(other, link))) continue;
    const inner = rivals.filter((other) => holds(link, other));
    if (inner.some((other) => other.strength > link.strength * INNER_FACTOR)) continue;
    for (const other of inner) buckets.get(bucketOf(other))?.delete(other);
    const outside = rivals.filter((other) => !inner.includes(other));
    const rest = without(link.content, outside);
    if (rest.length > 0) keep({ ...link, content: rest });
  }
  return [...buckets.values()].flatMap((bucket) => [...bucket]).sort((a, b) => a.cue[0] - b.cue[0]);
}

const holds = (outer: Link, inner: Link): boolean => covers(outer.content, inner.cue);

function touches(a: Link, b: Link): boolean {
  if (holds(a, b) || holds(b, a)) return true;
  return a.content.some((one) => b.content.some((other) => one[0] < other[1] && other[0] < one[1]));
}

function alike(a: Link, b: Link): boolean {
  const size = (runs: readonly Run[]): number =>
    runs.reduce((sum, run) => sum + run[1] - run[0], 0);
  let shared = 0;
  for (const one of a.content) {
    for (const other of b.content) {
      shared += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
    }
  }
  return (2 * shared) / (size(a.content) + size(b.content)) > 0.5;
}

/** Runs without the words that others hold. */
function without(runs: readonly Run[], others: readonly Link[]): Run[] {
  let left: Run[] = [...runs];
  for (const other of others) {
    for (const [from, to] of other.content) {
      left = left.flatMap(([start, end]): Run[] => {
        if (end <= from || start >= to) return [[start, end]];
        const parts: Run[] = [];
        if (start < from) parts.push([start, from]);
        if (end > to) parts.push([to, end]);
        return parts;
      });
    }
  }
  return left;
}
