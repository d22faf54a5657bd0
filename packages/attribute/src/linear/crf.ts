/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over hashed features:
 * best labelling by Viterbi, marginals by forward-backward. Weights are read through one interface,
 * so that training (floats) and use (bytes) share the code.
 */
import type { Rows } from './hash.ts';
import { isPackable, packedSums } from './packed.ts';

export interface Chain {
  readonly labels: number;
  /** Number of weight rows, a power of two; a feature's row is its hash modulo this. */
  readonly size: number;
  /** `size * labels` emission weights, times `scale`. */
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
  /** `(labels + 1) * labels` transitions; the last row is from the sequence's start. */
  readonly transitions: Float32Array;
  /** True where a label may follow another (`labels` as the first stands for the start). */
  readonly allowed: (from: number, to: number) => boolean;
}

/** What a chain knows of moves between labels, without its features. */
export type Moves = Pick<Chain, 'labels' | 'transitions' | 'allowed'>;

const FORBIDDEN = -1e9;

/** Emission scores of a sequence of rows, `n * labels`. */
export function emissions(chain: Chain, rows: Rows): Float32Array {
  const { labels, size, weights, scale } = chain;
  if (isPackable(weights, labels)) {
    return packedSums(weights, labels, size, rows).map((sum) => sum * scale);
  }
  const count = rows.starts.length - 1;
  const scores = new Float32Array(count * labels);
  const mask = size - 1;
  for (let at = 0; at < count; at++) {
    const base = at * labels;
    const to = rows.starts[at + 1] as number;
    for (let feature = rows.starts[at] as number; feature < to; feature++) {
      const row = ((rows.data[feature] as number) & mask) * labels;
      for (let label = 0; label < labels; label++) {
        scores[base + label] = (scores[base + label] as number) + (weights[row + label] as number);
      }
    }
    for (let label = 0; label < labels; label++) {
      scores[base + label] = (scores[base + label] as number) * scale;
    }
  }
  return scores;
}

/** Scores of moves, those not allowed far below all others. */
function stepsOf({ labels, transitions, allowed }: Moves): Float64Array {
  return Float64Array.from(transitions, (step, at) =>
    allowed(Math.floor(at / labels), at % labels) ? step : FORBIDDEN,
  );
}

/** The best labelling. */
export function viterbi(chain: Chain, scores: Float32Array): Uint8Array {
  const { labels } = chain;
  const steps = stepsOf(chain);
  const count = scores.length / labels;
  const best = new Float64Array(scores.length);
  const back = new Uint8Array(scores.length);
  for (let at = 0; at < count; at++) {
    for (let label = 0; label < labels; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      const sources = at === 0 ? 1 : labels;
      for (let source = 0; source < sources; source++) {
        const previous = at === 0 ? labels : source;
        const step = steps[previous * labels + label] as number;
        const value = (at === 0 ? 0 : (best[(at - 1) * labels + source] as number)) + step;
        if (value > top) {
          top = value;
          from = source;
        }
      }
      best[at * labels + label] = top + (scores[at * labels + label] as number);
      back[at * labels + label] = from;
    }
  }
  const path = new Uint8Array(count);
  for (let at = count - 1; at >= 0; at--) {
    if (at === count - 1) {
      for (let label = 1; label < labels; label++) {
        const last = (count - 1) * labels;
        if ((best[last + label] as number) > (best[last + (path[at] as number)] as number)) {
          path[at] = label;
        }
      }
    } else path[at] = back[(at + 1) * labels + (path[at + 1] as number)] as number;
  }
  return path;
}

/** Forward and backward sums, scaled at each word so that they stay in range. */
export interface Lattice {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;
  /** exp of emissions, each word's largest taken as 1. */
  readonly emitted: Float64Array;
  /** exp of transitions, 0 where not allowed. */
  readonly moved: Float64Array;
}

/** Runs forward-backward over a sequence's emission scores. */
export function lattice(chain: Moves, scores: Float32Array): Lattice {
  const { labels } = chain;
  const count = scores.length / labels;
  const moved = movesOf(chain);
  const emitted = new Float64Array(scores.length);
  for (let at = 0; at < count; at++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label++) {
      top = Math.max(top, scores[at * labels + label] as number);
    }
    for (let label = 0; label < labels; label++) {
      emitted[at * labels + label] = Math.exp((scores[at * labels + label] as number) - top);
    }
  }
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length).fill(1);
  const scales = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      let value = at === 0 ? (moved[labels * labels + label] as number) : 0;
      for (let source = 0; at > 0 && source < labels; source++) {
        value +=
          (forward[(at - 1) * labels + source] as number) *
          (moved[source * labels + label] as number);
      }
      value *= emitted[at * labels + label] as number;
      forward[at * labels + label] = value;
      sum += value;
    }
    const scale = Math.max(sum, Number.MIN_VALUE);
    scales[at] = scale;
    for (let label = 0; label < labels; label++) {
      forward[at * labels + label] = (forward[at * labels + label] as number) / scale;
    }
  }
  for (let at = count - 2; at >= 0; at--) {
    for (let source = 0; source < labels; source++) {
      let value = 0;
      for (let label = 0; label < labels; label++) {
        const next = (at + 1) * labels + label;
        value +=
          (moved[source * labels + label] as number) *
          (emitted[next] as number) *
          (backward[next] as number);
      }
      backward[at * labels + source] = value / (scales[at + 1] as number);
    }
  }
  return { forward, backward, scales, emitted, moved };
}

function movesOf({ labels, transitions, allowed }: Moves): Float64Array {
  const moved = new Float64Array((labels + 1) * labels);
  for (let from = 0; from <= labels; from++) {
    for (let to = 0; to < labels; to++) {
      const at = from * labels + to;
      moved[at] = allowed(from, to) ? Math.exp(transitions[at] as number) : 0;
    }
  }
  return moved;
}

/** Probability of each label at each word, `n * labels`. */
export function marginals(chain: Moves, scores: Float32Array): Float32Array {
  return marginalsIn(chain, lattice(chain, scores));
}

/** The same from a lattice that is there already. */
export function marginalsIn({ labels }: Moves, { forward, backward }: Lattice): Float32Array {
  const result = new Float32Array(forward.length);
  for (let at = 0; at < forward.length; at += labels) {
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      sum += (forward[at + label] as number) * (backward[at + label] as number);
    }
    for (let label = 0; label < labels; label++) {
      const joint = (forward[at + label] as number) * (backward[at + label] as number);
      result[at + label] = sum > 0 ? joint / sum : 0;
    }
  }
  return result;
}

/** Natural logarithm of the probability that no word has a label but the first. */
export function logShareOfNone({ labels }: Moves, { scales, emitted, moved }: Lattice): number {
  let sum = 0;
  for (let at = 0; at < scales.length; at++) {
    const step = moved[at === 0 ? labels * labels : 0] as number;
    sum += Math.log((step * (emitted[at * labels] as number)) / (scales[at] as number));
  }
  return sum;
}
