/** Two drafts for the same words: the better founded one stays. */
import { type Draft, extent } from '../draft.ts';
import type { Scene } from './scene.ts';

/** Keeps one draft for each content, and none whose parts overlap one another. */
export function settle(_scene: Scene, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const seen = new Map<number, Draft[]>();
  for (const made of [...drafts].sort(byWeight)) {
    const start = extent(made.content)[0];
    const rivals = seen.get(start) ?? [];
    if (rivals.some((rival) => sameContent(rival, made))) continue;
    rivals.push(made);
    seen.set(start, rivals);
    kept.push(made);
  }
  return kept.sort(
    (a, b) => extent([...a.content, ...a.cue])[0] - extent([...b.content, ...b.cue])[0],
  );
}

const byWeight = (a: Draft, b: Draft): number => weight(b) - weight(a);
const weight = (made: Draft): number =>
  (made.source.length > 0 ? 2 : 0) + (made.cue.length > 0 ? 1 : 0);

function sameContent(a: Draft, b: Draft): boolean {
  const [fromA, toA] = extent(a.content);
  const [fromB, toB] = extent(b.content);
  return fromA === fromB && toA === toB;
}
