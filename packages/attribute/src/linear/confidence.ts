/** How probable it is that a link is right (full50): a regression over plain signs, and trees over all. */
import { PLAIN_SIGNS, type Signs } from './signs.ts';
import { fitTrees, sumOfTrees, type Tree } from './trees.ts';

export interface Calibration {
  /** One weight for each plain sign. */
  readonly weights: readonly number[];
  /** What signs say together, on top of the regression. */
  readonly trees: readonly Tree[];
}

export interface Example {
  readonly signs: Signs;
  readonly right: boolean;
}

/** Probability, 0 to 1, that content and source are right. */
export function confidenceFrom({ weights, trees }: Calibration, signs: Signs): number {
  return 1 / (1 + Math.exp(-regressed(weights, signs) - sumOfTrees(trees, signs)));
}

function regressed(weights: readonly number[], signs: Signs): number {
  return weights.reduce((total, weight, at) => total + weight * (signs[at] as number), 0);
}

/** Examples from which trees are grown: fewer are enough for the regression only. */
const ENOUGH_FOR_TREES = 6000; // PolNeAR train; with 4,000 trees gain half as much

/** The calibration that fits what was right best. */
export function fitConfidence(examples: readonly Example[]): Calibration {
  const weights = fitWeights(examples);
  if (examples.length < ENOUGH_FOR_TREES) return { weights, trees: [] };
  const rows = examples.map(({ signs, right }) => ({
    values: signs,
    right,
    odds: regressed(weights, signs),
  }));
  return { weights, trees: fitTrees(rows) };
}

/** Full-batch steps; the weights stand still long before. */
const ROUNDS = 2000;
const STEP = 0.3;
/** Ridge penalty for each example: keeps the weights of signs that go together small. */
const PENALTY = 0.002;

/** By gradient descent with AdaGrad steps (Duchi et al. 2011). */
function fitWeights(examples: readonly Example[]): readonly number[] {
  const weights = new Array<number>(PLAIN_SIGNS).fill(0);
  const squares = new Array<number>(PLAIN_SIGNS).fill(1e-8);
  for (let round = 0; round < ROUNDS && examples.length > 0; round++) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : PENALTY * weight));
    for (const { signs, right } of examples) {
      const share = 1 / (1 + Math.exp(-regressed(weights, signs)));
      const miss = (share - (right ? 1 : 0)) / examples.length;
      slopes.forEach((slope, at) => {
        slopes[at] = slope + miss * (signs[at] as number);
      });
    }
    slopes.forEach((slope, at) => {
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(squares[at] ?? 1);
    });
  }
  return weights;
}
