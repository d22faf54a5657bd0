/** The message that is passed on ("Veria's answer", "a letter from the Leader"), and whose it is. */
import { matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { phraseAfter, phraseBefore } from '../rules/noun-phrase.ts';
import type { Scene } from '../rules/scene.ts';

export interface Message {
  /** From its determiner or owner to its noun. */
  readonly run: Run;
  /** Where the noun ends. */
  readonly end: number;
}

/** How far from the verb the message may stand. */
const MAX_DISTANCE = 10; // words

/** The noun for a message nearest to the verb within its clause, or null. */
export function messageIn(scene: Scene, verb: Run, [from, to]: Run): Message | null {
  const { words } = scene.passage;
  const { messages } = scene.lexicon.passing;
  let best: Message | null = null;
  let nearest = MAX_DISTANCE + 1;
  for (
    let at = Math.max(from, verb[0] - MAX_DISTANCE);
    at < Math.min(to, verb[1] + MAX_DISTANCE);
    at++
  ) {
    const noun = matchAt(messages, words, at);
    const distance = at < verb[0] ? verb[0] - at : Math.max(0, at - verb[1]);
    if (noun === null || distance >= nearest) continue;
    const end = at + noun.length;
    const floor = at < verb[0] ? from : at >= verb[1] ? verb[1] : verb[0];
    const phrase = scene.lexicon.table.head === 'last' ? phraseBefore(scene, end, floor) : null;
    best = { run: phrase ?? [at, end], end };
    nearest = distance;
  }
  return best;
}

/** Whose message it is: its owner before the noun, behind a preposition, or beside it where the noun comes first. */
export function originIn(scene: Scene, message: Message | null, [, to]: Run): Run | null {
  if (message === null) return null;
  const { words, text } = scene.passage;
  const [from, end] = message.run;
  const owned = scene.lexicon.table.ownerEndings;
  for (let at = end - 2; at >= from; at--) {
    const printed = text.slice(words[at]?.start, words[at]?.end);
    if (OWNING.test(printed)) return [from, at + 1];
    if (owned?.split('|').some((ending) => printed.endsWith(ending)) && words[at]?.capital)
      return [from, at + 1];
  }
  const link = matchAt(scene.lexicon.passing.from, words, message.end);
  if (link) return upToVerb(scene, phraseAfter(scene, message.end + link.length, to));
  const beside =
    scene.lexicon.table.head === 'first' || scene.lexicon.table.order === 'verb-second';
  const genitive = matchAt(scene.lexicon.genitives, words, message.end) !== null;
  if (!beside || (scene.classes[message.end] != null && !genitive)) return null;
  return upToVerb(scene, phraseAfter(scene, message.end, to));
}

/** A phrase ends before a word for a direction and before the verb that passes it on. */
function upToVerb(scene: Scene, run: Run | null): Run | null {
  if (run === null) return null;
  const { relays, passing, towards, hearers } = scene.lexicon;
  for (let at = run[0]; at < run[1]; at++) {
    const stops = [relays, passing.carrying, towards].some(
      (index) => matchAt(index, scene.passage.words, at) !== null,
    );
    const key = scene.passage.words[at]?.key ?? '';
    const heard = at > run[0] && hearers.prefixes.some((prefix) => key.startsWith(prefix));
    if (stops || heard) return at > run[0] ? [run[0], at] : null;
  }
  return run;
}

const OWNING = /['’]s?$/;
