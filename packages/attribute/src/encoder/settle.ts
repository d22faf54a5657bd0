/** Candidates that claim the same words: which stay, which stand inside another, who keeps a word. */
import type { Run } from '../passage/passage.ts';
import type { Candidate } from './candidate.ts';

/** Contents that share more than this (Dice) are two readings of one statement. */
const ALIKE = 0.5;
/** Share of an inner statement's content that lies in the outer one's. */
const NESTED = 0.5;
/** How much stronger an inner statement must be to break the outer one up. */
const INNER_FACTOR = 1.3; // PolNeAR train, held-out documents

/** Inside another's content most weak candidates are what that other one did, not said. */
const LEAST_NESTED = 0.5;

/**
 * Statements among the candidates: of two readings the stronger stays; one inside another's content
 * is kept there, unless it is so much stronger that the outer one is wrong; a word that two still
 * share is the stronger one's. `reach` is the most words that a candidate spans: only neighbours are
 * compared, so in linear time.
 */
export function settleCandidates(candidates: readonly Candidate[], reach: number): Candidate[] {
  const near = neighbourhood(reach);
  for (const candidate of [...candidates].sort(byStrength)) {
    const rivals = near.around(candidate);
    if (rivals.some((other) => isRival(other, candidate))) continue;
    const inner = rivals.filter((other) => isNested(other, candidate));
    if (inner.some((other) => other.strength > candidate.strength * INNER_FACTOR)) continue;
    const outer = rivals.filter((other) => !inner.includes(other) && isNested(candidate, other));
    const others = rivals.filter((other) => !inner.includes(other) && !outer.includes(other));
    const left = without(
      candidate.content,
      others.flatMap(({ content }) => content),
    );
    if (outer.length > 0 && candidate.confidence < LEAST_NESTED) continue;
    const content = outer.reduce<readonly Run[]>(
      (runs, { content: around }) => within(runs, around),
      left,
    );
    if (content.length === 0) continue;
    for (const other of inner)
      near.replace(other, { ...other, content: within(other.content, content) });
    near.add({ ...candidate, content });
  }
  return near.all().filter(({ content }) => content.length > 0);
}

const byStrength = (a: Candidate, b: Candidate): number =>
  b.strength - a.strength || a.cue[0] - b.cue[0];

const size = (runs: readonly Run[]): number => runs.reduce((sum, [from, to]) => sum + to - from, 0);

/** Words that are in both; runs of one candidate do not overlap. */
function within(runs: readonly Run[], others: readonly Run[]): Run[] {
  return runs.flatMap(([from, to]) =>
    others.flatMap(([start, end]): Run[] => {
      const shared: Run = [Math.max(from, start), Math.min(to, end)];
      return shared[0] < shared[1] ? [shared] : [];
    }),
  );
}

function without(runs: readonly Run[], others: readonly Run[]): readonly Run[] {
  return others.reduce<readonly Run[]>(
    (left, [start, end]) =>
      left.flatMap(([from, to]) =>
        (
          [
            [from, Math.min(to, start)],
            [Math.max(from, end), to],
          ] as const
        ).filter(([a, b]) => a < b),
      ),
    runs,
  );
}

const holdsCue = (outer: Candidate, { cue }: Candidate): boolean =>
  size(within([cue], outer.content)) === cue[1] - cue[0];

function isNested(inner: Candidate, outer: Candidate): boolean {
  if (!holdsCue(outer, inner)) return false;
  return size(within(inner.content, outer.content)) > NESTED * size(inner.content);
}

function isRival(a: Candidate, b: Candidate): boolean {
  if (holdsCue(a, b) || holdsCue(b, a)) return false;
  return 2 * size(within(a.content, b.content)) > ALIKE * (size(a.content) + size(b.content));
}

/** Candidates by where their cue stands. */
function neighbourhood(reach: number) {
  // Candidates whose cues are farther apart than twice the reach share no word.
  const width = 2 * reach;
  const buckets = new Map<number, Candidate[]>();
  const bucketOf = ({ cue }: Candidate): Candidate[] => {
    const number = Math.floor(cue[0] / width);
    const bucket = buckets.get(number) ?? [];
    buckets.set(number, bucket);
    return bucket;
  };
  return {
    around({ cue }: Candidate): Candidate[] {
      const number = Math.floor(cue[0] / width);
      return [-1, 0, 1].flatMap((step) => buckets.get(number + step) ?? []);
    },
    add(candidate: Candidate): void {
      bucketOf(candidate).push(candidate);
    },
    replace(old: Candidate, by: Candidate): void {
      const bucket = bucketOf(old);
      bucket[bucket.indexOf(old)] = by;
    },
    all(): Candidate[] {
      return [...buckets.values()].flat().sort((a, b) => a.cue[0] - b.cue[0]);
    },
  };
}
