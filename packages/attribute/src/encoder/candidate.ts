/** From probabilities to a candidate statement: one cue with the words of its source and content. */
import type { FrameReading } from '../draft.ts';
import type { Link } from '../learnt/link.ts';
import type { Run } from '../passage/passage.ts';
import { confidenceFrom } from './confidence.ts';
import { readFrame } from './frame.ts';
import type { Heads } from './model.ts';
import type { Paired } from './pair.ts';
import { cueShare, type View } from './view.ts';

export interface Candidate extends Link {
  /** Probability that source and content are right. */
  readonly confidence: number;
  readonly frame: FrameReading;
  /** Probability that a word of its window is its content. */
  readonly contentAt: (at: number) => number;
}

/** The candidate of a cue; null where no word is its content. Runs count words of the passage. */
export function candidateOf(
  heads: Heads,
  view: View,
  { cue, source, content }: Paired,
): Candidate | null {
  const { thresholds, calibration } = heads;
  const start = view.window.words[0];
  const isHeld = (at: number): boolean =>
    (content[at] as number) > thresholds.content &&
    (content[at] as number) >= (source[at] as number);
  // A cue that is content itself is no cue: it anchors a statement that has none.
  const isCueless = isHeld(cue[0]);
  const isCue = (at: number): boolean => !isCueless && at >= cue[0] && at < cue[1];
  const isContent = (at: number): boolean => !isCue(at) && isHeld(at);
  const isSource = (at: number): boolean =>
    !isCue(at) && !isContent(at) && (source[at] as number) > thresholds.source;
  const contents = gather(content, isContent);
  if (contents.taken === 0) return null;
  const sources = gather(source, isSource);
  let sureOfCue = 0;
  for (let at = cue[0]; at < cue[1]; at++) sureOfCue = Math.max(sureOfCue, cueShare(view, at));
  const evidence = {
    cue: sureOfCue,
    content: contents.mean,
    source: sources.mean,
    sourceless: sources.taken === 0,
    spill: contents.left / contents.taken,
    sourceSpill: sources.left / Math.max(1, sources.taken),
    cueless: isCueless,
  };
  const placed = ([from, to]: Run): Run => [from + start, to + start];
  return {
    cue: placed(cue),
    isCueless,
    source: sources.runs.map(placed),
    content: contents.runs.map(placed),
    strength: contents.mean * sureOfCue,
    confidence: confidenceFrom(calibration, evidence),
    frame: readFrame(heads, view, { source: sources.runs, cue: [cue], content: contents.runs }),
    contentAt: (at) => content[at - start] ?? 0,
  };
}

interface Gathered {
  readonly runs: readonly Run[];
  /** Words taken. */
  readonly taken: number;
  /** Mean probability of the words taken; 0 without any. */
  readonly mean: number;
  /** Sum of the probabilities of the words left out. */
  readonly left: number;
}

function gather(shares: Float32Array, takes: (at: number) => boolean): Gathered {
  const runs: [number, number][] = [];
  let taken = 0;
  let sum = 0;
  let left = 0;
  shares.forEach((share, at) => {
    if (!takes(at)) {
      left += share;
      return;
    }
    taken++;
    sum += share;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return { runs, taken, mean: taken === 0 ? 0 : sum / taken, left };
}
