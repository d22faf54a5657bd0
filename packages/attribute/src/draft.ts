/** A statement as an engine proposes it: runs of words of one passage, before it is dressed. */
import type { CueEntry } from './languages/table.ts';
import type { Run } from './passage/passage.ts';
import type { Denied, Polarity, SourceType } from './statement.ts';

/** What a statement does with its words; a denial by what it denies. */
export type ForceLabel = Exclude<Polarity, 'denies'> | `denies-${Denied}`;

/** What an engine has learnt to read of a statement beside its words: probabilities, 0 to 1. */
export interface FrameReading {
  readonly types: ReadonlyMap<SourceType, number>;
  readonly forces: ReadonlyMap<ForceLabel, number>;
}

export interface Draft {
  /** Words of the cue; empty for a bare quotation. */
  readonly cue: readonly Run[];
  /** Words of the source; empty where the sentence has none. */
  readonly source: readonly Run[];
  /** Words elsewhere that name the speaker, where `source` is empty. */
  readonly speaker: readonly Run[];
  readonly content: readonly Run[];
  /** The table's entry of the cue; null for colons, bare quotations and unknown verbs. */
  readonly entry: CueEntry | null;
  readonly addressee: readonly Run[];
  /** Outlets and others who hand the words on, nearest to the publisher first. */
  readonly relaying: readonly (readonly Run[])[];
  /** Name of the rule or engine step that made it. */
  readonly rule: string;
  /** An engine's own estimate that content and source are right; null: the rule's usual one. */
  readonly confidence: number | null;
  /** What the engine reads of source and force; null where only tables tell. */
  readonly frame: FrameReading | null;
}

/** A draft with everything unusual left empty. */
export function draft(parts: Partial<Draft> & Pick<Draft, 'content' | 'rule'>): Draft {
  return {
    cue: [],
    source: [],
    speaker: [],
    entry: null,
    addressee: [],
    relaying: [],
    confidence: null,
    frame: null,
    ...parts,
  };
}

/** First and last word that a draft uses, as one run. */
export function extent(runs: readonly Run[]): Run {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const run of runs) {
    from = Math.min(from, run[0]);
    to = Math.max(to, run[1]);
  }
  return from < to ? [from, to] : [0, 0];
}

/** True where `inner` lies wholly inside one of the runs. */
export function covers(runs: readonly Run[], inner: Run): boolean {
  return runs.some((run) => run[0] <= inner[0] && inner[1] <= run[1]);
}
