/** What a learnt engine finds: one cue with its source and content, before rules take part. */
import type { Run } from '../passage/passage.ts';

export interface Link {
  readonly cue: Run;
  /** Without a cue: `cue` is then the anchor, the content's first word. */
  readonly isCueless: boolean;
  readonly source: readonly Run[];
  readonly content: readonly Run[];
  /** Mean probability of the parts, times the cue's. */
  readonly strength: number;
}
