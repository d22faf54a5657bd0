/** Who only hands words on, as the rules see it, for statements that a learnt engine found. */
import { type Draft, extent } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import type { Link } from './link.ts';

/** Contents that share more than this (Dice) are one statement's. */
const ALIKE = 0.5;

/** The rules' draft with a relaying outlet whose words are those of a link, by cue or by content. */
export function relayedBy(link: Link, ruled: readonly Draft[]): Draft | undefined {
  return ruled.find(
    ({ relaying, cue, content }) =>
      relaying.length > 0 &&
      (cue.some((run) => touch(run, link.cue)) || alike(content, link.content)),
  );
}

/**
 * "X reported that C, citing Y": a chain takes X for the source and the citing words for content,
 * or both X and Y for the source, where the rules see that Y is the source and X hands the words on.
 */
export function handedOn(
  link: Link,
  ruled: Draft | undefined,
): Pick<Draft, 'source' | 'relaying' | 'content'> | null {
  if (ruled === undefined || link.source.length === 0) return null;
  const { source, relaying, content } = ruled;
  const handsOn = (run: Run): boolean => relaying.some((runs) => touch(extent(runs), run));
  const isCited = (run: Run): boolean => touch(extent(source), run);
  const relays = link.source.some(handsOn);
  const apart = !link.source.some((run) => handsOn(run) && isCited(run));
  return relays && apart ? { source, relaying, content } : null;
}

const touch = (a: Run, b: Run): boolean => a[0] < b[1] && b[0] < a[1];

const size = (runs: readonly Run[]): number => runs.reduce((sum, [from, to]) => sum + to - from, 0);

function alike(a: readonly Run[], b: readonly Run[]): boolean {
  let shared = 0;
  for (const one of a)
    for (const other of b)
      shared += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
  return 2 * shared > ALIKE * (size(a) + size(b));
}
