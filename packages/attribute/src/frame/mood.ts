/**
 * What a reported clause does by the ending of its last word, in languages that put the verb there:
 * "-mesini söyledi" bids, "-eceğini söyledi" pledges where the deed is the speaker's own.
 */
import type { Draft } from '../draft.ts';
import { isWord, type Scene } from '../rules/scene.ts';
import type { Polarity } from '../statement.ts';

/** The force of a clause beside a verb that only says, or null where its ending tells none. */
export function clauseMood(scene: Scene, { content, source, speaker }: Draft): Polarity | null {
  const endings = scene.lexicon.table.clauseEndings;
  const [from, to] = content.at(-1) ?? [0, 0];
  let last = to - 1;
  while (last >= from && !isWord(scene, last)) last--;
  if (endings === undefined || last < from) return null;
  // Quoted words have their own verbs.
  if ((scene.passage.quotationOf[last] ?? -1) >= 0) return null;
  if (endIn(scene, last, endings.orders) !== null) return 'orders';
  const pledge = endIn(scene, last, endings.promises);
  if (pledge === null || source.length + speaker.length === 0) return null;
  const stem = printed(scene, last).slice(0, -pledge.length);
  if (endings.passives.split('|').some((passive) => stem.endsWith(passive))) return null;
  const isOwned = content.some(([start, end]) => ownerIn(scene, start, Math.min(end, last)));
  return isOwned ? null : 'promises';
}

/** "başkanın geleceğini": the deed is the owner's, not the speaker's. */
function ownerIn(scene: Scene, from: number, to: number): boolean {
  const { ownerEndings = '' } = scene.lexicon.table;
  for (let at = from; at < to; at++) {
    if (isWord(scene, at) && scene.classes[at] === null && endIn(scene, at, ownerEndings) !== null)
      return true;
  }
  return false;
}

/** The ending a word has, or null. */
function endIn(scene: Scene, at: number, endings: string): string | null {
  const word = printed(scene, at);
  return endings.split('|').find((ending) => ending !== '' && word.endsWith(ending)) ?? null;
}

function printed({ passage }: Scene, at: number): string {
  const word = passage.words[at];
  return word === undefined ? '' : passage.text.slice(word.start, word.end);
}
