/** What the encoder engine runs on: a tokeniser, two networks, and the small tables beside them. */
import type { Encoder, FormRules, Network, PieceCutter, WindowSize } from '@hearsay/encode';
import type { Calibration } from './confidence.ts';

/** Columns of the encoder's output: seven tags, then a word's and a cue's projection. */
export const PAIR_WIDTH = 128;
export const WORD_AT = 7;
export const CUE_AT: number = WORD_AT + PAIR_WIDTH;
export const OUTPUT_WIDTH: number = CUE_AT + PAIR_WIDTH;

/** Distances from the cue in steps: as many before it, none, as many behind it. */
export const FARTHEST = 20;

/** The tables beside the networks; each row has `PAIR_WIDTH` values. */
export interface Heads {
  /** Where a word stands from the cue: `2 * FARTHEST + 1` rows. */
  readonly distance: Float32Array;
  /** Two rows: outside and inside the cue. */
  readonly flag: Float32Array;
  /** Three rows: another paragraph, the cue's paragraph, the cue's sentence. */
  readonly same: Float32Array;
  /** Log scores of moves between the five parts; the last row is from the start. */
  readonly transitions: Float32Array;
  /** Least probabilities of a word to be taken. */
  readonly thresholds: { readonly cue: number; readonly content: number; readonly source: number };
  readonly window: WindowSize;
  readonly calibration: Calibration;
}

export interface EncoderModel {
  /** Languages that it was trained on. */
  readonly languages: readonly string[];
  readonly form: FormRules;
  readonly cut: PieceCutter;
  /** Gives `OUTPUT_WIDTH` values a word. */
  readonly encoder: Encoder;
  /** Takes `z`, one row a word for each of several cues; gives five scores a word. */
  readonly pair: Network;
  readonly heads: Heads;
}
