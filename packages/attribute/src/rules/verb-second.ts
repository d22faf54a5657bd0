/**
 * Clauses with the verb second: what stands before the finite verb is one phrase, its subject or not;
 * a participle or a prefix closes the clause; content follows a comma, a colon or a quotation, and a
 * clause opened by "as" puts its verb last.
 */
import type { Draft } from '../draft.ts';
import { matchAt } from '../lexicon.ts';
import { type CueMatch, clauseBounds, isWord, type Scene } from './scene.ts';
import { asClause } from './verb-second/as-clause.ts';
import { reported } from './verb-second/reported.ts';
import { segmentAround } from './verb-second/segment.ts';
import { finiteVerb, subjectOf } from './verb-second/subject.ts';
import { venueClause } from './verb-second/venue-clause.ts';
import { completed } from './verb-second/whole-cue.ts';

/** The draft of one cue in a language with the verb second, or null. */
export function verbSecondAt(scene: Scene, cue: CueMatch, previous: Draft | null): Draft | null {
  const [from, to] = clauseBounds(scene, cue.run[0]);
  if (isNoun(scene, cue.run[0], from)) return null;
  const [start, end] = segmentAround(scene, cue.run, from, to);
  const whole = completed(scene, cue, to);
  if (whole === null) return null;
  if (matchAt(scene.lexicon.asWords, scene.passage.words, start))
    return asClause(scene, whole, { from, to, start, end });
  if (whole.entry.frame === 'venue') return venueClause(scene, whole, { from, to, start, end });
  const verb = finiteVerb(scene, whole, start, end);
  if (verb === null) return null;
  const parts = { from, to, start, end, verb };
  const subject = subjectOf(scene, parts, previous);
  if (subject === null) return null;
  return reported(scene, whole, parts, subject);
}

/** Inside a sentence a capital makes a verb's form a noun ("die Berichte"). */
function isNoun(scene: Scene, at: number, from: number): boolean {
  const behindMark = at <= from || !isWord(scene, at - 1);
  return !behindMark && scene.passage.words[at]?.capital === true;
}
