/**
 * Makes the weights of the block model from annotated pages: logistic regression by gradient descent (Adam),
 * L2-regularised. Blocks that hold a wanted snippet are positive, those with an unwanted one negative; blocks
 * that both extractors take or leave alike count a little, so that ordinary text weighs in too.
 */
import { decode } from '../charset.ts';
import { readHead } from '../metadata/head.ts';
import { readTitle, siteNames } from '../metadata/title.ts';
import { parseTree } from '../page/tree.ts';
import { foldSpace } from '../page/walk.ts';
import { gatherSigns } from './choose.ts';
import { type FeatureName, featureNames, pageFeatures } from './features.ts';

export interface AnnotatedPage {
  readonly bytes: Uint8Array;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

interface Example {
  readonly row: Float64Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

/** Regularisation of every weight but the bias, and the worth of a block that nobody annotated. */
const L2 = 1;
const WEAK = 0.02;

/** A whole block inside a snippet is as good as the snippet if it has this many characters. */
const MIN_INSIDE = 20;

/** The weights, by sign; those near zero are left out. */
export function trainBlockModel(
  pages: readonly AnnotatedPage[],
): Partial<Record<FeatureName, number>> {
  const weights = fit(pages.flatMap(examples));
  const rounded = featureNames.map(
    (name, column) => [name, Math.round((weights[column] ?? 0) * 100) / 100] as const,
  );
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
}

function examples(page: AnnotatedPage): Example[] {
  const head = readHead(parseTree(decode(page.bytes, null, 'html').text, 'html').root);
  const signs = gatherSigns(head.body, readTitle(head, siteNames(head, null)));
  const wanted = page.with.map(foldSpace);
  const unwanted = page.without.map(foldSpace);
  const rows = pageFeatures(signs);
  return signs.blocks.flatMap((block, at): Example[] => {
    const row = rows[at];
    if (!row) return [];
    const sign = (name: FeatureName): number => row[featureNames.indexOf(name)] ?? 0;
    if (sign('is-title') > 0 || sign('title-heading') > 0) return [];
    const text = foldSpace(block.text);
    const good = wanted.some(
      (snippet) => text.includes(snippet) || (text.length > MIN_INSIDE && snippet.includes(text)),
    );
    const bad = unwanted.some((snippet) => text.includes(snippet));
    if (good !== bad) return [{ row, label: good ? 1 : 0, weight: 1 }];
    if (good) return [];
    const cleaned = featureNames.some(
      (name) => name.startsWith('cleaned') && name !== 'cleaned-invisible' && sign(name) > 0,
    );
    if (sign('in-both') > 0 && sign('running') > 0 && !cleaned && sign('links') < 0.2)
      return [{ row, label: 1, weight: WEAK }];
    const outside = sign('in-container') === 0 && sign('in-readability') === 0;
    return outside && (cleaned || sign('running') === 0) ? [{ row, label: 0, weight: WEAK }] : [];
  });
}

/** Steps and rates of Adam (Kingma and Ba 2015); enough for the loss to stand still on 130,000 rows. */
const STEPS = 800;
const RATE = 0.05;
const DECAY_MEAN = 0.9;
const DECAY_SQUARE = 0.999;
const EPSILON = 1e-8;

function fit(rows: readonly Example[]): Float64Array {
  const size = featureNames.length;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(size);
    for (const { row, label, weight } of rows) {
      let sum = 0;
      for (let column = 0; column < size; column += 1)
        sum += (row[column] ?? 0) * (weights[column] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight;
      for (let column = 0; column < size; column += 1)
        gradient[column] = (gradient[column] ?? 0) + error * (row[column] ?? 0);
    }
    for (let column = 0; column < size; column += 1) {
      const slope = (gradient[column] ?? 0) + (column === 0 ? 0 : L2 * (weights[column] ?? 0));
      mean[column] = DECAY_MEAN * (mean[column] ?? 0) + (1 - DECAY_MEAN) * slope;
      square[column] = DECAY_SQUARE * (square[column] ?? 0) + (1 - DECAY_SQUARE) * slope * slope;
      const stepMean = (mean[column] ?? 0) / (1 - DECAY_MEAN ** step);
      const stepSquare = (square[column] ?? 0) / (1 - DECAY_SQUARE ** step);
      weights[column] =
        (weights[column] ?? 0) - (RATE * stepMean) / (Math.sqrt(stepSquare) + EPSILON);
    }
  }
  return weights;
}
