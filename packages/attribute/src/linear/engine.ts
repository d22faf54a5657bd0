/** The linear engine: two chains over hashed features, the rules' drafts among them. */
import { type Draft, draft, extent } from '../draft.ts';
import type { CueEntry } from '../languages/table.ts';
import type { Run } from '../passage/passage.ts';
import { citations } from '../rules/citing.ts';
import { bareQuotations } from '../rules/quotations.ts';
import type { Scene } from '../rules/scene.ts';
import { isWord, quotationAt } from '../rules/scene.ts';
import { encode } from './encode.ts';
import { type Link, linkCues } from './link.ts';
import type { LinearModel } from './model.ts';
import { settleLinks } from './settle.ts';
import { tagPassage } from './tag.ts';

/** Drafts of one passage by the model; `ruled` are the rules' drafts of the same passage. */
export function applyLinear(
  model: LinearModel,
  scene: Scene,
  ruled: readonly Draft[],
): readonly Draft[] {
  const encoded = encode(scene, ruled);
  const tagged = tagPassage(model.tagger, encoded);
  const links = settleLinks(linkCues(model.linker, encoded, tagged));
  const outer = links.map((link) => draftOf(model, scene, link));
  const nested = innerDrafts(outer, ruled);
  return bareQuotations(scene, citations(scene, [...outer, ...nested]));
}

function draftOf({ calibration: [a, b] }: LinearModel, scene: Scene, link: Link): Draft {
  const content = link.content
    .map((run) => trimContent(scene, run))
    .filter(([from, to]) => to > from);
  return draft({
    cue: [link.cue],
    source: link.source,
    content: content.length > 0 ? content : link.content,
    entry: entryOf(scene, link.cue),
    rule: 'linear',
    confidence: 1 / (1 + Math.exp(-(a + b * link.strength))),
  });
}

/** The table's entry of the first cue inside the words. */
function entryOf(scene: Scene, [from, to]: Run): CueEntry | null {
  for (let at = from; at < to; at++) {
    const cue = scene.cues[at];
    if (cue) return cue.meaning.entry;
  }
  return null;
}

/** Marks at both ends that no quotation owns, and the conjunction, are no content. */
function trimContent(scene: Scene, [start, end]: Run): Run {
  let from = start;
  let to = end;
  const loose = (at: number, side: 'open' | 'close'): boolean =>
    !isWord(scene, at) && quotationAt(scene.passage, at, side) === null;
  while (from < to && (loose(from, 'open') || scene.classes[from] === 'complementiser')) from++;
  while (to > from && loose(to - 1, 'close')) to--;
  return [from, to];
}

/** What the rules find inside a statement's content: the model marks outermost ones only. */
function innerDrafts(outer: readonly Draft[], ruled: readonly Draft[]): Draft[] {
  const runs = outer.flatMap((made) => made.content).sort((a, b) => a[0] - b[0]);
  return ruled.filter((made) => {
    if (made.cue.length === 0) return false;
    const [from, to] = extent([...made.content, ...made.cue, ...made.source]);
    const around = runs[lastAtOrBefore(runs, from)];
    return around !== undefined && from >= around[0] && to <= around[1];
  });
}

function lastAtOrBefore(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run)[0] <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
