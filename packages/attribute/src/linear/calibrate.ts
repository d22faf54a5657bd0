/** Makes the linear engine's confidences probabilities, on documents it was not trained on. */
import type { Span } from '@hearsay/text';
import { type GoldDocument, type Marked, markGold } from '../evaluate/convert.ts';
import { judgeMarked } from '../evaluate/judge.ts';
import { measureText, touched } from '../evaluate/words.ts';
import { type Passage, type Run, spanOf } from '../passage/passage.ts';
import { type Calibration, fitConfidence, type Signs } from './confidence.ts';
import { settledLinks } from './engine.ts';
import type { LinearModel } from './model.ts';
import { ruledScene } from './train.ts';

interface Example {
  readonly signs: Signs;
  readonly right: boolean;
}

type Marks = readonly (GoldDocument & { readonly lang: string })[];

/** The model with a calibration that fits how often its links are right. */
export function calibrate(model: LinearModel, documents: Marks): LinearModel {
  return { ...model, calibration: calibrationOf([{ model, documents }]) };
}

/** One calibration for models of several folds, each on the documents that it was not trained on. */
export function calibrationOf(
  folds: readonly { readonly model: LinearModel; readonly documents: Marks }[],
): Calibration {
  return fitConfidence(
    folds.flatMap(({ model, documents }) =>
      documents.flatMap((document) => examplesOf(model, document)),
    ),
  );
}

function examplesOf(
  model: LinearModel,
  { text, lang, attributions }: GoldDocument & { readonly lang: string },
): readonly Example[] {
  const made = ruledScene(text, lang);
  if (made === null) return [];
  const { passage } = made.scene;
  const measured = measureText(text);
  const links = settledLinks(model, made.scene, made.ruled);
  const found = links.map(({ source, cue, content }, at): Marked => {
    const words = (runs: readonly Run[]): readonly number[] =>
      touched(measured, spansOf(passage, runs));
    return {
      source: words(source),
      cue: words([cue]),
      content: words(content),
      addressee: [],
      type: null,
      nested: false,
      kind: null,
      confidence: 1,
      why: String(at),
      sourceAt: null,
      mention: null,
    };
  });
  return judgeMarked(markGold(measured, attributions), found).flatMap(({ right, why }) => {
    const signs = links[Number(why)]?.signs;
    return signs === undefined ? [] : [{ signs, right }];
  });
}

function spansOf(passage: Passage, runs: readonly Run[]): readonly Span[] {
  return runs.map((run) => spanOf(passage, run));
}
