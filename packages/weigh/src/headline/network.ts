/**
 * The network that tells agree, disagree and discuss apart. The words of headline, lead and nearest
 * sentences are summed to one vector each; their products let "the headline calls it false" meet "the
 * text calls it false"; a hidden layer sees vectors, products and signs; beside it every word and sign
 * has a straight way to the classes.
 */
import { WORD_PARTS, type WordRows } from './words.ts';

export const CLASSES = 3;

/** Sizes of the arrays of a network. */
export interface NetworkShape {
  /** Rows of each word table. */
  readonly rows: number;
  /** Numbers of a word's vector. */
  readonly width: number;
  readonly hidden: number;
  readonly signs: number;
}

/** Arrays of weights, all written row by row. */
export interface Network {
  readonly shape: NetworkShape;
  /** For each part: `rows * width`. */
  readonly vectors: readonly Float32Array[];
  /** For each part: `rows * CLASSES`. */
  readonly straight: readonly Float32Array[];
  /** `(signs + 1) * CLASSES`; the last row stands for no sign. */
  readonly straightSigns: Float32Array;
  /** `inputs * hidden` and `hidden`. */
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  /** `hidden * CLASSES` and `CLASSES`. */
  readonly outer: Float32Array;
  readonly outerBias: Float32Array;
}

/** Products of the headline's vector with each of the others. */
const PRODUCTS = WORD_PARTS - 1;
/** Brings signs, of deviation 1, near the size of the vectors. */
export const SIGN_SCALE = 0.5;
/** The weight of one word on the straight way: there are some hundred. */
export const WORD_SCALE = 0.2;
/** Sums of vectors are doubled before they are bent. */
export const SLOPE = 2;

export function inputsOf({ width, signs }: NetworkShape): number {
  return WORD_PARTS * width + signs + PRODUCTS * width;
}

/** What one pass computed, as training needs it again. */
export interface Pass {
  readonly inputs: Float32Array;
  readonly hidden: Float32Array;
  readonly probabilities: Float64Array;
}

/** `keep` tells for each hidden unit what it counts: 1 in use, 0 or more while training. */
export function forward(
  network: Network,
  words: WordRows,
  signs: ArrayLike<number>,
  keep: ArrayLike<number> | null,
): Pass {
  const { shape, inner, outer } = network;
  const { hidden: units } = shape;
  const inputs = inputRow(network, words, signs);
  const hidden = new Float32Array(units);
  for (let unit = 0; unit < units; unit++) {
    let sum = network.innerBias[unit] ?? 0;
    for (let at = 0; at < inputs.length; at++)
      sum += (inputs[at] as number) * (inner[at * units + unit] as number);
    hidden[unit] = sum > 0 ? sum * (keep?.[unit] ?? 1) : 0;
  }
  const scores = new Float64Array(CLASSES);
  const dropScale = keep === null ? 1 : STRAIGHT_DROPPED;
  for (let label = 0; label < CLASSES; label++) {
    let sum = network.outerBias[label] ?? 0;
    for (let unit = 0; unit < units; unit++)
      sum += (hidden[unit] as number) * (outer[unit * CLASSES + label] as number);
    for (let sign = 0; sign <= shape.signs; sign++)
      sum +=
        (sign === shape.signs ? 1 : (signs[sign] ?? 0)) *
        (network.straightSigns[sign * CLASSES + label] as number);
    for (const [part, rows] of words.entries()) {
      const table = network.straight[part] as Float32Array;
      for (const row of rows)
        sum += WORD_SCALE * dropScale * (table[row * CLASSES + label] as number);
    }
    scores[label] = sum;
  }
  return { inputs, hidden, probabilities: softmax(scores) };
}

/** While training only a part of the words is there: each counts more. */
export const DROPPED = 0.3;
const STRAIGHT_DROPPED = 1 / (1 - DROPPED);

function inputRow(network: Network, words: WordRows, signs: ArrayLike<number>): Float32Array {
  const { width } = network.shape;
  const inputs = new Float32Array(inputsOf(network.shape));
  for (const [part, rows] of words.entries()) {
    const table = network.vectors[part] as Float32Array;
    const from = part * width;
    const scale = wordShare(rows);
    for (const row of rows)
      for (let at = 0; at < width; at++)
        inputs[from + at] =
          (inputs[from + at] as number) + (table[row * width + at] as number) * scale;
    for (let at = 0; at < width; at++)
      inputs[from + at] = Math.tanh((inputs[from + at] as number) * SLOPE);
  }
  const signsFrom = WORD_PARTS * width;
  for (let sign = 0; sign < network.shape.signs; sign++)
    inputs[signsFrom + sign] = (signs[sign] ?? 0) * SIGN_SCALE;
  const productsFrom = signsFrom + network.shape.signs;
  for (let part = 1; part < WORD_PARTS; part++)
    for (let at = 0; at < width; at++)
      inputs[productsFrom + (part - 1) * width + at] =
        (inputs[at] as number) * (inputs[part * width + at] as number);
  return inputs;
}

/** The sum of n vectors of like size grows with the root of n. */
export function wordShare(rows: Int32Array): number {
  return 1 / Math.sqrt(rows.length || 1);
}

function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, one) => total + one, 0);
  return powers.map((one) => one / sum);
}
