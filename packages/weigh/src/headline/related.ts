/** Whether a text is about the headline at all: logistic regression over the signs. */

export interface RelatedExample {
  readonly signs: Float32Array;
  readonly isRelated: boolean;
}

const PASSES = 10; // more change nothing on FNC-1
const RATE = 0.1;
const DECAY = 1e-6;
const FIRST_SQUARE = 1e-2;

/** A weight for each sign and one for none. */
export function fitRelated(examples: readonly RelatedExample[]): Float32Array {
  const count = examples[0]?.signs.length ?? 0;
  const weights = new Float32Array(count + 1);
  const squares = new Float32Array(count + 1).fill(FIRST_SQUARE);
  for (let pass = 0; pass < PASSES; pass++)
    for (const { signs, isRelated } of examples) {
      const error = relatedness(weights, signs) - (isRelated ? 1 : 0);
      for (let at = 0; at <= count; at++) {
        const weight = weights[at] as number;
        const slope = error * (at === count ? 1 : (signs[at] as number)) + DECAY * weight;
        const square = (squares[at] as number) + slope * slope;
        squares[at] = square;
        weights[at] = weight - (RATE * slope) / Math.sqrt(square);
      }
    }
  return weights;
}

/** The probability that headline and text are about the same. */
export function relatedness(weights: Float32Array, signs: ArrayLike<number>): number {
  const last = weights.length - 1;
  let sum = weights[last] ?? 0;
  for (let at = 0; at < last; at++) sum += (weights[at] as number) * (signs[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
