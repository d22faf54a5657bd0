/** Objects of a reporting verb: what is rejected or demanded, what is refused, and to whom it is said. */
import { matchAt } from '../../lexicon.ts';
import type { Run } from '../../passage/passage.ts';
import { phraseAfter } from '../noun-phrase.ts';
import { isWord, quotationAt, type Scene } from '../scene.ts';
import { type Clause, opensPhrase, pastAdverbs, SMALL } from './segment.ts';
import type { WholeCue } from './whole-cue.ts';

/** "Den Vorwurf wies sie zurück": what stands before the verb, without its preposition. */
export function frontObject(scene: Scene, { start, verb }: Clause): Run | null {
  if (verb - start < 2 || scene.classes[start] === 'adverb' || scene.classes[start] === 'time')
    return null;
  const first = opensPhrase(scene, start) ? start : start + 1;
  return matchAt(scene.lexicon.asWords, scene.passage.words, start) ? null : [first, verb];
}

/** "wollte sich zu den Vorwürfen nicht äußern": what is refused, without its preposition. */
export function refusedIn(scene: Scene, from: number, to: number): Run | null {
  let at = pastAdverbs(scene, from, to);
  if (at < to && !opensPhrase(scene, at)) at++;
  return at < to ? [at, to] : null;
}

/** A phrase without a preposition between subject and mark is the hearer. */
export function addresseeIn(scene: Scene, from: number, to: number): Run[] {
  const at = pastAdverbs(scene, from, to);
  if (at >= to || !opensPhrase(scene, at)) {
    const towards = matchAt(scene.lexicon.towards, scene.passage.words, at);
    const phrase = towards && phraseAfter(scene, at + towards.length, to);
    return phrase ? [phrase] : [];
  }
  const phrase = phraseAfter(scene, at, to);
  return phrase ? [phrase] : [];
}

/** The rest of the clause without days and the prefix that closes it. */
export function objectOf(
  scene: Scene,
  { run, closing: [closing] }: WholeCue,
  after: number,
  end: number,
): Run | null {
  const preposition = closing && isWord(scene, closing[1]) ? closing[1] : 0;
  let start = Math.max(after === run[0] ? run[1] : after, preposition);
  while (start < end && (SMALL.has(scene.classes[start] ?? null) || !isWord(scene, start))) {
    if (quotationAt(scene.passage, start, 'open')) break;
    start++;
  }
  let stop = end;
  while (stop > start && matchAt(scene.lexicon.verbPrefixes, scene.passage.words, stop - 1)) stop--;
  return stop > start ? [start, stop] : null;
}
