/** One window as the encoder answers it: vectors of its words and how probable each tag is. */
import type { Window } from '@hearsay/encode';
import { TAG, TAGS } from '../linear/labels.ts';
import { OUTPUT_WIDTH } from './model.ts';

export interface View {
  readonly window: Window;
  /** `OUTPUT_WIDTH` values for each word of the window. */
  readonly vectors: Float32Array;
  /** Probability of each of the seven tags at each word of the window. */
  readonly tags: Float32Array;
}

/** Makes the tag scores of a window probabilities. */
export function viewOf(window: Window, vectors: Float32Array): View {
  const count = window.words[1] - window.words[0];
  const tags = new Float32Array(count * TAGS);
  for (let at = 0; at < count; at++) {
    const scores = vectors.subarray(at * OUTPUT_WIDTH, at * OUTPUT_WIDTH + TAGS);
    const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
    scores.forEach((score, tag) => {
      tags[at * TAGS + tag] = Math.exp(score - top) / sum;
    });
  }
  return { window, vectors, tags };
}

/** Probability of a tag at a word, counted from the window's first. */
export const share = ({ tags }: View, at: number, tag: number): number =>
  tags[at * TAGS + tag] as number;

/** Probability that a word is part of a cue. */
export const cueShare = (view: View, at: number): number =>
  share(view, at, TAG.cue) + share(view, at, TAG.cue + 1);
