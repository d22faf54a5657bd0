/** To whom a message goes: behind a word for a direction, or marked by a case. */
import { matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { phraseAfter, phraseBefore } from '../rules/noun-phrase.ts';
import type { Scene } from '../rules/scene.ts';
import { isSomebody } from './hearer.ts';
import type { Message } from './message.ts';

/** One passing on of a message. */
export interface Hop {
  readonly from: Run | null;
  /** In the order in which they passed it on; empty where the sender gave it himself. */
  readonly via: readonly Run[];
  readonly to: Run;
  readonly extent: Run;
}

/** How far behind the verb its receiver may stand. */
const MAX_MESSAGE = 10; // words: the message itself

/** The receiver in a stretch beside the verb. */
export function receiverOf(scene: Scene, [from, to]: Run, message: Message | null): Run | null {
  const { words } = scene.passage;
  const { endings, prefixes, alone } = scene.lexicon.hearers;
  const limit = Math.min(to, from + MAX_MESSAGE);
  for (let at = from; at < limit; at++) {
    const towards = matchAt(scene.lexicon.towards, words, at);
    if (towards) return phraseAfter(scene, at + towards.length, to);
    if (matchAt(alone, words, at)) return [at, at + 1];
    if (message && message.run[0] <= at && at < message.run[1]) continue;
    const key = words[at]?.key ?? '';
    const marked =
      prefixes.some((prefix) => key.startsWith(prefix)) ||
      endings.some((ending) => key.endsWith(ending));
    if (!marked || !isReceiver(scene, at)) continue;
    if (prefixes.length > 0) return phraseAfter(scene, at, to) ?? [at, at + 1];
    return phraseBefore(scene, at + 1, message && message.end <= at ? message.end : from);
  }
  return scene.lexicon.table.order === 'verb-second' ? between(scene, [from, to], message) : null;
}

/** A word in capitals with a case ending is a name; else tables must know it. */
function isReceiver(scene: Scene, at: number): boolean {
  const named = scene.lexicon.table.capitals && scene.passage.words[at]?.capital === true;
  return named || isSomebody(scene, [at, at + 1]);
}

/** "überbrachte Washington die Antwort": the phrase between the verb and the message. */
function between(scene: Scene, [from]: Run, message: Message | null): Run | null {
  if (message === null || message.run[0] <= from) return null;
  return phraseAfter(scene, from, message.run[0]);
}
