/** The encoder engine: its steps in order, from a passage to drafts. */
import { windowsOf } from '@hearsay/encode';
import type { Draft } from '../draft.ts';
import { draftsFrom } from '../learnt/drafts.ts';
import type { Scene } from '../rules/scene.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { cuesOf } from './cues.ts';
import type { EncoderModel } from './model.ts';
import { pairCues } from './pair.ts';
import { settleCandidates } from './settle.ts';
import { viewOf } from './view.ts';
import { encodedWords } from './words.ts';

/** Drafts of one passage by the model; `ruled` are the rules' drafts of the same passage. */
export async function applyEncoder(
  model: EncoderModel,
  scene: Scene,
  ruled: readonly Draft[],
): Promise<readonly Draft[]> {
  const { passage } = scene;
  const { heads, encoder } = model;
  const words = encodedWords(model, passage);
  const text = {
    pieces: words.map(({ pieces }) => pieces),
    sentence: (at: number): number => passage.words[at]?.sentence ?? 0,
  };
  const candidates: Candidate[] = [];
  for (const window of windowsOf(text, heads.window)) {
    const [vectors] = await encoder.encode([words.slice(...window.words)]);
    if (vectors === undefined) continue;
    const view = viewOf(window, vectors);
    const cues = cuesOf(view, heads.thresholds.cue).filter(([from]) => {
      const at = from + window.words[0];
      return at >= window.owned[0] && at < window.owned[1];
    });
    for (const paired of await pairCues(model, passage, view, cues)) {
      const candidate = candidateOf(heads, view, paired);
      if (candidate !== null) candidates.push(candidate);
    }
  }
  const settled = settleCandidates(candidates, heads.window.longest);
  return draftsFrom(settled, scene, ruled, {
    rule: 'encoder',
    confidence: ({ confidence }) => confidence,
  });
}
