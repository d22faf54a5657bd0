/** The narrator's words of a statement's clause: outside source, cue and content. */
import { type Draft, extent } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import { clauseBounds, type Scene } from '../rules/scene.ts';

/** Whose content each word of a passage stands in. */
export interface Telling {
  /** For each word the index of the statement with the smallest content around it, or -1. */
  readonly holders: Int32Array;
  /** The statement inside which this one is told, or -1: only words told there are its clause's. */
  readonly parent: number;
}

/** For each word the statement with the smallest content around it. */
export function holdersOf(words: number, drafts: readonly Draft[]): Int32Array {
  const holders = new Int32Array(words).fill(-1);
  const size = ({ content }: Draft): number =>
    content.reduce((sum, [from, to]) => sum + to - from, 0);
  const outermostFirst = drafts
    .map((made, index) => ({ made, index, size: size(made) }))
    .sort((a, b) => b.size - a.size);
  for (const { made, index } of outermostFirst)
    for (const [from, to] of made.content) holders.fill(index, from, to);
  return holders;
}

/** Runs in text order, without what others say; none for a statement without cue and source. */
export function narratorWords(scene: Scene, made: Draft, { holders, parent }: Telling): Run[] {
  const anchor = extent(made.cue.length > 0 ? made.cue : made.source)[0];
  if (anchor >= scene.passage.words.length) return [];
  const [from, to] = clauseBounds(scene, anchor);
  const runs: Run[] = [];
  let start = -1;
  for (let at = from; at <= to; at++) {
    const isOwn = at < to && holders[at] === parent;
    const free = isOwn && ![made.content, made.source, made.cue].some((taken) => holds(taken, at));
    if (free && start < 0) start = at;
    if (!free && start >= 0) {
      runs.push([start, at]);
      start = -1;
    }
  }
  return runs;
}

const holds = (runs: readonly Run[], at: number): boolean =>
  runs.some(([from, to]) => from <= at && at < to);
