/** The linear engine: two chains over hashed features, the rules' drafts among them. */
import type { Draft } from '../draft.ts';
import { draftsFrom } from '../learnt/drafts.ts';
import { settleLinks } from '../learnt/settle.ts';
import type { Scene } from '../rules/scene.ts';
import { confidenceFrom } from './confidence.ts';
import { encode } from './encode.ts';
import { type LinearLink, linkCues } from './link.ts';
import type { LinearModel } from './model.ts';
import { REACH } from './part-features.ts';
import { tagPassage } from './tag.ts';

/** Settled links of one passage by the model, before rules take part. */
export function settledLinks(
  { tagger, linker }: LinearModel,
  scene: Scene,
  ruled: readonly Draft[],
): readonly LinearLink[] {
  const encoded = encode(scene, ruled);
  return settleLinks(linkCues(linker, encoded, tagPassage(tagger, encoded)), REACH);
}

/** Drafts of one passage by the model; `ruled` are the rules' drafts of the same passage. */
export function applyLinear(
  model: LinearModel,
  scene: Scene,
  ruled: readonly Draft[],
): readonly Draft[] {
  const confidence = ({ signs }: LinearLink): number => confidenceFrom(model.calibration, signs);
  const links = settledLinks(model, scene, ruled).filter(
    (link) => confidence(link) >= LEAST_CONFIDENCE,
  );
  return draftsFrom(links, scene, ruled, {
    rule: 'linear',
    confidence,
    source: 'whole-phrase',
    nested: 'ruled',
  });
}

/**
 * What is less sure is left out: in text that is poorer in statements than the training set, most of
 * it is none (full50 on PolNeAR dev 65.4 without, 66.5 with; corpora/de dev 82.0 and 82.6).
 */
const LEAST_CONFIDENCE = 0.25;
