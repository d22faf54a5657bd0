/** The narrator's words of a statement's clause: outside source, cue and content. */
import { type Draft, extent } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import { clauseBounds, type Scene } from '../rules/scene.ts';

/** Runs in text order; none for a statement without cue and source. */
export function narratorWords(scene: Scene, made: Draft): Run[] {
  const anchor = extent(made.cue.length > 0 ? made.cue : made.source)[0];
  if (anchor >= scene.passage.words.length) return [];
  const [from, to] = clauseBounds(scene, anchor);
  const runs: Run[] = [];
  let start = -1;
  for (let at = from; at <= to; at++) {
    const free =
      at < to && ![made.content, made.source, made.cue].some((taken) => holds(taken, at));
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
