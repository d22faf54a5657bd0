/**
 * `hearsay evaluate stance`: the stance of texts to headlines (Fake News Challenge, FNC-1), by the
 * shipped weights, on the texts that their training did not see.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  fncScore,
  type HeadlineStance,
  judgeHeadline,
  readStanceModel,
  type StanceModel,
  scoreStances,
} from '@hearsay/weigh';
import type { Evaluation, FigureRow, Figures } from './evaluation.ts';
import { percent } from './percent.ts';
import { isHeld, STANCE_LABELS, type StancePair, stancePairs } from './stance-set.ts';

const WEIGHTS = '@hearsay/models/stance/weights.bin';

/** The least F1 asked of the class that nobody finds, and the least weighted score. */
const DISAGREE_BAR = 35;
const WEIGHTED_BAR = 80;

export const evaluateStance: Evaluation = async (data, { onFault }) => {
  const pairs = await stancePairs(data, isHeld);
  if ('error' in pairs) return pairs;
  return stanceFigures(await shippedModel(), pairs, onFault);
};

async function shippedModel(): Promise<StanceModel> {
  const read = readStanceModel(await readFile(fileURLToPath(import.meta.resolve(WEIGHTS))));
  if ('error' in read)
    throw new Error(`${WEIGHTS} is damaged (${read.error.message}); check out the project again.`);
  return read.model;
}

/** What a model finds on marked pairs. */
export function stanceFigures(
  model: StanceModel,
  pairs: readonly StancePair[],
  onFault: (fault: string) => void,
): Figures {
  const gold: HeadlineStance[] = [];
  const predicted: HeadlineStance[] = [];
  for (const { headline, body, stance, headlinePage, textPage } of pairs) {
    const found = judgeHeadline(model, headlinePage, textPage).stance;
    gold.push(stance);
    predicted.push(found);
    if (found !== stance) onFault(`${stance} taken for ${found}: ${headline} (body ${body})`);
  }
  const { right, total, classes } = scoreStances(gold, predicted, STANCE_LABELS);
  const weighted = percent(fncScore(gold, predicted));
  const rows: FigureRow[] = [
    { label: 'weighted score', values: [weighted, total, total, right], bar: WEIGHTED_BAR },
    ...classes.map((one) => ({
      label: `F1 ${one.label}`,
      values: [percent(one.f1), one.gold, one.predicted, one.right],
      ...(one.label === 'disagree' ? { bar: DISAGREE_BAR } : {}),
    })),
  ];
  return {
    name: 'stance',
    about: `${total} pairs of ${new Set(pairs.map(({ body }) => body)).size} texts`,
    columns: ['score', 'marked', 'found', 'right'],
    rows,
  };
}
