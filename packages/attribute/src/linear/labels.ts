/** Labels of the two chains, and runs of words from and to them. */
import type { Run } from '../passage/passage.ts';

/** First chain: begin and inside of source, cue and content. */
export const TAG = { none: 0, source: 1, cue: 3, content: 5 } as const;
export const TAGS = 7;
/** Second chain, for one cue: begin and inside of its source and its content. */
export const PART = { none: 0, source: 1, content: 3 } as const;
export const PARTS = 5;

/** "Inside" (an even label) only follows its own "begin" or "inside". */
export function mayFollow(labels: number): (from: number, to: number) => boolean {
  return (from, to) =>
    to === 0 || to % 2 === 1 || (from < labels && (from === to || from === to - 1));
}

/** Writes runs as begin and inside labels; runs that touch stay apart. */
export function writeRuns(
  labels: Uint8Array,
  runs: readonly Run[],
  begin: number,
  offset = 0,
): void {
  for (const [from, to] of runs) {
    for (let at = Math.max(from, offset); at < to && at - offset < labels.length; at++) {
      labels[at - offset] = at === from ? begin : begin + 1;
    }
  }
}

/** The runs of one kind. */
export function readRuns(labels: Uint8Array, begin: number, offset = 0): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== begin && labels[at] !== begin + 1) continue;
    let to = at + 1;
    while (to < labels.length && labels[to] === begin + 1) to++;
    runs.push([at + offset, to + offset]);
    at = to - 1;
  }
  return runs;
}
