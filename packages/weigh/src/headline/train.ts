/** Trains a stance model on headlines and texts whose stance people marked. */
import { scoreStances } from '../evaluate/stance.ts';
import { type FitExample, fitNetwork } from './fit.ts';
import { CLASSES, forward, type NetworkShape } from './network.ts';
import type { Page } from './page.ts';
import { countRarity, rarityOf } from './rarity.ts';
import { fitRelated } from './related.ts';
import { measureSigns } from './signs.ts';
import {
  favoured,
  HEADLINE_CLASSES,
  type HeadlineStance,
  type StanceModel,
  standardise,
} from './stance.ts';
import { wordRows } from './words.ts';

export interface StanceExample {
  readonly headline: Page;
  readonly text: Page;
  readonly stance: HeadlineStance;
  /** Kept back while the favours are chosen. */
  readonly isDev: boolean;
}

export interface StanceTraining {
  readonly lang: string;
  /** log2 of the rows of a word table. */
  readonly bits: number;
  readonly width: number;
  readonly hidden: number;
  readonly passes: number;
  /** One network for each; their mean decides. */
  readonly seeds: readonly number[];
  readonly onProgress: (what: string) => void;
}

/** Counts more, as it is one in sixteen of the related pairs. */
const DISAGREE_WEIGHT = 4;
const CLASS_WEIGHTS: readonly number[] = [1, DISAGREE_WEIGHT, 1];
/** Favours tried for `disagree`; those of the others stay 1. */
const FAVOURS: readonly number[] = [0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6, 8];
/**
 * How much of the F1 of all three may be given for a larger favour. On topics that were trained on the
 * curve is flat from 2 to 6, on new ones it still rises there (docs/lab/origins.md).
 */
const SLACK = 0.03;

/** A model of all examples; its favours are those that do best on the ones kept back. */
export function trainStance(
  examples: readonly StanceExample[],
  training: StanceTraining,
): StanceModel {
  const tried = trainOnce(
    examples.filter(({ isDev }) => !isDev),
    training,
  );
  const favours = chooseFavours(
    tried,
    examples.filter(({ isDev, stance }) => isDev && stance !== 'unrelated'),
  );
  training.onProgress(`favours ${favours.join(' ')}`);
  return { ...trainOnce(examples, training), favours };
}

function trainOnce(examples: readonly StanceExample[], training: StanceTraining): StanceModel {
  const { lang, bits, width, hidden, passes, onProgress } = training;
  const rarity = countRarity([...new Set(examples.map(({ text }) => text.content))]);
  const measured = examples.map(({ headline, text }) =>
    measureSigns(headline, text, rarityOf(rarity)),
  );
  const signNames = (measured[0]?.list ?? []).map(([name]) => name);
  const raw = measured.map(({ list }) => list.map(([, value]) => value));
  const spread = spreadOf(raw, signNames.length);
  const signs = raw.map((values) => standardise(values, spread));
  const related = fitRelated(
    examples.map(({ stance }, at) => ({
      signs: signs[at] as Float32Array,
      isRelated: stance !== 'unrelated',
    })),
  );
  const shape: NetworkShape = { rows: 2 ** bits, width, hidden, signs: signNames.length };
  const fitted = examples.flatMap(({ headline, text, stance }, at): FitExample[] => {
    if (stance === 'unrelated') return [];
    const nearest = measured[at]?.nearest ?? [];
    const words = wordRows(headline, text, nearest, shape.rows);
    return [{ words, signs: signs[at] as Float32Array, label: HEADLINE_CLASSES.indexOf(stance) }];
  });
  const networks = training.seeds.map((seed) => {
    const network = fitNetwork(fitted, { shape, passes, seed, classWeights: CLASS_WEIGHTS });
    onProgress(`network ${seed} on ${fitted.length} related pairs`);
    return network;
  });
  return { lang, rarity, signNames, ...spread, related, networks, favours: [1, 1, 1] };
}

function spreadOf(
  rows: readonly (readonly number[])[],
  count: number,
): Pick<StanceModel, 'means' | 'deviations'> {
  const means = new Float32Array(count);
  const deviations = new Float32Array(count);
  for (let sign = 0; sign < count; sign++) {
    let sum = 0;
    for (const row of rows) sum += row[sign] ?? 0;
    const mean = sum / (rows.length || 1);
    let squares = 0;
    for (const row of rows) squares += ((row[sign] ?? 0) - mean) ** 2;
    means[sign] = mean;
    deviations[sign] = Math.sqrt(squares / (rows.length || 1)) || 1;
  }
  return { means, deviations };
}

/** The largest favour of those with the best F1 of all three classes, but for the slack. */
function chooseFavours(model: StanceModel, dev: readonly StanceExample[]): readonly number[] {
  const gold = dev.map(({ stance }) => stance);
  const rarity = rarityOf(model.rarity);
  const probabilities = dev.map(({ headline, text }) => {
    const { list, nearest } = measureSigns(headline, text, rarity);
    const signs = standardise(
      list.map(([, value]) => value),
      model,
    );
    const sums = new Float64Array(CLASSES);
    for (const network of model.networks) {
      const words = wordRows(headline, text, nearest, network.shape.rows);
      for (const [label, one] of forward(network, words, signs, null).probabilities.entries())
        sums[label] = (sums[label] ?? 0) + one;
    }
    return sums;
  });
  const tried = FAVOURS.map((favour) => {
    const favours = [1, favour, 1];
    const predicted = probabilities.map((one) => favoured(one, favours));
    const { classes } = scoreStances(gold, predicted, HEADLINE_CLASSES);
    return { favours, value: classes.reduce((sum, { f1 }) => sum + f1, 0) };
  });
  const enough = Math.max(...tried.map(({ value }) => value)) - SLACK;
  return tried.findLast(({ value }) => value >= enough)?.favours ?? [1, 1, 1];
}
