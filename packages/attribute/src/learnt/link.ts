/** What a learnt engine finds: one cue with its source and content, before rules take part. */
import type { Run } from '../passage/passage.ts';

export interface Link {
  readonly cue: Run;
  readonly source: readonly Run[];
  readonly content: readonly Run[];
  /** Mean probability of the parts, times the cue's. */
  readonly strength: number;
}
