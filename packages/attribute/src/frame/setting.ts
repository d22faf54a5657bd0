/** Where, when and to whom words were said: what stands in the sentence around cue and content. */
import type { Draft } from '../draft.ts';
import { extent } from '../draft.ts';
import { matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { spanOf, wordsText } from '../passage/passage.ts';
import { phraseAfter } from '../rules/noun-phrase.ts';
import { clauseBounds, type Scene } from '../rules/scene.ts';

/** Longest setting phrase ("in an interview with the Evening Hour"). */
const MAX_VENUE = 12; // words

/** The narrator's words in the cue's sentence: outside content and source. */
export function narratorWords(scene: Scene, made: Draft): Run[] {
  const anchor = extent(made.cue.length > 0 ? made.cue : made.source)[0];
  if (anchor >= scene.passage.words.length) return [];
  const [from, to] = clauseBounds(scene, anchor);
  const runs: Run[] = [];
  let start = -1;
  for (let at = from; at <= to; at++) {
    const free = at < to && !taken(made.content, at) && !taken(made.source, at);
    if (free && start < 0) start = at;
    if (!free && start >= 0) {
      runs.push([start, at]);
      start = -1;
    }
  }
  return runs;
}

const taken = (runs: readonly Run[], at: number): boolean =>
  runs.some(([from, to]) => from <= at && at < to);

/** "in an interview with Channel 4": the venue phrase without its preposition, or null. */
export function venueOf(
  scene: Scene,
  made: Draft,
  outletNames: ReadonlySet<string>,
): { text: string; outlet: string | null } | null {
  for (const [from, to] of narratorWords(scene, made)) {
    for (let at = from; at < to; at++) {
      const setting = matchAt(scene.lexicon.settings, scene.passage.words, at);
      if (setting === null) continue;
      const phrase = phraseAfter(scene, at + setting.length, Math.min(to, at + MAX_VENUE));
      if (phrase === null || !holdsVenue(scene, phrase)) continue;
      return {
        text: wordsText(scene.passage, phrase),
        outlet: outletIn(scene, phrase, outletNames),
      };
    }
  }
  return null;
}

function holdsVenue(scene: Scene, [from, to]: Run): boolean {
  for (let at = from; at < to; at++) {
    if (matchAt(scene.lexicon.venues, scene.passage.words, at)) return true;
  }
  return false;
}

/** The outlet a venue belongs to: a known name, else a phrase whose noun is an outlet's. */
function outletIn(scene: Scene, [from, to]: Run, names: ReadonlySet<string>): string | null {
  const { words } = scene.passage;
  for (let at = from; at < to; at++) {
    for (let end = to; end > at; end--) {
      const key = words
        .slice(at, end)
        .map((word) => word.key)
        .join(' ');
      if (names.has(key)) return wordsText(scene.passage, [at, end]);
    }
  }
  return null;
}

/** "said to reporters": a hearer that the engine did not find itself. */
export function addresseeOf(scene: Scene, made: Draft): Run | null {
  const found = made.addressee[0];
  if (found) return found;
  const cueEnd = extent(made.cue)[1];
  const towards = matchAt(scene.lexicon.towards, scene.passage.words, cueEnd);
  if (towards === null || made.cue.length === 0 || taken(made.content, cueEnd)) return null;
  const to = scene.passage.sentences[scene.passage.words[cueEnd]?.sentence ?? -1]?.[1] ?? cueEnd;
  const phrase = phraseAfter(scene, cueEnd + towards.length, to);
  return phrase && !taken(made.content, phrase[0]) ? phrase : null;
}

/** A run as the span and text that statements carry. */
export function addressed(
  scene: Scene,
  run: Run,
): { spans: (readonly [number, number])[]; text: string } {
  return { spans: [spanOf(scene.passage, run)], text: wordsText(scene.passage, run) };
}
