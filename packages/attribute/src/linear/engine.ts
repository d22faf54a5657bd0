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
  const links = settleLinks(linkCues(linker, encoded, tagPassage(tagger, encoded)), REACH);
  const confidence = ({ strength }: Link): number => 1 / (1 + Math.exp(-(a + b * strength)));
  return draftsFrom(links, scene, ruled, { rule: 'linear', confidence });
}
