/** The encoder engine: its steps in order, from a passage to drafts. */
import { type EncodedWord, windowsOf } from '@hearsay/encode';
import type { Draft } from '../draft.ts';
import { draftsFrom } from '../learnt/drafts.ts';
import { matchAt } from '../lexicon.ts';
import { cutPassage, type Passage, type Run } from '../passage/passage.ts';
import type { Scene } from '../rules/scene.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { cuesOf } from './cues.ts';
import type { EncoderModel } from './model.ts';
import { pairCues } from './pair.ts';
import { settleCandidates } from './settle.ts';
import { cueShare, viewOf } from './view.ts';
import { encodedWords } from './words.ts';

/** Drafts of one passage by the model; `ruled` are the rules' drafts of the same passage. */
export async function applyEncoder(
  model: EncoderModel,
  scene: Scene,
  ruled: readonly Draft[],
): Promise<readonly Draft[]> {
  const { candidates } = await lookAt(model, scene.passage);
  const open = candidates.filter(({ cue }) => !isCondition(scene, cue));
  const settled = settleCandidates(open, model.heads.window.longest).filter(
    ({ confidence, isCueless }) => confidence >= (isCueless ? LEAST_CUELESS : LEAST_CONFIDENCE),
  );
  return draftsFrom(settled, scene, ruled, {
    rule: 'encoder',
    confidence: ({ confidence }) => confidence,
    frame: ({ frame }) => (model.framed.has(scene.passage.lang) ? frame : null),
    source: 'as-linked',
    nested: scene.lexicon.table.outermostAlone ? 'ruled' : 'ruled-outside-quotations',
  });
}

/** What is less sure is more often wrong than it is missed. */
const LEAST_CONFIDENCE = 0.35;
/** Without a cue nearly all are surer than this; of the few others, half are the outlet's own words. */
const LEAST_CUELESS = 0.8; // corpora dev: full50 of Hebrew 90.0, with all of them 89.6

/** Words before a cue in which a condition may begin ("who asked not to be named"). */
const CONDITION_REACH = 6;

/** The words by which a source asks to stay unnamed are a fact about the source, no statement. */
function isCondition({ lexicon, passage }: Scene, [from]: Run): boolean {
  for (let at = Math.max(0, from - CONDITION_REACH); at <= from; at++) {
    const match = matchAt(lexicon.conditions, passage.words, at);
    if (match !== null && at + match.length > from) return true;
  }
  return false;
}

/** What the networks make of a passage, before candidates are settled and rules take part. */
export interface Sight {
  readonly words: readonly EncodedWord[];
  /** Probability that a word is part of a cue. */
  readonly cue: Float32Array;
  /** In text order. */
  readonly candidates: readonly Candidate[];
}

/** The same for a text, as those who compare weights want to see it. */
export function lookAtText(model: EncoderModel, text: string, lang: string): Promise<Sight> {
  return lookAt(model, cutPassage(text, lang));
}

async function lookAt(model: EncoderModel, passage: Passage): Promise<Sight> {
  const { heads, encoder } = model;
  const words = encodedWords(model, passage);
  const cue = new Float32Array(words.length);
  const candidates: Candidate[] = [];
  const text = {
    pieces: words.map(({ pieces }) => pieces),
    sentence: (at: number): number => passage.words[at]?.sentence ?? 0,
  };
  for (const window of windowsOf(text, heads.window)) {
    const [vectors] = await encoder.encode([words.slice(...window.words)]);
    if (vectors === undefined) continue;
    const view = viewOf(window, vectors);
    const start = window.words[0];
    for (let at = window.owned[0]; at < window.owned[1]; at++) cue[at] = cueShare(view, at - start);
    const cues = cuesOf(view, heads.thresholds.cue).filter(
      ([from]) => start + from >= window.owned[0] && start + from < window.owned[1],
    );
    for (const paired of await pairCues(model, passage, view, cues)) {
      const candidate = candidateOf(heads, view, paired);
      if (candidate !== null) candidates.push(candidate);
    }
  }
  return { words, cue, candidates };
}
