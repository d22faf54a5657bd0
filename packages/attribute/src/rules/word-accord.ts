/**
 * "Nach Polizeiangaben …", "einer Studie nach …": a preposition is one of accord where the noun beside
 * it tells of words. The phrase is the source; with a possessive it means who spoke before.
 */
import { type Draft, draft } from '../draft.ts';
import { firstNoun } from '../frame/noun-ends.ts';
import type { CueEntry } from '../languages/table.ts';
import { findIn, matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { accordContent, lastOuter } from './accord.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import { clauseBounds, type Scene } from './scene.ts';

/** Adds a draft for each such preposition that no other cue holds. */
export function wordAccords(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { lexicon, passage, cues } = scene;
  const entry = lexicon.table.cues.find(({ frame, forms }) => frame === 'accord' && forms !== '');
  if (entry === undefined || lexicon.accordPrepositions.size === 0) return drafts;
  const made = passage.words.flatMap((_, at) => {
    if (matchAt(lexicon.accordPrepositions, passage.words, at) === null) return [];
    if (cues.slice(Math.max(0, at - LONGEST_CUE), at + 1).some((cue) => cue && cue.run[1] > at))
      return [];
    const one = accordBeside(scene, drafts, at, entry);
    return one === null ? [] : [one];
  });
  return [...drafts, ...made];
}

const LONGEST_CUE = 4; // words

function accordBeside(
  scene: Scene,
  drafts: readonly Draft[],
  at: number,
  entry: CueEntry,
): Draft | null {
  const [from, to] = clauseBounds(scene, at);
  const behind = isFree(scene, at, from) ? phraseAfter(scene, at + 1, to) : null;
  const phrase = tellsOfWords(scene, behind) ?? tellsOfWords(scene, phraseBefore(scene, at, from));
  if (phrase === null) return null;
  const { passage, lexicon } = scene;
  if (findIn(lexicon.ownWords, passage.words, ...phrase) !== null) return null;
  const unit: Run = [Math.min(at, phrase[0]), Math.max(at + 1, phrase[1])];
  const content = accordContent(scene, unit, from, to);
  if (content.length === 0) return null;
  const given = { content, entry, rule: 'accord' };
  if (matchAt(lexicon.possessors, passage.words, phrase[0]) === null)
    return draft({ ...given, cue: [[at, at + 1]], source: [phrase] });
  const before = lastOuter(drafts, from);
  const speaker = before ? [...before.source, ...before.speaker].slice(0, 1) : [];
  return speaker.length === 0 ? null : draft({ ...given, cue: [unit], speaker });
}

/** "die Forderung nach einem Gesetz": behind a noun the preposition belongs to it. */
function isFree({ passage }: Scene, at: number, from: number): boolean {
  const before = passage.words[at - 1];
  return at === from || before?.kind !== 'word' || !before.capital;
}

function tellsOfWords({ passage, lexicon }: Scene, phrase: Run | null): Run | null {
  if (phrase === null) return null;
  return firstNoun(passage, lexicon, phrase)?.kind === 'document' ? phrase : null;
}
