/** The first chain at work: marginals of a passage's words and the cues in it. */
import type { Run } from '../passage/passage.ts';
import { type Chain, emissions, marginals, viterbi } from './crf.ts';
import type { Encoded } from './encode.ts';
import { emptyRows } from './hash.ts';
import { readRuns, TAG, TAGS } from './labels.ts';
import { tagRow } from './tag-features.ts';

/** Longest stretch that is labelled as one: paragraphs are cut, so that memory stays bounded. */
export const MAX_STRETCH = 400; // words; PolNeAR train: two paragraphs in a thousand are longer

export interface Tagged {
  /** Probability of each tag at each word. */
  readonly tags: Float32Array;
  /** Runs that may be cues, in text order. */
  readonly cues: readonly Run[];
  /** Sources of the best labelling, in text order. */
  readonly sources: readonly Run[];
}

/** A probability that makes a run worth a look though the best labelling has no cue there. */
const MIN_CUE = 0.2; // PolNeAR dev: lower ones cost time and precision

/** The stretches that are labelled: paragraphs, long ones in pieces. */
export function stretches(e: Encoded): Run[] {
  return e.scene.passage.paragraphs.flatMap(([from, to]) => {
    const pieces: Run[] = [];
    for (let at = from; at < to; at += MAX_STRETCH)
      pieces.push([at, Math.min(to, at + MAX_STRETCH)]);
    return pieces;
  });
}

/** Tags a passage. */
export function tagPassage(chain: Chain, e: Encoded): Tagged {
  const tags = new Float32Array(e.key.length * TAGS);
  const cues: Run[] = [];
  const sources: Run[] = [];
  for (const [from, to] of stretches(e)) {
    const rows = emptyRows();
    for (let at = from; at < to; at++) tagRow(e, at, rows);
    const scores = emissions(chain, rows);
    tags.set(marginals(chain, scores), from * TAGS);
    const labels = viterbi(chain, scores);
    cues.push(...readRuns(labels, TAG.cue, from));
    sources.push(...readRuns(labels, TAG.source, from));
  }
  return { tags, cues: withLikely(tags, cues), sources };
}

/** Adds runs of words that are probably cues and that no run holds yet. */
function withLikely(tags: Float32Array, cues: readonly Run[]): Run[] {
  const count = tags.length / TAGS;
  const held = new Uint8Array(count);
  for (const [from, to] of cues) held.fill(1, from, to);
  const likely = (at: number): boolean => !held[at] && cueShare(tags, at) > MIN_CUE;
  const found = [...cues];
  for (let at = 0; at < count; at++) {
    if (!likely(at)) continue;
    let to = at + 1;
    while (to < count && likely(to) && inner(tags, to)) to++;
    found.push([at, to]);
    at = to - 1;
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** Probability that a word is part of a cue. */
export function cueShare(tags: Float32Array, at: number): number {
  return (tags[at * TAGS + TAG.cue] as number) + (tags[at * TAGS + TAG.cue + 1] as number);
}

const inner = (tags: Float32Array, at: number): boolean =>
  (tags[at * TAGS + TAG.cue + 1] as number) > (tags[at * TAGS + TAG.cue] as number);
