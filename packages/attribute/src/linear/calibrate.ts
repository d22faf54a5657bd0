/** Makes the linear engine's confidences probabilities, on documents it was not trained on. */
import { type GoldDocument, type Marked, markGold, outermostOnly } from '../evaluate/convert.ts';
import { judgeMarked } from '../evaluate/judge.ts';
import { measureText, touched } from '../evaluate/words.ts';
import { type Run, spansOf } from '../passage/passage.ts';
import { type Calibration, type Example, fitConfidence } from './confidence.ts';
import { LINEAR, linkedDrafts, settledLinks } from './engine.ts';
import type { LinearModel } from './model.ts';
import type { Signs } from './signs.ts';
import { ruledScene } from './train.ts';

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

/** Signs of the links whose drafts the measure counts, and whether those drafts are right. */
function examplesOf(
  model: LinearModel,
  { text, lang, attributions }: GoldDocument & { readonly lang: string },
): readonly Example[] {
  const made = ruledScene(text, lang);
  if (made === null) return [];
  const { passage } = made.scene;
  const measured = measureText(text);
  const links = settledLinks(model, made.scene, made.ruled);
  // A draft's confidence is its link's number here: what is judged is what the rules make of a link.
  const numbers = new Map(links.map((link, at) => [link.signs, at]));
  const drafts = linkedDrafts(links, made.scene, made.ruled, ({ signs }) =>
    numberOf(numbers, signs),
  );
  const words = (runs: readonly Run[]): readonly number[] =>
    touched(measured, spansOf(passage, runs));
  const found = drafts.map(
    ({ source, cue, content, confidence, rule }): Marked => ({
      source: words(source),
      cue: words(cue),
      content: words(content),
      addressee: [],
      type: null,
      nested: false,
      kind: null,
      confidence: confidence ?? 0,
      why: rule,
      sourceAt: null,
      mention: null,
    }),
  );
  const judged = judgeMarked(
    markGold(measured, attributions),
    outermostOnly(found.filter(({ cue }) => cue.length > 0)),
  );
  return judged.flatMap(({ right, confidence, why }) => {
    const signs = why === LINEAR ? links[confidence - FIRST]?.signs : undefined;
    return signs === undefined ? [] : [{ signs, right }];
  });
}

/** Links are numbered from here on, so that none is taken for a weak one. */
const FIRST = 1;

const numberOf = (numbers: ReadonlyMap<Signs, number>, signs: Signs): number =>
  FIRST + (numbers.get(signs) ?? 0);
