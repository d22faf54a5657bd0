/** For each cue of a window, how probable each word is part of its source or its content. */
import { marginals } from '../linear/crf.ts';
import { PART, PARTS } from '../linear/labels.ts';
import type { Passage, Run } from '../passage/passage.ts';
import {
  CUE_AT,
  type EncoderModel,
  FARTHEST,
  type Heads,
  OUTPUT_WIDTH,
  PAIR_WIDTH,
  WORD_AT,
} from './model.ts';
import type { View } from './view.ts';

export interface Paired {
  /** Words of the cue, counted from the window's first. */
  readonly cue: Run;
  /** For each word of the window the probability that it is source, and that it is content. */
  readonly source: Float32Array;
  readonly content: Float32Array;
}

/** Cues that the network sees at once: more save little time and cost megabytes each. */
export const CUES_AT_ONCE = 8;

/** Pairs every cue of a window with the words around it. */
export async function pairCues(
  { pair, heads }: EncoderModel,
  passage: Passage,
  view: View,
  cues: readonly Run[],
  atOnce: number = CUES_AT_ONCE,
): Promise<Paired[]> {
  const [start, end] = view.window.words;
  const count = end - start;
  const paired: Paired[] = [];
  for (let from = 0; from < cues.length; from += atOnce) {
    const batch = cues.slice(from, from + atOnce);
    const data = new Float32Array(batch.length * count * PAIR_WIDTH);
    batch.forEach((cue, row) => {
      const into = data.subarray(row * count * PAIR_WIDTH, (row + 1) * count * PAIR_WIDTH);
      fillRows(into, heads, passage, view, cue);
    });
    const scores = await pair({ z: { shape: [batch.length, count, PAIR_WIDTH], data } });
    batch.forEach((cue, row) => {
      const own = scores.subarray(row * count * PARTS, (row + 1) * count * PARTS);
      paired.push(readScores(heads, cue, own));
    });
  }
  return paired;
}

/** Each word as seen from a cue: itself, the cue, how far apart they stand and in what. */
function fillRows(
  rows: Float32Array,
  heads: Heads,
  passage: Passage,
  { window, vectors }: View,
  cue: Run,
): void {
  const [start, end] = window.words;
  const from = meanOf(vectors, cue);
  const home = passage.words[start + cue[0]];
  for (let at = 0; at < end - start; at++) {
    const word = passage.words[start + at];
    const inside = at >= cue[0] && at < cue[1] ? 1 : 0;
    const same =
      (word?.paragraph === home?.paragraph ? 1 : 0) + (word?.sentence === home?.sentence ? 1 : 0);
    const distance = distanceStep(at, cue) * PAIR_WIDTH;
    const vector = at * OUTPUT_WIDTH + WORD_AT;
    const row = at * PAIR_WIDTH;
    for (let value = 0; value < PAIR_WIDTH; value++) {
      rows[row + value] =
        (vectors[vector + value] as number) +
        (from[value] as number) +
        (heads.distance[distance + value] as number) +
        (heads.flag[inside * PAIR_WIDTH + value] as number) +
        (heads.same[same * PAIR_WIDTH + value] as number);
    }
  }
}

/** The mean of what the cue's words are as cues. */
function meanOf(vectors: Float32Array, [from, to]: Run): Float32Array {
  const mean = new Float32Array(PAIR_WIDTH);
  for (let at = from; at < to; at++) {
    for (let value = 0; value < PAIR_WIDTH; value++) {
      const own = vectors[at * OUTPUT_WIDTH + CUE_AT + value] as number;
      mean[value] = (mean[value] as number) + own / (to - from);
    }
  }
  return mean;
}

/** Distances below this are told apart word by word, farther ones in steps that grow. */
const EXACT = 8; // words
const STEPS_PER_DOUBLING = 3;

/** Which row of the distances a word has: `FARTHEST` is none, less is before the cue. */
export function distanceStep(at: number, [from, to]: Run): number {
  const distance = at < from ? at - from : at >= to ? at - to + 1 : 0;
  const far = Math.abs(distance);
  const step =
    far < EXACT
      ? far
      : Math.min(FARTHEST, Math.floor(EXACT + STEPS_PER_DOUBLING * Math.log2(far / EXACT)));
  return distance < 0 ? FARTHEST - step : FARTHEST + step;
}

function readScores({ transitions }: Heads, cue: Run, scores: Float32Array): Paired {
  const shares = marginals({ labels: PARTS, transitions, allowed: () => true }, scores);
  const count = scores.length / PARTS;
  const source = new Float32Array(count);
  const content = new Float32Array(count);
  const both = (at: number, part: number): number =>
    (shares[at * PARTS + part] as number) + (shares[at * PARTS + part + 1] as number);
  for (let at = 0; at < count; at++) {
    source[at] = both(at, PART.source);
    content[at] = both(at, PART.content);
  }
  return { cue, source, content };
}
