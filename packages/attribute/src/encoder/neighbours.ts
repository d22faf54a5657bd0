/** Candidates by where their cue stands, so that each is compared with few others. */
import type { Candidate } from './candidate.ts';

export interface Neighbourhood {
  add(candidate: Candidate): void;
  /** All that may share a word with a candidate, itself among them where it was added. */
  around(candidate: Candidate): readonly Candidate[];
  /** All, in text order. */
  all(): Candidate[];
}

/** `reach` is the most words that a candidate spans. */
export function neighbourhood(reach: number): Neighbourhood {
  // Candidates whose cues are farther apart than twice the reach share no word.
  const width = 2 * reach;
  const buckets = new Map<number, Candidate[]>();
  const numberOf = ({ cue }: Candidate): number => Math.floor(cue[0] / width);
  return {
    add(candidate) {
      const number = numberOf(candidate);
      const bucket = buckets.get(number);
      if (bucket === undefined) buckets.set(number, [candidate]);
      else bucket.push(candidate);
    },
    around(candidate) {
      const number = numberOf(candidate);
      return [-1, 0, 1].flatMap((step) => buckets.get(number + step) ?? []);
    },
    all() {
      return [...buckets.values()].flat().sort((a, b) => a.cue[0] - b.cue[0]);
    },
  };
}
