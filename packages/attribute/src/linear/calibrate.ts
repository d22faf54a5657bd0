/** Makes the linear engine's confidences probabilities, on documents it was not trained on. */
import type { Article } from '@hearsay/read';
import { attribute } from '../attribute.ts';
import type { GoldDocument } from '../evaluate/convert.ts';
import { judge, plattScaling } from '../evaluate/judge.ts';
import type { LinearModel } from './model.ts';

/** A confidence that is its own score, so that scores can be read back. */
const IDENTITY = [0, 1] as const;
const MADE_BY_MODEL = 'linear: linear';

/** The model with a calibration that fits how often its statements are right. */
export function calibrate(
  model: LinearModel,
  documents: readonly (GoldDocument & { readonly lang: string })[],
): LinearModel {
  const raw: LinearModel = { ...model, calibration: IDENTITY };
  const predictions = documents.map(({ id, text, lang }) => ({
    id,
    statements: attribute(bare(text, lang), { engine: 'linear', model: raw }).statements,
  }));
  const judged = judge(documents, predictions).filter(({ why }) => why.startsWith(MADE_BY_MODEL));
  const scores = judged.map(({ confidence }) => Math.log(confidence / (1 - confidence)));
  return {
    ...model,
    calibration: plattScaling(
      scores,
      judged.map(({ right }) => right),
    ),
  };
}

/** An article of nothing but text. */
export function bare(text: string, lang: string): Article {
  return {
    url: null,
    canonical: null,
    lang,
    direction: 'ltr',
    outlet: null,
    title: null,
    standfirst: null,
    authors: [],
    agencies: [],
    section: null,
    published: null,
    modified: null,
    text,
    media: [],
    posts: [],
    links: [],
    notes: [],
    warnings: [],
  };
}
