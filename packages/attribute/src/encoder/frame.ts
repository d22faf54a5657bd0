/** What the network reads of a statement beside its words: what kind of source, and what it does. */
import type { FrameReading } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import { FRAME_AT, FRAME_WIDTH, type Heads, type LabelTable, OUTPUT_WIDTH } from './model.ts';
import type { View } from './view.ts';

/** Runs of a statement's parts, in words of the window. */
export interface Parts {
  readonly source: readonly Run[];
  /** The cue, or the anchor of a statement that has none. */
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
}

/** Each part's words speak with one voice, their mean; the three are added. */
export function readFrame(
  { types, forces }: Heads,
  { vectors }: View,
  { source, cue, content }: Parts,
): FrameReading {
  const hidden = new Float32Array(FRAME_WIDTH);
  [source, cue, content].forEach((runs, part) => {
    addMean(hidden, vectors, runs, FRAME_AT + part * FRAME_WIDTH);
  });
  hidden.forEach((value, at) => {
    hidden[at] = Math.max(0, value);
  });
  return { types: sharesOf(types, hidden), forces: sharesOf(forces, hidden) };
}

/** Adds the mean of a part's words, columns `from` on; a part without words adds nothing. */
function addMean(
  into: Float32Array,
  vectors: Float32Array,
  runs: readonly Run[],
  from: number,
): void {
  const count = runs.reduce((sum, [start, end]) => sum + end - start, 0);
  for (const [start, end] of runs) {
    for (let word = start; word < end; word++) {
      const row = word * OUTPUT_WIDTH + from;
      for (let at = 0; at < FRAME_WIDTH; at++)
        into[at] = (into[at] as number) + (vectors[row + at] as number) / count;
    }
  }
}

/** Probabilities of a table's labels. */
function sharesOf<L extends string>(
  { labels, weights, bias }: LabelTable<L>,
  hidden: Float32Array,
): ReadonlyMap<L, number> {
  const scores = labels.map((_, row) =>
    hidden.reduce(
      (sum, value, at) => sum + value * (weights[row * FRAME_WIDTH + at] as number),
      bias[row] as number,
    ),
  );
  const top = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return new Map(
    labels.map((label, row) => [label, Math.exp((scores[row] as number) - top) / total]),
  );
}
