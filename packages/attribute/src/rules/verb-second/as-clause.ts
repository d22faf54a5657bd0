/** "Wie X mitteilte, C": a clause that puts its verb last, in the middle of what it reports. */
import { type Draft, draft } from '../../draft.ts';
import { matchAt } from '../../lexicon.ts';
import type { Run } from '../../passage/passage.ts';
import { phraseAfter, trimStop } from '../noun-phrase.ts';
import { COMMA, markOf, type Scene } from '../scene.ts';
import { type Bounds, pastAdverbs } from './segment.ts';
import type { WholeCue } from './whole-cue.ts';

/** "Wie X mitteilte, C" and "C, wie X mitteilte": the verb closes, the sentence around it is content. */
export function asClause(
  scene: Scene,
  cue: WholeCue,
  { from, to, start, end }: Bounds,
): Draft | null {
  const first = pastAdverbs(scene, start + 1, cue.run[0]);
  const opened = matchAt(scene.lexicon.obliques, scene.passage.words, first) ? first + 1 : first;
  const setting = matchAt(scene.lexicon.settings, scene.passage.words, opened);
  const phrase = phraseAfter(scene, setting ? opened + setting.length : opened, cue.run[0]);
  if (phrase === null) return null;
  const before = start - 1 > from ? [[from, start - 1] as Run] : [];
  const stop = trimStop(scene, to);
  const after = COMMA.has(markOf(scene, end)) && end + 1 < stop ? [[end + 1, stop] as Run] : [];
  const content = [...before, ...after];
  if (content.length === 0) return null;
  return draft({
    cue: [[start, start + 1], cue.run],
    source: [phrase],
    content,
    entry: cue.entry,
    rule: 'as-clause',
  });
}
