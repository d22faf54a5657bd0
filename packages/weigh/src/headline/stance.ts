/**
 * The stance of a text to a headline, learnt from the Fake News Challenge (FNC-1). For headlines only:
 * the claims of a desk are weighed by their statements.
 *
 * Steps: read both (page.ts), count signs (signs.ts), related or not (related.ts), words to rows
 * (words.ts), classes by the mean of several networks (network.ts), decide.
 */
import { CLASSES, forward, type Network } from './network.ts';
import type { Page } from './page.ts';
import { rarityOf } from './rarity.ts';
import { relatedness } from './related.ts';
import { measureSigns } from './signs.ts';
import { wordRows } from './words.ts';

/** In the order of a network's classes. */
export const HEADLINE_CLASSES = ['agree', 'disagree', 'discuss'] as const;
export type HeadlineStance = (typeof HEADLINE_CLASSES)[number] | 'unrelated';

export interface StanceModel {
  /** ISO 639 code of the language it was trained on. */
  readonly lang: string;
  /** Rarities of stems, as `countRarity` makes them. */
  readonly rarity: Uint8Array;
  readonly signNames: readonly string[];
  readonly means: Float32Array;
  readonly deviations: Float32Array;
  readonly related: Float32Array;
  readonly networks: readonly Network[];
  /** What the probability of each class is multiplied by before the largest wins. */
  readonly favours: readonly number[];
}

export interface HeadlineJudgement {
  readonly stance: HeadlineStance;
  /** That the text is about the headline. */
  readonly related: number;
  /** Of each class, if it is; they sum up to 1. */
  readonly probabilities: Readonly<Record<(typeof HEADLINE_CLASSES)[number], number>>;
}

const RELATED_FROM = 0.5;
/** Signs further from their mean than this say no more. */
const MAX_DEVIATIONS = 4;

export function judgeHeadline(model: StanceModel, headline: Page, text: Page): HeadlineJudgement {
  const measured = measureSigns(headline, text, rarityOf(model.rarity));
  const signs = standardise(
    measured.list.map(([, value]) => value),
    model,
  );
  const related = relatedness(model.related, signs);
  const sums = new Float64Array(CLASSES);
  for (const network of model.networks) {
    const words = wordRows(headline, text, measured.nearest, network.shape.rows);
    const { probabilities } = forward(network, words, signs, null);
    for (const [label, one] of probabilities.entries())
      sums[label] = (sums[label] ?? 0) + one / model.networks.length;
  }
  const [agree = 0, disagree = 0, discuss = 0] = sums;
  const stance = related < RELATED_FROM ? 'unrelated' : favoured(sums, model.favours);
  return { stance, related, probabilities: { agree, disagree, discuss } };
}

/** The class of the largest probability after favours. */
export function favoured(
  probabilities: ArrayLike<number>,
  favours: readonly number[],
): (typeof HEADLINE_CLASSES)[number] {
  let best: (typeof HEADLINE_CLASSES)[number] = 'discuss';
  let most = -1;
  for (const [label, name] of HEADLINE_CLASSES.entries()) {
    const value = (probabilities[label] ?? 0) * (favours[label] ?? 1);
    if (value <= most) continue;
    most = value;
    best = name;
  }
  return best;
}

/** Signs as deviations from their means. */
export function standardise(
  values: readonly number[],
  { means, deviations }: Pick<StanceModel, 'means' | 'deviations'>,
): Float32Array {
  return Float32Array.from(values, (value, at) => {
    const deviation = (value - (means[at] ?? 0)) / (deviations[at] || 1);
    return Math.max(-MAX_DEVIATIONS, Math.min(MAX_DEVIATIONS, deviation));
  });
}
