/**
 * Sentences in the outlet's own voice: what it says of the claim itself, and who refuses to speak of it
 * where no statement tells.
 */
import type { Version } from '@hearsay/resolve';
import { type Span, wordDice } from '@hearsay/text';
import { reportedDay } from '../as-of.ts';
import { isCountry } from '../meaning/names.ts';
import type { Sense } from '../meaning/sense.ts';
import { refusalIn, refuserAmong } from '../refusal/refusal.ts';
import { answererIn } from './asked.ts';
import type { Passage, PassageReader } from './passage.ts';
import { NO_STANCE, type Reading, stanceRank } from './reading.ts';
import { isRefusal } from './refused.ts';
import type { Unspoken } from './rows.ts';
import type { StanceReader } from './stance.ts';

/** A sentence in the outlet's own voice, and who takes no side in it though asked. */
export interface OwnSentence {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly unsaid?: Unspoken;
}

/**
 * The strongest own sentence of the body (or standfirst) and of the headline, and those that tell of
 * somebody who was asked and took no side.
 */
export function ownSentences(
  reader: StanceReader,
  passages: PassageReader,
  version: Version,
  zone: string,
): readonly OwnSentence[] {
  const day = reportedDay(version, zone);
  const best = new Map<string, OwnSentence>();
  const unspoken: OwnSentence[] = [];
  const sourced = version.attribution.statements.some(
    (one) =>
      one.part === 'body' &&
      !reader.isClaimedAct(version, one) &&
      reader.statement(version, one, day).stance !== 'none',
  );
  let supposed = false;
  for (const passage of passages.whole(version)) {
    const sense = reader.sentence(version, passage, day);
    const refuser =
      passage.part === 'body' ? refuserIn(reader, passages, version, passage, day) : null;
    if (refuser !== null) {
      const reading = { ...NO_STANCE, stance: 'relates' as const, score: sense.score };
      const unsaid = { how: 'declines', by: refuser } as const;
      unspoken.push({ passage, reading: { ...reading, why: 'declined to comment' }, unsaid });
      continue;
    }
    const evader = passage.part === 'body' ? evaderIn(reader, version, passage, day, sense) : null;
    if (evader !== null) {
      const reading = { ...NO_STANCE, stance: 'relates' as const, score: sense.score };
      const unsaid = { how: 'evades', by: evader } as const;
      unspoken.push({ passage, reading: { ...reading, why: 'asked, and took no side' }, unsaid });
      continue;
    }
    // "It must be lifted", "should it be lifted": what the text goes on to say of it is said of that.
    supposed ||= sense.supposed;
    if (supposed && sense.stance === 'affirms') continue;
    if (sense.stance === 'none' || !speaksOfIt(sense)) continue;
    const by = attributed(reader, version, passage, day);
    if (by === 'all' || repeatsTitle(version, passage)) continue;
    if (by === 'part' && (sourced || stanceRank(sense.stance) < stanceRank('affirms'))) continue;
    const { stance, denies, score, why } = sense;
    const vague = sense.vague && stance === 'affirms';
    const reading: Reading = { stance, denies, score, vague, why };
    const slot = passage.part === 'headline' ? 'headline' : 'text';
    const known = best.get(slot)?.reading;
    const stronger =
      known === undefined ||
      rankOf(reading) > rankOf(known) ||
      (rankOf(reading) === rankOf(known) && reading.score > known.score);
    if (stronger) best.set(slot, { passage, reading });
  }
  return [...best.values(), ...unspoken];
}

/** The entity that refuses to speak of the claim in a sentence where no statement does. */
function refuserIn(
  reader: StanceReader,
  passages: PassageReader,
  version: Version,
  passage: Passage,
  day: string,
): string | null {
  if (passage.entities.length === 0 || !reader.isAbout(version, passage, day)) return null;
  const refusal = refusalIn(version.article.lang, passage.words, 'told');
  if (refusal === null) return null;
  const [start, end] = passage.span;
  const told = version.attribution.statements.some(
    (one) =>
      one.part === passage.part &&
      one.content.spans.some(([from, to]) => from < end && to > start) &&
      isRefusal(passages, version, one),
  );
  const entities = passage.entities.filter(({ id }) => !isCountry(id));
  return told ? null : (refuserAmong(refusal, entities)?.id ?? null);
}

/** The entity that answers a question about the claim in a sentence where no statement tells what it says. */
function evaderIn(
  reader: StanceReader,
  version: Version,
  passage: Passage,
  day: string,
  sense: Sense,
): string | null {
  if (sense.stance !== 'questions') return null;
  const answerer = answererIn(version, passage, reader.about);
  if (answerer === null) return null;
  const [start, end] = passage.span;
  const told = version.attribution.statements.some(
    (one) =>
      one.part === passage.part &&
      !reader.isClaimedAct(version, one) &&
      one.content.spans.some(([from, to]) => from < end && to > start) &&
      reader.statement(version, one, day).stance !== 'none',
  );
  return told ? null : answerer;
}

/** Strength among the sentences of one voice: what is vague is weaker than any side taken. */
function rankOf({ stance, vague }: Reading): number {
  return vague === true ? stanceRank('relates') + VAGUE : stanceRank(stance);
}

const VAGUE = 0.5; // between relating and asking

// Share of the claim's subject matter that a sentence without its subject must name to relate to it.
const FULL_TOPIC = 0.75;

/** Nobody vouches for what an outlet's own sentence means: it must name the claim's subject. */
function speaksOfIt({ subject, topic }: Sense): boolean {
  return subject === 'named' || (subject === 'open' && topic >= FULL_TOPIC);
}

// Word Dice from which two sentences are the same, as for statements.
export const SAME_SENTENCE = 0.8;

/** Whether a sentence of the body is the headline printed again. */
function repeatsTitle(version: Version, passage: Passage): boolean {
  const title = version.article.title;
  if (passage.part !== 'body' || title === null) return false;
  return wordDice(passage.words.join(' '), title) >= SAME_SENTENCE;
}

// Share of a sentence's letters from which its statements are all it says: with less the rest of it
// is told by the outlet ("so the Courier reported").
const MOST = 0.5;

/**
 * Whether what the sentence says is said by somebody else than the outlet: all of it, or a `part`,
 * so that the rest may be read for what takes a side.
 */
function attributed(
  reader: StanceReader,
  version: Version,
  passage: Passage,
  day: string,
): 'no' | 'part' | 'all' {
  const [start, end] = passage.span;
  const within = ([from, to]: Span): number =>
    Math.max(0, Math.min(to, end) - Math.max(from, start));
  const sum = (spans: readonly Span[]): number =>
    spans.reduce((total, span) => total + within(span), 0);
  let touched = 0;
  let covered = 0;
  for (const one of version.attribution.statements) {
    if (one.act === 'intention' || one.part !== passage.part) continue;
    if (reader.isClaimedAct(version, one) || reader.isTurnedRound(version, one, day)) continue;
    touched += sum(one.content.spans) + sum(one.cue?.spans ?? []);
    if (one.parent === null) covered += sum(one.content.spans);
  }
  if (touched === 0) return 'no';
  return covered >= MOST * (end - start) ? 'all' : 'part';
}
