/** "The envoy reportedly left": the outlet takes the words from others and names nobody. */
import { type Draft, draft, extent } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import { trimStop } from './noun-phrase.ts';
import { COMMA, type CueMatch, clauseBounds, markOf, type Scene } from './scene.ts';

/** Adds a draft without a source for each hedge in a sentence that no draft reports. */
export function hedges(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const reported = new Set(drafts.map((made) => sentenceOf(scene, extent(made.content)[0])));
  for (const made of drafts) reported.add(sentenceOf(scene, extent(made.cue)[0]));
  const added = scene.cues.flatMap((cue) => {
    if (cue?.meaning.entry.frame !== 'hedge') return [];
    if (reported.has(sentenceOf(scene, cue.run[0]))) return [];
    const content = around(scene, cue);
    if (content.length === 0) return [];
    return [draft({ cue: [cue.run], content, entry: cue.meaning.entry, rule: 'hedge' })];
  });
  return [...drafts, ...added];
}

const sentenceOf = (scene: Scene, at: number): number => scene.passage.words[at]?.sentence ?? -1;

/** The clause on both sides of the hedge. */
function around(scene: Scene, { run }: CueMatch): Run[] {
  const [from, to] = clauseBounds(scene, run[0]);
  const start = COMMA.has(markOf(scene, run[1])) ? run[1] + 1 : run[1];
  const parts: Run[] = [
    [from, trimStop(scene, run[0])],
    [start, trimStop(scene, to)],
  ];
  return parts.filter((part) => part[1] > part[0]);
}
