/** The subject of a clause with the verb second: the phrase before the finite verb, or the one behind it. */
import type { Draft } from '../../draft.ts';
import { findIn, matchAt } from '../../lexicon.ts';
import type { Run } from '../../passage/passage.ts';
import { phraseAfter, phraseBefore, trimStop, withTrailingApposition } from '../noun-phrase.ts';
import { COMMA, markOf, quotationAt, type Scene } from '../scene.ts';
import { type Clause, isOblique, opensPhrase, pastAdverbs, SMALL } from './segment.ts';
import type { WholeCue } from './whole-cue.ts';

/** The words of a subject; `shared`: that of the clause before, joined by a conjunction. */
export interface Subject {
  readonly run: Run;
  readonly side: 'before' | 'after' | 'shared';
}

/** The cue where it is finite; the auxiliary before it where it closes the clause; null: passive. */
export function finiteVerb(
  scene: Scene,
  { run }: WholeCue,
  start: number,
  end: number,
): number | null {
  const closes = trimStop(scene, end) <= run[1];
  for (let at = run[0] - 1; at >= start; at--) {
    if (matchAt(scene.lexicon.disarming, scene.passage.words, at)) return null;
    if (closes && scene.classes[at] === 'auxiliary') return at;
  }
  return run[0];
}

/** What stands before the finite verb if it can be a subject, else the phrase behind it. */
export function subjectOf(scene: Scene, clause: Clause, previous: Draft | null): Subject | null {
  const { from, to, start, verb } = clause;
  const behind = (): Subject | null => {
    let at = pastAdverbs(scene, verb + 1, to);
    // "äußerte sich die Ministerin": an object's pronoun may come first.
    if (scene.classes[at] === 'pronoun' && isOblique(scene, at))
      at = pastAdverbs(scene, at + 1, to);
    const run = isOblique(scene, at) ? null : phraseAfter(scene, at, to);
    return run && { run: withTrailingApposition(scene, run, to, true), side: 'after' };
  };
  const next = pastAdverbs(scene, verb + 1, to);
  if (isSubjectPronoun(scene, next) && start < verb && !isSubjectPronoun(scene, verb - 1))
    return { run: [next, next + 1], side: 'after' };
  if (start === verb) {
    const apposed = start > from ? appositionBefore(scene, verb, from) : null;
    return apposed ? { run: apposed, side: 'before' } : behind();
  }
  if (scene.classes[verb - 1] === 'conjunction') {
    const shared = previous?.source[0];
    return shared && shared[0] >= from && shared[0] < verb ? { run: shared, side: 'shared' } : null;
  }
  const first = scene.classes[start] === 'conjunction' ? start + 1 : start;
  if (!opensPhrase(scene, first) || isOblique(scene, first)) return behind();
  if (findIn(scene.lexicon.plainMood, scene.passage.words, first, verb)) return null;
  let last = verb;
  while (last > first && SMALL.has(scene.classes[last - 1] ?? null)) last--;
  if (last === first || isAdverbAlone(scene, first, last)) return behind();
  const apposed = COMMA.has(markOf(scene, start - 1)) ? phraseBefore(scene, verb, from) : null;
  const wide = apposed && apposed[0] < first ? apposed : null;
  return { run: wide ?? [first, last], side: 'before' };
}

/** "Anna Weber, die Sprecherin, sagte": all before the verb is one phrase without a verb of its own. */
function appositionBefore(scene: Scene, verb: number, from: number): Run | null {
  if (quotationAt(scene.passage, verb - 2, 'close') || !opensPhrase(scene, from)) return null;
  const { words } = scene.passage;
  const inner = relativeVerb(scene, from, verb);
  if (findIn(scene.lexicon.reportedMood, words, from, inner)) return null;
  if (findIn(scene.lexicon.plainMood, words, from, inner)) return null;
  return COMMA.has(markOf(scene, verb - 1)) ? [from, verb - 1] : null;
}

/** A relative clause may hold a verb: where the first comma stands, if an article follows it. */
function relativeVerb(scene: Scene, from: number, verb: number): number {
  for (let at = from; at < verb - 1; at++) {
    if (COMMA.has(markOf(scene, at))) return scene.classes[at + 1] === 'determiner' ? at : verb;
  }
  return verb;
}

/** "Offiziell geht die Regierung davon aus": by its ending the one word in front is an adverb. */
function isAdverbAlone({ lexicon, passage }: Scene, first: number, last: number): boolean {
  const key = passage.words[first]?.key ?? '';
  return last === first + 1 && lexicon.adverbEndings.some((ending) => key.endsWith(ending));
}

function isSubjectPronoun(scene: Scene, at: number): boolean {
  return scene.classes[at] === 'pronoun' && !isOblique(scene, at);
}
