/**
 * Fits a network by stochastic gradient with AdaGrad step sizes (Duchi, Hazan, Singer 2011), leaving
 * out words and hidden units at random (Srivastava et al. 2014).
 */
import {
  CLASSES,
  DROPPED,
  forward,
  inputsOf,
  type Network,
  type NetworkShape,
  type Pass,
  SLOPE,
  WORD_SCALE,
  wordShare,
} from './network.ts';
import { WORD_PARTS, type WordRows } from './words.ts';

export interface FitExample {
  readonly words: WordRows;
  /** Standardised. */
  readonly signs: Float32Array;
  /** Number of the class. */
  readonly label: number;
}

export interface FitOptions {
  readonly shape: NetworkShape;
  readonly passes: number;
  readonly seed: number;
  /** What an example of each class counts. */
  readonly classWeights: readonly number[];
}

const RATE = 0.05;
const DECAY = 1e-4; // of a weight, each time it is moved
const FIRST_SQUARE = 1e-3; // keeps the first steps small
/** Of a uniform start whose deviation keeps the size of what passes through (Glorot and Bengio 2010). */
const GAIN = 3;
const FIRST_VECTOR = 0.05; // size of the vectors' random start

/** Moves one weight of an array. */
type Move = (at: number, gradient: number) => void;

export function fitNetwork(examples: readonly FitExample[], options: FitOptions): Network {
  const random = generator(options.seed);
  const network = startNetwork(options.shape, random);
  const moves = movesOf(network);
  const order = [...examples.keys()];
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, random);
    for (const at of order) {
      const { words, signs, label } = examples[at] as FitExample;
      const kept = words.map((rows) => rows.filter(() => random() >= DROPPED));
      const keep = Float32Array.from({ length: options.shape.hidden }, () =>
        random() >= DROPPED ? 1 / (1 - DROPPED) : 0,
      );
      const done = forward(network, kept, signs, keep);
      const weight = options.classWeights[label] ?? 1;
      const gradients = Array.from(
        done.probabilities,
        (one, index) => (one - (index === label ? 1 : 0)) * weight,
      );
      back(network, moves, kept, signs, keep, done, gradients);
    }
  }
  return network;
}

interface Moves {
  readonly vectors: readonly Move[];
  readonly straight: readonly Move[];
  readonly straightSigns: Move;
  readonly inner: Move;
  readonly innerBias: Move;
  readonly outer: Move;
  readonly outerBias: Move;
}

function movesOf(network: Network): Moves {
  return {
    vectors: network.vectors.map(mover),
    straight: network.straight.map(mover),
    straightSigns: mover(network.straightSigns),
    inner: mover(network.inner),
    innerBias: mover(network.innerBias),
    outer: mover(network.outer),
    outerBias: mover(network.outerBias),
  };
}

function mover(weights: Float32Array): Move {
  const squares = new Float32Array(weights.length).fill(FIRST_SQUARE);
  return (at, gradient) => {
    const weight = weights[at] as number;
    const slope = gradient + DECAY * weight;
    const square = (squares[at] as number) + slope * slope;
    squares[at] = square;
    weights[at] = weight - (RATE * slope) / Math.sqrt(square);
  };
}

/** One step back through the network, from the classes' gradients to every weight that took part. */
function back(
  network: Network,
  moves: Moves,
  words: WordRows,
  signs: Float32Array,
  keep: Float32Array,
  { inputs, hidden }: Pass,
  gradients: readonly number[],
): void {
  const { shape } = network;
  const units = shape.hidden;
  const toInputs = new Float32Array(inputs.length);
  for (let unit = 0; unit < units; unit++) {
    const value = hidden[unit] as number;
    if (value === 0) continue;
    let slope = 0;
    for (const [label, gradient] of gradients.entries()) {
      slope += gradient * (network.outer[unit * CLASSES + label] as number);
      moves.outer(unit * CLASSES + label, gradient * value);
    }
    slope *= keep[unit] as number;
    moves.innerBias(unit, slope);
    for (let at = 0; at < inputs.length; at++) {
      const weight = at * units + unit;
      toInputs[at] = (toInputs[at] as number) + slope * (network.inner[weight] as number);
      moves.inner(weight, slope * (inputs[at] as number));
    }
  }
  for (const [label, gradient] of gradients.entries()) {
    moves.outerBias(label, gradient);
    for (let sign = 0; sign < shape.signs; sign++)
      moves.straightSigns(sign * CLASSES + label, gradient * (signs[sign] as number));
    moves.straightSigns(shape.signs * CLASSES + label, gradient);
  }
  productsBack(shape, inputs, toInputs);
  for (const [part, rows] of words.entries()) {
    for (const row of rows)
      for (const [label, gradient] of gradients.entries())
        moves.straight[part]?.(row * CLASSES + label, gradient * WORD_SCALE);
    const share = wordShare(rows) * SLOPE;
    for (let at = 0; at < shape.width; at++) {
      const bent = inputs[part * shape.width + at] as number;
      const slope = (toInputs[part * shape.width + at] as number) * (1 - bent * bent) * share;
      if (slope !== 0) for (const row of rows) moves.vectors[part]?.(row * shape.width + at, slope);
    }
  }
}

/** Hands the products' gradients on to the vectors that made them. */
function productsBack(shape: NetworkShape, inputs: Float32Array, toInputs: Float32Array): void {
  const { width } = shape;
  const productsFrom = WORD_PARTS * width + shape.signs;
  for (let part = 1; part < WORD_PARTS; part++)
    for (let at = 0; at < width; at++) {
      const slope = toInputs[productsFrom + (part - 1) * width + at] as number;
      const other = part * width + at;
      toInputs[at] = (toInputs[at] as number) + slope * (inputs[other] as number);
      toInputs[other] = (toInputs[other] as number) + slope * (inputs[at] as number);
    }
}

function startNetwork(shape: NetworkShape, random: () => number): Network {
  const drawn = (length: number, size: number): Float32Array =>
    Float32Array.from({ length }, () => (random() * 2 - 1) * size);
  const inputs = inputsOf(shape);
  const perPart = <T>(make: () => T): T[] => Array.from({ length: WORD_PARTS }, make);
  return {
    shape,
    vectors: perPart(() => drawn(shape.rows * shape.width, FIRST_VECTOR)),
    straight: perPart(() => new Float32Array(shape.rows * CLASSES)),
    straightSigns: new Float32Array((shape.signs + 1) * CLASSES),
    inner: drawn(inputs * shape.hidden, Math.sqrt(GAIN / inputs)),
    innerBias: new Float32Array(shape.hidden),
    outer: drawn(shape.hidden * CLASSES, Math.sqrt(GAIN / shape.hidden)),
    outerBias: new Float32Array(CLASSES),
  };
}

/** Numbers from 0 to 1, the same for the same seed (xorshift32, Marsaglia 2003). */
function generator(seed: number): () => number {
  let state = (seed * 7919 + 13) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}
