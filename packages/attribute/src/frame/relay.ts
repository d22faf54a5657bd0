/**
 * Messages passed on inside the event told ("the Omanis passed Veria's answer to Washington, which told
 * Ankara"): from whom, by whom, to whom. Never part of the reporting chain.
 */
import { matchAt } from '../lexicon.ts';
import { type Run, spanOf } from '../passage/passage.ts';
import { phraseAfter, phraseBefore } from '../rules/noun-phrase.ts';
import { COMMA, clauseBounds, markOf, type Scene } from '../rules/scene.ts';
import type { Relay } from '../statement.ts';
import type { MentionRegister, PartPassage } from './mentions.ts';
import { messageIn, originIn } from './message.ts';
import { type Hop, receiverOf } from './receiver.ts';
import { sourceKind } from './source-type.ts';

/** One relay for each verb of passing on that has somebody who passes, in text order. */
export function relaysOf(
  scene: Scene,
  place: PartPassage,
  register: MentionRegister,
  outletNames: ReadonlySet<string>,
): Relay[] {
  const mention = (run: Run | null): string | null =>
    run && register.of(place, run, sourceKind(scene.passage, scene.lexicon, run, outletNames));
  return hopsIn(scene)
    .filter(({ via }) => via.length > 0)
    .map(({ from, via, to, extent }) => ({
      from: mention(from),
      via: via.flatMap((run) => mention(run) ?? []),
      to: mention(to),
      place: {
        part: place.part,
        partIndex: place.partIndex,
        spans: [spanOf(scene.passage, extent)],
      },
    }))
    .filter(({ via }) => via.length > 0);
}

/** Every passing on, those that go on from the one before with all its carriers. */
function hopsIn(scene: Scene): Hop[] {
  const { words } = scene.passage;
  const hops: Hop[] = [];
  for (let at = 0; at < words.length; at++) {
    const before = hops.at(-1) ?? null;
    const further = before && goneOn(scene, before, at);
    const hop = further ?? hopAt(scene, at);
    if (hop === null) continue;
    hops.push(hop);
    at = Math.max(at, hop.extent[1] - 1);
  }
  return hops;
}

/** The passing on whose verb stands at a word. */
function hopAt(scene: Scene, at: number): Hop | null {
  const { words } = scene.passage;
  const { relays, passing } = scene.lexicon;
  const passes = matchAt(relays, words, at);
  const sends = passes ? null : matchAt(passing.sending, words, at);
  const verb = passes ?? matchAt(passing.carrying, words, at) ?? sends;
  if (verb === null) return null;
  const end = at + verb.length;
  const bounds = clauseBounds(scene, at);
  const message = messageIn(scene, [at, end], bounds);
  if (passes === null && message === null) return null;
  const reach: Run = closesClause(scene) ? [bounds[0], at] : [end, bounds[1]];
  const to = receiverOf(scene, reach, message);
  if (to === null) return null;
  const from = originIn(scene, message, bounds);
  const passive = matchAt(scene.lexicon.disarming, words, at - 1) !== null;
  const carrier = passive ? agentIn(scene, [end, bounds[1]]) : carrierOf(scene, at, end, bounds);
  if (carrier === null) return null;
  const extent: Run = [Math.min(carrier[0], message?.run[0] ?? at), Math.max(to[1], end)];
  return sends === null
    ? { from, via: [carrier], to, extent }
    : { from: carrier, via: [], to, extent };
}

/** Who passes on: before the verb, behind it where it stands first, at the start where it closes. */
function carrierOf(scene: Scene, at: number, end: number, [from, to]: Run): Run | null {
  if (closesClause(scene)) return firstNoun(scene, phraseAfter(scene, from, at));
  const before = phraseBefore(scene, at, from);
  if (before !== null || scene.lexicon.table.order !== 'verb-first') return before;
  return firstNoun(scene, phraseAfter(scene, end, to));
}

/** True where all else of a clause stands before its verb, the subject first. */
const closesClause = ({ lexicon }: Scene): boolean => lexicon.table.subject === 'clause-start';

/** "عمان رسالة وريا": without an article between them subject and object are one run; the message parts them. */
function firstNoun(scene: Scene, run: Run | null): Run | null {
  if (run === null) return null;
  for (let at = run[0] + 1; at < run[1]; at++) {
    if (matchAt(scene.lexicon.passing.messages, scene.passage.words, at)) return [run[0], at];
  }
  return run;
}

/** "was conveyed by Oman to Washington". */
function agentIn(scene: Scene, [from, to]: Run): Run | null {
  for (let at = from; at < to; at++) {
    const by = matchAt(scene.lexicon.passing.by, scene.passage.words, at);
    if (by) return upTo(scene, phraseAfter(scene, at + by.length, to));
  }
  return null;
}

/** A phrase without what a word for a direction opens. */
function upTo(scene: Scene, run: Run | null): Run | null {
  if (run === null) return null;
  for (let at = run[0] + 1; at < run[1]; at++) {
    if (matchAt(scene.lexicon.towards, scene.passage.words, at)) return [run[0], at];
  }
  return run;
}

/** ", which told Ankara", ", which passed it on to Sarvia": the receiver before passes on. */
function goneOn(scene: Scene, before: Hop, at: number): Hop | null {
  const { words } = scene.passage;
  const behind = COMMA.has(markOf(scene, before.to[1])) ? before.to[1] + 1 : before.to[1];
  if (at !== behind || scene.classes[at] !== 'relative') return null;
  const bounds = clauseBounds(scene, at);
  for (let verb = at + 1; verb < Math.min(bounds[1], at + MAX_BEFORE_VERB); verb++) {
    const passes =
      matchAt(scene.lexicon.relays, words, verb) ??
      matchAt(scene.lexicon.passing.carrying, words, verb);
    const tells = scene.cues[verb]?.meaning.entry.frame === 'hearer' ? scene.cues[verb] : null;
    const end = passes ? verb + passes.length : (tells?.run[1] ?? -1);
    if (end < 0) continue;
    const to = passes
      ? receiverOf(scene, [end, bounds[1]], null)
      : phraseAfter(scene, end, bounds[1]);
    if (to === null) return null;
    return {
      from: before.from,
      via: [...before.via, before.to],
      to,
      extent: [before.extent[0], to[1]],
    };
  }
  return null;
}

const MAX_BEFORE_VERB = 4; // words: ", which later on told"
