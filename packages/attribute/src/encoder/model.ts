/** What the encoder engine runs on: a tokeniser, two networks, and the small tables beside them. */
import type { Encoder, FormRules, Network, PieceCutter, WindowSize } from '@hearsay/encode';
import type { ForceLabel } from '../draft.ts';
import type { SourceType } from '../statement.ts';
import type { Calibration } from './confidence.ts';

/** Columns of the encoder's output: seven tags, a word's and a cue's projection, and three of frames. */
export const PAIR_WIDTH = 128;
export const WORD_AT = 7;
export const CUE_AT: number = WORD_AT + PAIR_WIDTH;
export const FRAME_WIDTH = 64;
export const FRAME_AT: number = CUE_AT + PAIR_WIDTH;
/** As source, as cue and as content. */
export const OUTPUT_WIDTH: number = FRAME_AT + 3 * FRAME_WIDTH;

/** Distances from the cue in steps: as many before it, none, as many behind it. */
export const FARTHEST = 20;

/** Scores labels by one linear layer. */
export interface LabelTable<L extends string> {
  readonly labels: readonly L[];
  /** One row of `FRAME_WIDTH` values for each label. */
  readonly weights: Float32Array;
  readonly bias: readonly number[];
}

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
  readonly types: LabelTable<SourceType>;
  readonly forces: LabelTable<ForceLabel>;
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
  /** Languages in which its training data marks sources and forces. */
  readonly framed: ReadonlySet<string>;
}
