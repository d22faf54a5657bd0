/**
 * Verse, prayer and scripture are recited, not stated: a quotation that such a word opens is nobody's
 * statement, unless a verb of saying stands between the two ("he said of the poem: …").
 */
import { type Draft, extent } from '../draft.ts';
import { matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';
import { COLON, isWord, markOf, type Scene } from './scene.ts';

/** How far before its quotation the word for what is recited may stand. */
const MAX_BEFORE = 10; // words: "in closing he read out these lines of the poet's:"
/** One word alone before a colon is a speaker's label. */
const LEAST_WORDS = 2;

/** The drafts without those whose words are recited. */
export function withoutRecited(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const recited = scene.passage.quotations.flatMap((quotation) => {
    const work = workBefore(scene, quotation);
    return work === null ? [] : [{ quotation, work }];
  });
  if (recited.length === 0) return drafts;
  return drafts.filter(({ content }) => {
    const [from, to] = extent(content);
    return !recited.some(
      ({ quotation: { open, close }, work }) =>
        (open <= from && to - 1 <= close + 1) || (from <= work[0] && work[1] <= to && to <= open),
    );
  });
}

/** The word for what is recited, in the words that a colon closes before the quotation. */
function workBefore(scene: Scene, { open }: Quotation): Run | null {
  const { passage, lexicon } = scene;
  const colon = open - 1;
  if (!COLON.has(markOf(scene, colon))) return null;
  const sentence = passage.sentences[passage.words[colon]?.sentence ?? -1]?.[0] ?? colon;
  const from = Math.max(sentence, colon - MAX_BEFORE);
  let words = 0;
  for (let at = from; at < colon; at++) if (isWord(scene, at)) words++;
  if (words < LEAST_WORDS) return null;
  for (let at = colon - 1; at >= from; at--) {
    const work = matchAt(lexicon.recitedWorks, passage.words, at);
    if (work && at + work.length <= colon) {
      const run: Run = [at, at + work.length];
      return isSaid(scene, run[1], colon) ? null : run;
    }
  }
  return null;
}

/** A verb of saying stands in the run, and none of reciting at its place. */
function isSaid({ cues, lexicon, passage }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (cues[at] && !matchAt(lexicon.recitingVerbs, passage.words, at)) return true;
  return false;
}
