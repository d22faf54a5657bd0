/** The linear engine: two chains over hashed features, the rules' drafts among them. */
import { covers, type Draft } from '../draft.ts';
import { draftsFrom } from '../learnt/drafts.ts';
import { settleLinks } from '../learnt/settle.ts';
import type { Scene } from '../rules/scene.ts';
import { confidenceFrom } from './confidence.ts';
import { encode } from './encode.ts';
import { type LinearLink, linkCues } from './link.ts';
import type { LinearModel } from './model.ts';
import { REACH } from './part-features.ts';
import { besideRival } from './signs.ts';
import { tagPassage } from './tag.ts';

/** Settled links of one passage by the model, before rules take part. */
export function settledLinks(
  { tagger, linker }: LinearModel,
  scene: Scene,
  ruled: readonly Draft[],
): readonly LinearLink[] {
  const encoded = encode(scene, ruled);
  const links = linkCues(linker, encoded, tagPassage(tagger, encoded));
  return settleLinks(besideRivals(links), REACH);
}

/** Links, in order of their cues, with the strongest of those that claim words of the same content. */
function besideRivals(links: readonly LinearLink[]): readonly LinearLink[] {
  const rivals = new Float64Array(links.length);
  links.forEach((link, at) => {
    for (let next = at + 1; next < links.length; next++) {
      const other = links[next] as LinearLink;
      if (other.cue[0] - link.cue[0] > 2 * REACH) break;
      if (!claimSame(link, other)) continue;
      rivals[at] = Math.max(rivals[at] as number, other.strength);
      rivals[next] = Math.max(rivals[next] as number, link.strength);
    }
  });
  return links.map((link, at) => ({
    ...link,
    signs: besideRival(link.signs, rivals[at] as number),
  }));
}

function claimSame(a: LinearLink, b: LinearLink): boolean {
  if (covers(a.content, b.cue) || covers(b.content, a.cue)) return true;
  return a.content.some((one) => b.content.some((other) => one[0] < other[1] && other[0] < one[1]));
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
  return linkedDrafts(links, scene, ruled, confidence);
}

/** Links as drafts beside the rules' ones, each with the confidence that it is given. */
export function linkedDrafts(
  links: readonly LinearLink[],
  scene: Scene,
  ruled: readonly Draft[],
  confidence: (link: LinearLink) => number,
): readonly Draft[] {
  return draftsFrom(links, scene, ruled, {
    rule: LINEAR,
    confidence,
    frame: () => null,
    source: 'whole-phrase',
    nested: 'ruled',
  });
}

/** The rule of drafts that a link gave. */
export const LINEAR = 'linear';

/**
 * What is less sure is left out: in text that is poorer in statements than the training set, most of
 * it is none (full50 on PolNeAR dev 65.4 without, 66.5 with; corpora/de dev 82.0 and 82.6).
 */
const LEAST_CONFIDENCE = 0.25;
