/** Which statement holds which: the smallest content around a statement is its parent's. */
import { type Draft, extent } from '../draft.ts';
import type { Run } from '../passage/passage.ts';

/** For each draft the index of its parent, or -1. Linear apart from the sort. */
export function parentsOf(drafts: readonly Draft[]): number[] {
  const order = drafts
    .flatMap((made, index) => made.content.map((run) => ({ run, index })))
    .sort((a, b) => a.run[0] - b.run[0] || b.run[1] - a.run[1]);
  const probes = drafts
    .map((made, index) => ({ run: extent([...made.content, ...made.cue, ...made.source]), index }))
    .sort((a, b) => a.run[0] - b.run[0] || b.run[1] - a.run[1]);
  const parents = new Array<number>(drafts.length).fill(-1);
  const open: { run: Run; index: number }[] = [];
  let next = 0;
  for (const probe of probes) {
    while (next < order.length && (order[next] as { run: Run }).run[0] <= probe.run[0]) {
      open.push(order[next++] as { run: Run; index: number });
    }
    while (open.length > 0 && (open.at(-1) as { run: Run }).run[1] <= probe.run[0]) open.pop();
    parents[probe.index] = smallestAround(open, probe, drafts);
  }
  return breakCircles(parents);
}

/** How many contents may lie around a word before the search gives up. */
const MAX_AROUND = 12; // deeper nesting does not occur in print

function smallestAround(
  open: readonly { run: Run; index: number }[],
  probe: { run: Run; index: number },
  drafts: readonly Draft[],
): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - MAX_AROUND); at--) {
    const candidate = open[at] as { run: Run; index: number };
    if (candidate.index === probe.index) continue;
    const inside = candidate.run[0] <= probe.run[0] && probe.run[1] <= candidate.run[1];
    const same = sameRun(candidate.run, extent(drafts[probe.index]?.content ?? []));
    if (inside && !same) return candidate.index;
  }
  return -1;
}

const sameRun = (a: Run, b: Run): boolean => a[0] === b[0] && a[1] === b[1];

function breakCircles(parents: number[]): number[] {
  return parents.map((parent, index) => {
    const seen = new Set([index]);
    for (let at = parent; at >= 0; at = parents[at] ?? -1) {
      if (seen.has(at)) return -1;
      seen.add(at);
    }
    return parent;
  });
}
