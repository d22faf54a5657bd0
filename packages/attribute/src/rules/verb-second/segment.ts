/** Stretches of a clause with the verb second: where they begin and end, and what may open a phrase. */
import { matchAt } from '../../lexicon.ts';
import type { Run } from '../../passage/passage.ts';
import { COLON, COMMA, isWord, markOf, quotationAt, type Scene } from '../scene.ts';

/** The words that a clause may use, with the stretch around its cue. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  /** First word of the stretch between two marks that holds the cue, and the end of it. */
  readonly start: number;
  readonly end: number;
}

/** A stretch with its finite verb. */
export interface Clause extends Bounds {
  /** Where the finite verb stands: the cue itself, or the auxiliary that it closes. */
  readonly verb: number;
}

/** The words around the cue up to the next mark on both sides. */
export function segmentAround(scene: Scene, [first, last]: Run, from: number, to: number): Run {
  let start = first;
  while (start > from && !isBreak(scene, start - 1)) start--;
  let end = last;
  while (end < to && !isBreak(scene, end)) end++;
  return [start, end];
}

/** A mark that parts stretches: comma, colon, semicolon, or the end of a quotation. */
export function isBreak(scene: Scene, at: number): boolean {
  const mark = markOf(scene, at);
  return (
    COMMA.has(mark) ||
    COLON.has(mark) ||
    mark === ';' ||
    quotationAt(scene.passage, at, 'close') !== null
  );
}

/** A phrase without a preposition can be a subject; "am Montag", "daraufhin" and "als" cannot. */
export function opensPhrase(scene: Scene, at: number): boolean {
  const kind = scene.classes[at] ?? null;
  return (
    isWord(scene, at) &&
    (kind === null || kind === 'determiner' || kind === 'pronoun') &&
    !matchAt(scene.lexicon.settings, scene.passage.words, at)
  );
}

/** A word that opens a phrase or stands for one, but never as a subject. */
export const isOblique = (scene: Scene, at: number): boolean =>
  matchAt(scene.lexicon.obliques, scene.passage.words, at) !== null;

/** Past adverbs, days and negations. */
export function pastAdverbs(scene: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && SMALL.has(scene.classes[at] ?? null)) at++;
  return at;
}

/** Classes of words that stand between the parts of a clause. */
export const SMALL: ReadonlySet<string | null> = new Set(['adverb', 'time', 'negation']);
