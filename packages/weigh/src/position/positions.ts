/**
 * Who confirmed, denied, declined or stayed silent. The steps, in order: rows that are an actor's own
 * words on the record; the day of each; what people decided; the words in the order of days; silence
 * where there are none.
 */
import { voicesOf } from '@hearsay/resolve';
import type { Position } from '../claim.ts';
import { inOrder, type Misfit } from '../decision.ts';
import { speakerNames } from '../speaker/speaker.ts';
import { ownRows } from './own-rows.ts';
import { noPosition, type PositionRequest } from './request.ts';
import { silenceOf } from './silence.ts';
import { compareWords, type Words, wordsOf } from './words.ts';

export interface Positions {
  /** The one that holds for each actor, in the claim's order. */
  readonly holding: readonly Position[];
  /** All of them, by actor, then by day. */
  readonly history: readonly Position[];
  readonly misfits: readonly Misfit[];
}

export function positionsOf(request: PositionRequest): Positions {
  const versions = new Map(
    request.versions.map((version) => [`${version.address}\n${version.version}`, version]),
  );
  const own = ownRows(request, versions, speakerNames(request.registry));
  const holding: Position[] = [];
  const history: Position[] = [];
  for (const actor of request.claim.actors) {
    const voices = voicesOf(request.registry, actor);
    const words = decidedWords(request, actor, wordsOf(actor, own, voices));
    const silence = silenceOf(request, actor, voices, words);
    const all = [...silence, ...words.map(({ position }) => position)];
    const last = words.at(-1)?.position ?? silence.at(-1);
    history.push(...all);
    holding.push(last ?? noPosition(actor));
  }
  return { holding, history, misfits: misfitsOf(request) };
}

/** A person's word on a day takes the place of what the machine found for that day. */
function decidedWords(
  request: PositionRequest,
  actor: string,
  words: readonly Words[],
): readonly Words[] {
  let found = [...words];
  for (const { what } of inOrder(request.decisions)) {
    if (
      !('position' in what) ||
      what.position.claim !== request.claim.id ||
      what.position.actor !== actor
    )
      continue;
    const { date, position, denies } = what.position;
    if (date > request.asOf) continue;
    const machine = found.findLast((one) => one.day === date);
    const base = machine?.position ?? noPosition(actor);
    const denied = position === 'denied' ? (denies ?? 'content') : null;
    const decided: Position = { ...base, position, denies: denied, date };
    found = found.filter((one) => one.day !== date);
    found.push({
      position: decided,
      day: date,
      captured: machine?.captured ?? 0,
      order: found.length,
      text: machine?.text ?? '',
    });
    found.sort(compareWords);
  }
  return found;
}

function misfitsOf({ claim, decisions }: PositionRequest): readonly Misfit[] {
  return decisions.flatMap((decision): Misfit[] => {
    const { what } = decision;
    if (
      !('position' in what) ||
      what.position.claim !== claim.id ||
      claim.actors.includes(what.position.actor)
    )
      return [];
    return [{ decision, why: `${what.position.actor} is no actor of ${claim.id}` }];
  });
}
