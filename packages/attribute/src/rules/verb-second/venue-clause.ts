/** "Aus dem Ministerium hieß es, C": the phrase behind a preposition names the source. */
import { type Draft, draft } from '../../draft.ts';
import { matchAt } from '../../lexicon.ts';
import { precedingContent } from '../content.ts';
import { phraseAfter } from '../noun-phrase.ts';
import type { Scene } from '../scene.ts';
import { opened } from './opening.ts';
import { type Bounds, pastAdverbs } from './segment.ts';
import type { WholeCue } from './whole-cue.ts';

/** "Aus dem Ministerium hieß es, C", "C, hieß es in einer Mitteilung": the phrase behind a preposition. */
export function venueClause(
  scene: Scene,
  cue: WholeCue,
  { from, to, start, end }: Bounds,
): Draft | null {
  const behind = pastAdverbs(scene, cue.run[1], to);
  const sides: readonly (readonly [at: number, limit: number])[] = [
    [start, cue.run[0]],
    [behind, to],
  ];
  for (const [at, limit] of sides) {
    const setting = at < limit ? matchAt(scene.lexicon.settings, scene.passage.words, at) : null;
    const source = setting && phraseAfter(scene, at + setting.length, limit);
    if (!source) continue;
    const base = { cue: [cue.run], source: [source], entry: cue.entry, rule: 'venue' };
    const content = start === cue.run[0] ? precedingContent(scene, start, from) : null;
    if (content) return draft({ ...base, content });
    const following = opened(scene, { from, to, start, end, verb: cue.run[0] }, behind, 'clause');
    if (following) return draft({ ...base, content: following.content });
  }
  return null;
}
