/** How probable it is that a link is right (full50): a logistic regression over signs of it. */

/** What is known of a link, in the order of the weights; the first is always 1. */
export const SIGNS = [
  'always',
  // Log odds that the cue is one, and of the mean share of the words taken as content and as source.
  'cue',
  'content',
  'source',
  // 1 where the link has no source.
  'sourceless',
  // Probable content that was left out, for each word taken, as log(1 + x).
  'spill',
  // 1 where the rules have a draft with this cue, and where it agrees by half in both parts.
  'ruled',
  'agreed',
  // Share of the content's words that stand in quotation marks.
  'quoted',
] as const;

export type Signs = readonly number[];
/** One weight for each sign. */
export type Calibration = readonly number[];

/** Probabilities nearer to 0 or 1 than this say no more. */
const SUREST = 1e-4;

export function logOdds(probability: number): number {
  const held = Math.min(1 - SUREST, Math.max(SUREST, probability));
  return Math.log(held / (1 - held));
}

/** Probability, 0 to 1, that content and source are right. */
export function confidenceFrom(calibration: Calibration, signs: Signs): number {
  const sum = signs.reduce((total, sign, at) => total + sign * (calibration[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Full-batch steps; the weights stand still long before. */
const ROUNDS = 2000;
const STEP = 0.3;
/** Ridge penalty for each example: keeps the weights of signs that go together small. */
const PENALTY = 0.002;

/** Weights that fit what was right best, by gradient descent with AdaGrad steps (Duchi et al. 2011). */
export function fitConfidence(
  examples: readonly { readonly signs: Signs; readonly right: boolean }[],
): Calibration {
  const weights = SIGNS.map(() => 0);
  const squares = SIGNS.map(() => 1e-8);
  for (let round = 0; round < ROUNDS && examples.length > 0; round++) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : PENALTY * weight));
    for (const { signs, right } of examples) {
      const miss = (confidenceFrom(weights, signs) - (right ? 1 : 0)) / examples.length;
      signs.forEach((sign, at) => {
        slopes[at] = (slopes[at] ?? 0) + miss * sign;
      });
    }
    slopes.forEach((slope, at) => {
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(squares[at] ?? 1);
    });
  }
  return weights;
}
