/** The second chain at work: for each cue its source and content, and how sure that is. */
import { covers } from '../draft.ts';
import { draftsByCue } from '../learnt/drafts.ts';
import type { Link } from '../learnt/link.ts';
import type { Run } from '../passage/passage.ts';
import { type Chain, emissions, lattice, logShareOfNone, marginalsIn, viterbi } from './crf.ts';
import type { Encoded } from './encode.ts';
import { emptyRows } from './hash.ts';
import { PART, PARTS, readRuns } from './labels.ts';
import { partRows, viewFrom } from './part-features.ts';
import { type Signs, signsOf } from './signs.ts';
import { cueShare, type Tagged } from './tag.ts';

/** Taken off "no part" when decoding: content that is found short costs more than a word too many. */
const AGAINST_NONE = 0.4; // PolNeAR dev

/** A link with what its confidence is told from. */
export interface LinearLink extends Link {
  readonly signs: Signs;
}

/** Links of all cues of a passage that have content. */
export function linkCues(chain: Chain, e: Encoded, tagged: Tagged): LinearLink[] {
  const cues = cueMask(e, tagged.cues);
  const byWord = draftsByCue(e.drafts);
  return tagged.cues.flatMap((cue) => {
    const view = viewFrom(e, cue, tagged.tags, cues, byWord);
    const rows = emptyRows();
    partRows(view, rows);
    const scores = emissions(chain, rows);
    for (let at = 0; at < scores.length; at += PARTS) {
      scores[at] = (scores[at] as number) - AGAINST_NONE;
    }
    const labels = viterbi(chain, scores);
    const content = readRuns(labels, PART.content, view.window[0]);
    if (content.length === 0) return [];
    const grid = lattice(chain, scores);
    const shares = marginalsIn(chain, grid);
    const linked = readRuns(labels, PART.source, view.window[0]);
    const source =
      linked.length > 0 ? linked : taggedSource(tagged.sources, cue, content, view.sentence);
    const sure = sureOfCue(tagged.tags, cue);
    const strength = sureness(labels, shares) * sure;
    const link = { cue, isCueless: false, source, content, strength };
    const none = logShareOfNone(chain, grid);
    return [{ ...link, signs: signsOf(view, link, { shares, none, cue: sure }) }];
  });
}

/**
 * Where the second chain leaves the source out: the nearest one before the cue that the first chain
 * sees in the sentence. Few statements truly have none.
 */
function taggedSource(
  sources: readonly Run[],
  cue: Run,
  content: readonly Run[],
  sentence: Run,
): readonly Run[] {
  const before = sources.findLast(
    ([from, to]) => from >= sentence[0] && to <= cue[0] && !covers(content, [from, to]),
  );
  return before ? [before] : [];
}

/** 1 at words of cues. */
export function cueMask(e: Encoded, cues: readonly Run[]): Uint8Array {
  const mask = new Uint8Array(e.key.length);
  for (const [from, to] of cues) mask.fill(1, from, to);
  return mask;
}

function sureness(labels: Uint8Array, shares: Float32Array): number {
  let sum = 0;
  let count = 0;
  labels.forEach((label, at) => {
    if (label === PART.none) return;
    const begin = label % 2 === 1 ? label : label - 1;
    sum += (shares[at * PARTS + begin] as number) + (shares[at * PARTS + begin + 1] as number);
    count++;
  });
  return count === 0 ? 0 : sum / count;
}

function sureOfCue(tags: Float32Array, [from, to]: Run): number {
  let best = 0;
  for (let at = from; at < to; at++) best = Math.max(best, cueShare(tags, at));
  return best;
}
