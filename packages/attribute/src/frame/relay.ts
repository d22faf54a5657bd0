/** Messages passed on inside the event told ("the Omanis passed the answer to Washington"). */
import { matchAt } from '../lexicon.ts';
import { spanOf } from '../passage/passage.ts';
import { phraseAfter, phraseBefore } from '../rules/noun-phrase.ts';
import { clauseBounds, type Scene } from '../rules/scene.ts';
import type { Relay } from '../statement.ts';
import type { MentionRegister, PartPassage } from './mentions.ts';
import { sourceKind } from './source-type.ts';

/** One relay for each verb of passing on that has somebody who passes. */
export function relaysOf(
  scene: Scene,
  place: PartPassage,
  register: MentionRegister,
  outletNames: ReadonlySet<string>,
): Relay[] {
  const found: Relay[] = [];
  const { words } = scene.passage;
  const mention = (run: readonly [number, number] | null): string | null =>
    run && register.of(place, run, sourceKind(scene.passage, scene.lexicon, run, outletNames));
  for (let at = 0; at < words.length; at++) {
    const match = matchAt(scene.lexicon.relays, words, at);
    if (match === null) continue;
    const [from, to] = clauseBounds(scene, at);
    const carrier = phraseBefore(scene, at, from);
    const receiver = receiverAfter(scene, at + match.length, to);
    if (carrier === null || receiver === null) continue;
    const via = mention(carrier);
    found.push({
      from: null,
      via: via === null ? [] : [via],
      to: mention(receiver),
      place: {
        part: place.part,
        partIndex: place.partIndex,
        spans: [spanOf(scene.passage, [carrier[0], receiver[1]])],
      },
    });
  }
  return found;
}

/** How far behind the verb its receiver may stand. */
const MAX_MESSAGE = 10; // words: the message itself

function receiverAfter(scene: Scene, from: number, to: number): readonly [number, number] | null {
  for (let at = from; at < Math.min(to, from + MAX_MESSAGE); at++) {
    const towards = matchAt(scene.lexicon.towards, scene.passage.words, at);
    if (towards) return phraseAfter(scene, at + towards.length, to);
  }
  return null;
}
