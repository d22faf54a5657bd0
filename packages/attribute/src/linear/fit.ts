/**
 * Fits a chain's weights by stochastic gradient with AdaGrad step sizes (Duchi, Hazan, Singer 2011),
 * dropping features at random in each pass and averaging the weights of the later passes.
 */
import { type Chain, emissions, lattice } from './crf.ts';
import type { Rows } from './hash.ts';

export interface Example {
  readonly rows: Rows;
  readonly labels: Uint8Array;
}

export interface FitOptions {
  readonly labels: number;
  readonly size: number;
  readonly allowed: Chain['allowed'];
  readonly passes: number;
  readonly seed: number;
  /** Told after each pass: mean negative log likelihood of a word. */
  readonly onPass: (pass: number, loss: number) => void;
}

const RATE = 0.1; // AdaGrad's usual start
const FIRST_SQUARE = 0.1; // keeps the first steps of rare features small
const DROPPED = 0.3; // share of features left out of a pass; 0.25 to 0.4 score alike on PolNeAR dev
const MIN_GRADIENT = 1e-4; // smaller ones cost time and move nothing
const SURE = 1e-3; // a word whose label has all but this probability teaches nothing
const MIN_COUNT = 2; // a feature seen once only fits noise

/** Weights that fit the examples. */
export function fit(examples: readonly Example[], options: FitOptions): Chain {
  const { labels, size } = options;
  const weights = new Float32Array(size * labels);
  const squares = new Float32Array(size * labels).fill(FIRST_SQUARE);
  const transitions = new Float32Array((labels + 1) * labels);
  const moveSquares = new Float32Array(transitions.length).fill(FIRST_SQUARE);
  const chain: Chain = { labels, size, weights, scale: 1, transitions, allowed: options.allowed };
  const counted = countFeatures(examples, size);
  const mean = new Float32Array(weights.length);
  const meanMoves = new Float32Array(transitions.length);
  const random = generator(options.seed);
  const order = [...examples.keys()];
  let averaged = 0;
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, random);
    let loss = 0;
    let words = 0;
    for (const index of order) {
      const example = examples[index] as Example;
      const rows = thinned(example.rows, counted, size - 1, random);
      loss += step(chain, squares, moveSquares, rows, example.labels);
      words += example.labels.length;
    }
    options.onPass(pass, loss / Math.max(1, words));
    if (pass === 0 && options.passes > 1) continue;
    averaged++;
    for (let at = 0; at < weights.length; at++)
      mean[at] = (mean[at] as number) + (weights[at] as number);
    for (let at = 0; at < transitions.length; at++) {
      meanMoves[at] = (meanMoves[at] as number) + (transitions[at] as number);
    }
  }
  // In use all features are there, so that sums are larger by what was dropped.
  const keep = (1 - DROPPED) / averaged;
  for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] as number) * keep;
  for (let at = 0; at < meanMoves.length; at++)
    meanMoves[at] = (meanMoves[at] as number) / averaged;
  return { ...chain, weights: mean, transitions: meanMoves };
}

function countFeatures(examples: readonly Example[], size: number): Uint8Array {
  const counts = new Uint8Array(size);
  for (const { rows } of examples) {
    for (let at = 0; at < rows.length; at++) {
      const row = (rows.data[at] as number) & (size - 1);
      if ((counts[row] as number) < MIN_COUNT) counts[row] = (counts[row] as number) + 1;
    }
  }
  return counts;
}

function thinned(rows: Rows, counted: Uint8Array, mask: number, random: () => number): Rows {
  const data = new Int32Array(rows.length);
  const starts = new Array<number>(rows.starts.length);
  let length = 0;
  starts[0] = 0;
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    const to = rows.starts[row + 1] as number;
    for (let at = rows.starts[row] as number; at < to; at++) {
      const feature = rows.data[at] as number;
      if ((counted[feature & mask] as number) < MIN_COUNT || random() < DROPPED) continue;
      data[length++] = feature;
    }
    starts[row + 1] = length;
  }
  return { data, length, starts };
}

/** One gradient step on one sequence; returns its negative log likelihood. */
function step(
  chain: Chain,
  squares: Float32Array,
  moveSquares: Float32Array,
  rows: Rows,
  truth: Uint8Array,
): number {
  const { labels, transitions } = chain;
  const weights = chain.weights as Float32Array;
  const mask = chain.size - 1;
  const scores = emissions(chain, rows);
  const { forward, backward, scales, emitted, moved } = lattice(chain, scores);
  const count = truth.length;
  let loss = 0;
  const shares = new Float64Array(labels);
  for (let at = 0; at < count; at++) {
    const base = at * labels;
    const right = truth[at] as number;
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      const joint = (forward[base + label] as number) * (backward[base + label] as number);
      shares[label] = joint;
      sum += joint;
    }
    for (let label = 0; label < labels; label++) shares[label] = (shares[label] as number) / sum;
    loss -= Math.log(Math.max(shares[right] as number, Number.MIN_VALUE));
    moveGradient(
      at,
      count,
      labels,
      truth,
      { forward, backward, scales, emitted, moved },
      transitions,
      moveSquares,
    );
    if (1 - (shares[right] as number) < SURE) continue;
    const to = rows.starts[at + 1] as number;
    for (let label = 0; label < labels; label++) {
      const gradient = (shares[label] as number) - (label === right ? 1 : 0);
      if (Math.abs(gradient) < MIN_GRADIENT) continue;
      const square = gradient * gradient;
      for (let feature = rows.starts[at] as number; feature < to; feature++) {
        const slot = ((rows.data[feature] as number) & mask) * labels + label;
        const total = (squares[slot] as number) + square;
        squares[slot] = total;
        weights[slot] = (weights[slot] as number) - (RATE * gradient) / Math.sqrt(total);
      }
    }
  }
  return loss;
}

function moveGradient(
  at: number,
  _count: number,
  labels: number,
  truth: Uint8Array,
  { forward, backward, scales, emitted, moved }: ReturnType<typeof lattice>,
  transitions: Float32Array,
  moveSquares: Float32Array,
): void {
  const right = truth[at] as number;
  const before = at === 0 ? labels : (truth[at - 1] as number);
  for (let from = 0; from < (at === 0 ? 1 : labels); from++) {
    const row = at === 0 ? labels : from;
    const reached = at === 0 ? 1 : (forward[(at - 1) * labels + from] as number);
    for (let to = 0; to < labels; to++) {
      const here = at * labels + to;
      const share =
        (reached *
          (moved[row * labels + to] as number) *
          (emitted[here] as number) *
          (backward[here] as number)) /
        (scales[at] as number);
      const gradient = share - (row === before && to === right ? 1 : 0);
      if (Math.abs(gradient) < MIN_GRADIENT) continue;
      const slot = row * labels + to;
      const total = (moveSquares[slot] as number) + gradient * gradient;
      moveSquares[slot] = total;
      transitions[slot] = (transitions[slot] as number) - (RATE * gradient) / Math.sqrt(total);
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** A linear congruential generator: fast, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) / 0x800000;
  };
}
