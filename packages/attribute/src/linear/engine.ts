/** The linear engine: two chains over hashed features, the rules' drafts among them. */
import type { Draft } from '../draft.ts';
import { draftsFrom } from '../learnt/drafts.ts';
import type { Link } from '../learnt/link.ts';
import { settleLinks } from '../learnt/settle.ts';
import type { Scene } from '../rules/scene.ts';
import { encode } from './encode.ts';
import { linkCues } from './link.ts';
import type { LinearModel } from './model.ts';
import { REACH } from './part-features.ts';
import { tagPassage } from './tag.ts';

/** Drafts of one passage by the model; `ruled` are the rules' drafts of the same passage. */
export function applyLinear(
  { tagger, linker, calibration: [a, b] }: LinearModel,
  scene: Scene,
  ruled: readonly Draft[],
): readonly Draft[] {
  const encoded = encode(scene, ruled);
  const confidence = ({ strength }: Link): number => 1 / (1 + Math.exp(-(a + b * strength)));
  const links = settleLinks(linkCues(linker, encoded, tagPassage(tagger, encoded)), REACH).filter(
    (link) => confidence(link) >= LEAST_CONFIDENCE,
  );
  return draftsFrom(links, scene, ruled, { rule: 'linear', confidence });
}

/**
 * What is less sure is left out: in text that is poorer in statements than the training set, most of
 * it is none (full50 on PolNeAR dev 65.4 without, 66.5 with; corpora/de dev 82.0 and 82.6).
 */
const LEAST_CONFIDENCE = 0.25;
