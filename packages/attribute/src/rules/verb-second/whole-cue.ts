/** A cue with the words that complete it at its clause's end ("kündigte … an"). */
import type { CueEntry } from '../../languages/table.ts';
import { findIn } from '../../lexicon.ts';
import type { Run } from '../../passage/passage.ts';
import { COLON, type CueMatch, isWord, markOf, type Scene } from '../scene.ts';
import { isBreak } from './segment.ts';

/** A cue with the words that complete it. */
export interface WholeCue {
  readonly entry: CueEntry;
  readonly run: Run;
  /** The prefix at the clause's end. */
  readonly closing: readonly Run[];
}

/** The cue by what closes its clause; null where nothing does that must. */
export function completed(scene: Scene, { run, meaning }: CueMatch, to: number): WholeCue | null {
  const limit = Math.min(to, run[1] + MAX_FIELD);
  for (const { closing: closings, entry } of meaning.splits ?? []) {
    const found = findIn(closings, scene.passage.words, run[1], limit);
    if (found === null) continue;
    const closing: Run = [found.at, found.at + found.length];
    if (!crossesContent(scene, run[1], closing)) return { entry, run, closing: [closing] };
  }
  if (meaning.splits !== undefined && meaning.plain !== true) return null;
  return { entry: meaning.entry, run, closing: [] };
}

/**
 * A conjunction or a colon stands between: what comes behind closes another clause. A preposition,
 * with words behind it, belongs to the verb of its own clause only.
 */
function crossesContent(scene: Scene, from: number, [at, end]: Run): boolean {
  const preposition = isWord(scene, end);
  for (let word = from; word < at; word++) {
    if (scene.classes[word] === 'complementiser' || COLON.has(markOf(scene, word))) return true;
    if (preposition && isBreak(scene, word)) return true;
  }
  return false;
}

/** How far behind its verb content may open: hearers, days and places stand between. */
export const MAX_FIELD: number = 26; // words

/** Where an object ends: before the prefix that closes the clause. */
export function objectEnd(scene: Scene, { closing: [closing] }: WholeCue): number | null {
  return closing && !isWord(scene, closing[1]) ? closing[0] : null;
}
