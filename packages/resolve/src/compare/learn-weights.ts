/** Learns what each feature of a comparison is worth, from labelled pairs: logistic regression. */
import { type FeatureName, featureNames } from './features.ts';

export type Weights = Readonly<Record<FeatureName, number>>;

export interface Example {
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly match: boolean;
  /** How much the pair counts, 1 for one that people labelled. */
  readonly weight: number;
}

/** Passes over all examples; the weights stand still long before. */
const ROUNDS = 1500;
const STEP = 0.5;
/** Ridge penalty for each example: keeps weights of rare features small. */
const PENALTY = 0.0006;

/** Full-batch gradient descent with AdaGrad steps (Duchi et al. 2011): the same weights every time. */
export function learnWeights(examples: readonly Example[]): Weights {
  const weights = featureNames.map(() => 0);
  const squares = featureNames.map(() => 1e-8);
  const rows = examples.map(({ features, match, weight }) => ({
    values: featureNames.map((name) => features[name]),
    label: match ? 1 : 0,
    weight,
  }));
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : PENALTY * weight));
    for (const { values, label, weight } of rows) {
      const miss = (weight * (sigmoid(dot(weights, values)) - label)) / total;
      for (const [at, value] of values.entries()) gradient[at] = (gradient[at] ?? 0) + miss * value;
    }
    for (const [at, slope] of gradient.entries()) {
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return Object.fromEntries(featureNames.map((name, at) => [name, weights[at] ?? 0])) as Weights;
}

/** Probability, 0 to 1, that the two names are one. */
export function probabilityOf(weights: Weights, features: Example['features']): number {
  return sigmoid(featureNames.reduce((sum, name) => sum + weights[name] * features[name], 0));
}

function dot(weights: readonly number[], values: readonly number[]): number {
  let sum = 0;
  for (const [at, value] of values.entries()) sum += value * (weights[at] ?? 0);
  return sum;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
