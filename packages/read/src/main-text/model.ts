/**
 * The block model: a logistic regression over the signs of `features.ts`. Its weights are data
 * (`weights.ts`); the sign that spoke most against a block is its reason.
 */
import type { PageSigns } from './context.ts';
import { type FeatureName, featureNames } from './feature-names.ts';
import { pageFeatures } from './features.ts';
import { weights } from './weights.ts';

export interface Verdict {
  /** Probability that the block belongs to the article. */
  readonly probability: number;
  /** The sign that spoke most against it. */
  readonly against: FeatureName;
}

/** Weights by sign; a sign without one does not count. */
export type BlockWeights = Readonly<Partial<Record<FeatureName, number>>>;

const columnsOf = (model: BlockWeights): Float64Array =>
  Float64Array.from(featureNames, (name) => model[name] ?? 0);

const shipped: Float64Array = columnsOf(weights);

/** A verdict for each block of the page, in order, by the shipped weights or by others. */
export function judgeBlocks(page: PageSigns, model: BlockWeights = weights): Verdict[] {
  const columns = model === weights ? shipped : columnsOf(model);
  return pageFeatures(page).map((row) => {
    let sum = 0;
    let lowest = 0;
    let against: FeatureName = 'bias';
    for (let column = 0; column < row.length; column += 1) {
      const part = (row[column] ?? 0) * (columns[column] ?? 0);
      sum += part;
      if (part < lowest && column > 0) {
        lowest = part;
        against = featureNames[column] ?? against;
      }
    }
    return { probability: 1 / (1 + Math.exp(-sum)), against };
  });
}
