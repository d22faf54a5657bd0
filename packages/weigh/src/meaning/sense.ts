/** What one sentence says of a proposition. */
import type { Stance } from '../claim.ts';
import { type Concept, isAction, relation } from './concept.ts';
import { type Lexicon, lexiconOf, negatedByEnding } from './lexicon.ts';
import type { Found } from './pattern.ts';
import type { Profile } from './profile.ts';

export interface Sense {
  readonly stance: Stance;
  /** 0 to 1: how much of the proposition stands in the sentence. */
  readonly score: number;
  readonly why: string;
}

/** A sentence as folded words with the entities named in it, by word index. */
export interface ReadSentence {
  readonly words: readonly string[];
  readonly lang: string;
  readonly question: boolean;
  readonly entities: readonly { readonly id: string; readonly at: number }[];
  /** Whether an entity is the one who acts in the proposition, by office or by itself. */
  readonly isSubject: (id: string) => boolean;
  /** The speaker is the one who acts: "I", "we" and bare verbs mean the subject. */
  readonly speakerActs: boolean;
}

const NOTHING: Sense = { stance: 'none', score: 0, why: 'another subject' };

// Shares of the proposition's matters and words that must stand in a sentence. Half makes it the
// same subject; less is another one that shares a word.
const MIN_TOPIC = 0.5;

/** Reads a sentence against a proposition. */
export function senseOf(profile: Profile, sentence: ReadSentence): Sense {
  const lexicon = lexiconOf(sentence.lang);
  const concepts = lexicon.concepts(sentence.words);
  const topic = topicOf(profile, sentence, concepts);
  const subject = subjectOf(profile, sentence);
  const action = actionOf(profile, concepts, sentence, lexicon);
  const marks = lexicon.marks(sentence.words);
  const has = (kind: string): boolean => marks.some(({ value }) => value === kind);
  const needsTopic = profile.matters.length > 0 || profile.words.length > 0;
  if (needsTopic && topic < MIN_TOPIC) return NOTHING;
  if (!needsTopic && (action === null || subject === 'other')) return NOTHING;
  const score = scoreOf(topic, action !== null, subject === 'named');
  if (action === null)
    return { stance: 'relates', score, why: 'same subject, another proposition' };
  if (subject === 'other') return { stance: 'relates', score, why: 'somebody else acts' };
  if (has('irony')) return { stance: 'relates', score, why: 'irony' };
  if (sentence.question || has('question'))
    return { stance: 'questions', score, why: 'asked or left open' };
  if (!profile.conditional && isConditional(action, marks)) {
    return { stance: 'relates', score, why: 'not said to have happened' };
  }
  const negated = action.sign < 0 !== (isNegated(action, marks, lexicon) || action.negated);
  const affirms = negated === profile.negated;
  return {
    stance: affirms ? 'affirms' : 'denies',
    score,
    why: affirms ? 'says it' : 'says the opposite',
  };
}

/** Share of what the proposition is about that the sentence names; 1 where a hint of the claim does. */
function topicOf(
  profile: Profile,
  sentence: ReadSentence,
  concepts: readonly Found<Concept>[],
): number {
  const hints = profile.terms.get(sentence.lang);
  if (hints !== undefined && hints(sentence.words).length > 0) return 1;
  const present = new Set(concepts.map(({ value }) => value));
  const sameLanguage = sentence.lang === profile.lang;
  const words = sameLanguage ? profile.words : [];
  const total = profile.matters.length + words.length;
  if (total === 0) return 0;
  const matters = profile.matters.filter((one) => present.has(one)).length;
  const literal = words.filter((word) =>
    sentence.words.some((other) => sameStem(word, other)),
  ).length;
  return (matters + literal) / total;
}

const STEM = 5; // letters: inflected forms of one word share them in the languages with tables

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM);
}

/** Whether the one who acts is named, may be meant, or is somebody else. */
function subjectOf(profile: Profile, sentence: ReadSentence): 'named' | 'open' | 'other' {
  if (profile.entities.length === 0) return 'open';
  if (sentence.entities.some(({ id }) => sentence.isSubject(id))) return 'named';
  if (sentence.speakerActs) return 'open';
  return sentence.entities.some(({ id }) => !id.startsWith('country:')) ? 'other' : 'open';
}

interface SaidAction {
  readonly at: number;
  readonly length: number;
  readonly sign: 1 | -1;
  readonly negated: boolean;
}

/** The proposition's action in the sentence, by itself, a near one or its opposite. */
function actionOf(
  profile: Profile,
  concepts: readonly Found<Concept>[],
  sentence: ReadSentence,
  lexicon: Lexicon,
): SaidAction | null {
  const wanted = profile.action;
  if (wanted === null) {
    // No known action: the proposition's own words say it.
    const at = sentence.words.findIndex((word) =>
      profile.words.some((other) => sameStem(word, other)),
    );
    return at < 0 ? null : { at, length: 1, sign: 1, negated: false };
  }
  let best: { found: Found<Concept>; sign: 1 | -1; same: boolean } | null = null;
  for (const found of concepts) {
    if (!isAction(found.value)) continue;
    const sign = relation(wanted, found.value);
    if (sign === 0 || (sign < 0 && profile.opposites === 'ignored')) continue;
    const same = found.value === wanted;
    if (best === null || (same && !best.same)) best = { found, sign, same };
  }
  if (best === null) return null;
  return {
    at: best.found.at,
    length: best.found.length,
    sign: best.sign,
    negated: negatedByEnding(lexicon, best.found),
  };
}

/** A condition or doubt before the action; "could not" is a negation and no doubt. */
function isConditional(action: SaidAction, marks: readonly Found<string>[]): boolean {
  return marks.some(
    ({ value, at, length }) =>
      value === 'conditional' &&
      at < action.at + action.length &&
      !marks.some(
        (other) =>
          other.value === 'negation' && other.at <= at && other.at + other.length > at + length,
      ),
  );
}

function isNegated(action: SaidAction, marks: readonly Found<string>[], lexicon: Lexicon): boolean {
  const reach = lexicon.table?.negationReach ?? { before: 0, after: 0 };
  const end = action.at + action.length;
  const negations = marks.filter(({ value, at, length }) => {
    if (value !== 'negation' || (at < end && at + length > action.at)) return false;
    return at < action.at ? action.at - (at + length) < reach.before : at - end < reach.after;
  });
  // Two negations take each other back ("denied that he had refused").
  return groups(negations) % 2 === 1;
}

/** Overlapping negation patterns ("has yet to", "not") are one. */
function groups(found: readonly Found<string>[]): number {
  let count = 0;
  let end = -1;
  for (const { at, length } of [...found].sort((a, b) => a.at - b.at)) {
    if (at >= end) count += 1;
    end = Math.max(end, at + length);
  }
  return count;
}

// Parts of the score: the subject matter counts most, since everything hangs on it.
const TOPIC_WEIGHT = 0.5;
const ACTION_WEIGHT = 0.3;
const SUBJECT_WEIGHT = 0.2;

function scoreOf(topic: number, action: boolean, subject: boolean): number {
  const sum = TOPIC_WEIGHT * topic + (action ? ACTION_WEIGHT : 0) + (subject ? SUBJECT_WEIGHT : 0);
  return Math.round(sum * 100) / 100;
}
