/** What one sentence says of a proposition. */
import type { Denied } from '@hearsay/attribute';
import { fold } from '@hearsay/text';
import type { Stance } from '../claim.ts';
import { isOtherClause, isParted, type Stop } from './clause.ts';
import { type Action, type Concept, isAction, isSpeech, relation } from './concept.ts';
import { type Lexicon, lexiconOf, type MarkKind, negatedByEnding, readWords } from './lexicon.ts';
import { isCountry, type NamedEntity } from './names.ts';
import type { Found } from './pattern.ts';
import type { Profile } from './profile.ts';

export interface Sense {
  readonly stance: Stance;
  /** 0 to 1: how much of the proposition stands in the sentence. */
  readonly score: number;
  /** What is denied, where the stance is `denies`. */
  readonly denies: Denied | null;
  /** Whether the one who acts is named, may be meant, or is somebody else. */
  readonly subject: 'named' | 'open' | 'other';
  /** 0 to 1: share of the proposition's subject matter that is named. */
  readonly topic: number;
  /**
   * The subject matter is named, and no word tells what is said of it: the action has no word here
   * that a table knows. What such a sentence affirms counts only where its article says nothing surer.
   */
  readonly vague: boolean;
  /** The act is put as a condition, a wish or a duty, and not said to have happened. */
  readonly supposed: boolean;
  /** It is told as what a report says to which somebody answers. */
  readonly retold: boolean;
  /** It is neither confirmed nor denied. */
  readonly evades: boolean;
  readonly why: string;
}

/** A sentence as folded words with the entities named in it, by word index. */
export interface ReadSentence {
  readonly words: readonly string[];
  readonly lang: string;
  readonly question: boolean;
  /** Marks between its words. */
  readonly stops: readonly Stop[];
  readonly entities: readonly NamedEntity[];
  /** Whether an entity is the one who acts in the proposition, by office or by itself. */
  readonly isSubject: (id: string) => boolean;
  /** The speaker is the one who acts: "I", "we" and bare verbs mean the subject. */
  readonly speakerActs: boolean;
  /** `given`: the text around it is about the claim's subject matter. */
  readonly topic: 'named' | 'given';
}

/** Says nothing of the proposition. */
export const NOTHING: Sense = {
  stance: 'none',
  denies: null,
  score: 0,
  subject: 'open',
  topic: 0,
  vague: false,
  supposed: false,
  retold: false,
  evades: false,
  why: 'another subject',
};

// Shares of the proposition's matters and words that must stand in a sentence. Half makes it the
// same subject; less is another one that shares a word.
const MIN_TOPIC = 0.5;

/** Reads a sentence against a proposition. */
export function senseOf(profile: Profile, sentence: ReadSentence): Sense {
  const lexicon = lexiconOf(sentence.lang);
  const { concepts: read, marks } = readWords(lexicon, sentence.words);
  const concepts = read.filter((one) => !isInName(one, sentence.entities));
  const action = actionOf(profile, concepts, lexicon, sentence);
  const subject = subjectOf(profile, sentence, lexicon, action);
  const has = (kind: MarkKind): boolean => marks.some(({ value }) => value === kind);
  const named = topicOf(profile, sentence, concepts);
  // "No such approval was given by the Leader": what it was for stands in the sentences before.
  const nothingElse = sentence.topic === 'given' && subject !== 'other';
  const refers = action !== null && (nothingElse || (has('anaphora') && subject === 'named'));
  const topic = named < MIN_TOPIC && refers ? MIN_TOPIC : named;
  const needsTopic = profile.matters.length > 0 || profile.words.length > 0;
  if (needsTopic && topic < MIN_TOPIC) return NOTHING;
  // "She signed", "she resigned": nothing but the names and the action says what it is about.
  const whole = action !== null && subject === 'named';
  const beside = topic >= MIN_TOPIC && (action !== null || subject === 'named');
  if (!needsTopic && !whole && !beside) return NOTHING;
  const score = scoreOf(topic, action !== null, subject === 'named');
  const made = (stance: Stance, why: string, denies: Denied | null = null): Sense => ({
    stance,
    denies,
    score,
    subject,
    topic,
    vague: action?.vague ?? false,
    supposed: false,
    retold: false,
    evades: false,
    why,
  });
  if (!saysDistinct(profile, sentence, concepts)) return made('relates', 'no word of its own');
  if (action === null) return made('relates', 'same subject, another proposition');
  if (subject === 'other') return made('relates', 'somebody else acts');
  if (has('irony')) return made('relates', 'irony');
  // "Has retracted its paper" is no correction where to retract is what is claimed.
  if (marks.some((one) => one.value === 'correction' && !overlaps(action, one.at, one.length)))
    return made('relates', 'told of as an error of before');
  const evades = isEvasion(profile, concepts);
  if (isAsked(action, marks, sentence) || evades) {
    return { ...made('questions', 'asked or left open'), evades };
  }
  const isTurned =
    isNegated(action, action.vague ? turningMarks(marks) : marks, lexicon, sentence) ||
    action.negated;
  // Words that no table knows may hold the claim's act or another: a "not" beside one hint turns either.
  const isKnown = !action.vague || (isTurned && hintsIn(profile, sentence) >= LEAST_HINTS);
  if (has('negation') && !isKnown) return made('relates', 'the subject, in words of its own');
  if (!profile.conditional && isConditional(action, marks, sentence.words)) {
    return { ...made('relates', 'not said to have happened'), supposed: !action.vague };
  }
  // "I gave no interview about the sale": to have spoken is denied, and nothing is said of the sale.
  if (!profile.senses.some(isSpeech) && deniesSpeaking(marks, action))
    return made('denies', 'denies having spoken of it', 'report');
  // "Called the report of a sale invented": the report is denied, whatever it told.
  if (callsFalse(marks) && has('report')) {
    const isDenied = saysOpposite(profile, concepts);
    return made('denies', 'calls the report false', isDenied ? 'content' : 'report');
  }
  const denied = marks.some(
    (mark) =>
      mark.value === 'denial' && !overlaps(action, mark.at, mark.length) && !isPast(mark, marks),
  );
  const negated = [action.sign < 0, isTurned, denied].filter((turn) => turn).length % 2 === 1;
  // "Answered the report that it was sold": what the report says is told, and not affirmed.
  if (negated === profile.negated && has('reply') && has('report'))
    return { ...made('relates', 'a report that is answered'), retold: true };
  if (negated === profile.negated) return made('affirms', 'says it');
  return made('denies', 'says the opposite', denied && has('report') ? 'report' : 'content');
}

// Words between "no" and the interview that it denies.
const MAX_TO_INTERVIEW = 4;

/** Whether a negation belongs to a word for speaking to the press rather than to the act. */
function deniesSpeaking(marks: readonly Found<MarkKind>[], action: SaidAction): boolean {
  const negations = marks.filter(({ value }) => value === 'negation');
  return marks
    .filter(({ value }) => value === 'interview')
    .some((interview) =>
      negations.some((one) => {
        const gap = gapBetween(one, interview);
        return gap <= MAX_TO_INTERVIEW && gap < gapBetween(one, action);
      }),
    );
}

/** Words between two stretches of a sentence; less than none where they overlap. */
function gapBetween(a: Stretch, b: Stretch): number {
  return a.at < b.at ? b.at - (a.at + a.length) : a.at - (b.at + b.length);
}

type Stretch = Pick<Found<unknown>, 'at' | 'length'>;

/** Whether the act is asked about: a question beside it, behind a full stop of its own, asks something else. */
function isAsked(
  action: SaidAction,
  marks: readonly Found<MarkKind>[],
  { question, stops, words }: ReadSentence,
): boolean {
  const end = { at: words.length, length: 0 };
  if (question && (action.vague || !isParted(stops, action, end))) return true;
  return marks.some(
    (one) => one.value === 'question' && (action.vague || !isParted(stops, action, one)),
  );
}

/** A word for false that nothing negates: the "no" of "no truth in it" is its own. */
function callsFalse(marks: readonly Found<MarkKind>[]): boolean {
  const falsities = marks.filter(({ value }) => value === 'falsity');
  return (
    falsities.length > 0 &&
    marks.every(
      ({ value, at, length }) =>
        value !== 'negation' ||
        falsities.some((one) => one.at < at + length && one.at + one.length > at),
    )
  );
}

/** "Is alive, and the news of his death is false": the content is denied beside the report. */
function saysOpposite(
  { senses, opposites, negated }: Profile,
  concepts: readonly Found<Concept>[],
): boolean {
  if (opposites === 'ignored' || negated) return false;
  return concepts.some(({ value }) => isAction(value) && relationToAny(senses, value) < 0);
}

function saysDistinct(
  { distinct, lang }: Profile,
  sentence: ReadSentence,
  concepts: readonly Found<Concept>[],
): boolean {
  if (distinct === null) return true;
  if (concepts.some(({ value }) => distinct.matters.includes(value))) return true;
  return (
    sentence.lang === lang &&
    distinct.words.some((word) => sentence.words.some((other) => sameStem(word, other)))
  );
}

/** The word is one of somebody's name: the Kestrel Isles have nothing to do with "kes", to cut. */
function isInName(
  { value, at, length }: Found<Concept>,
  entities: readonly NamedEntity[],
): boolean {
  return (
    isAction(value) &&
    entities.some((name) => at >= name.at && at + length <= name.at + name.length)
  );
}

function overlaps(action: SaidAction, at: number, length: number): boolean {
  return at < action.at + action.length && at + length > action.at;
}

/** "The earlier denial" is background: it turns nothing. */
function isPast(mark: Found<MarkKind>, marks: readonly Found<MarkKind>[]): boolean {
  return marks.some(
    ({ value, at }) => value === 'formerly' && (at === mark.at - 1 || at === mark.at + mark.length),
  );
}

/** "Could neither confirm nor deny": both words stand together, and the claim is about neither. */
function isEvasion(profile: Profile, concepts: readonly Found<Concept>[]): boolean {
  const has = (concept: Concept): boolean => concepts.some(({ value }) => value === concept);
  return profile.action !== 'confirm' && profile.action !== 'deny' && has('confirm') && has('deny');
}

/** Share of what the proposition is about that the sentence names; 1 where a hint of the claim does. */
function topicOf(
  profile: Profile,
  sentence: ReadSentence,
  concepts: readonly Found<Concept>[],
): number {
  const hints = profile.terms.get(sentence.lang);
  if (hints !== undefined && hints.plain(sentence.words).length > 0) return 1;
  if (hintsIn(profile, sentence) >= LEAST_HINTS) return 1;
  const isDone = concepts.some(({ value }) => profile.senses.some((sense) => sense === value));
  const to = sentence.entities.some(({ id }) => profile.objects.includes(id));
  if (isDone && to) return 1;
  const weight = hints === undefined ? 1 : WITHOUT_HINT;
  const present = new Set(concepts.map(({ value }) => value));
  const sameLanguage = sentence.lang === profile.lang;
  const words = sameLanguage ? profile.words : [];
  // Where hints name the subject, names in another script are missed for want of a hint too.
  const counted = hints === undefined ? words.length : profile.words.length;
  const total = profile.matters.length + counted;
  if (total === 0) return 0;
  const matters = profile.matters.filter((one) => present.has(one)).length;
  const literal = words.filter((word) =>
    sentence.words.some((other) => sameStem(word, other)),
  ).length;
  return (weight * (matters + literal)) / total;
}

// Where the claim gives hints for a language, most of its own words must stand in their place.
const WITHOUT_HINT = 0.6;
const STEM = 5; // letters: inflected forms of one word share them in the languages with tables

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM);
}

/** Whether the one who acts is named, may be meant, or is somebody else. */
function subjectOf(
  profile: Profile,
  sentence: ReadSentence,
  { table }: Lexicon,
  action: SaidAction | null,
): 'named' | 'open' | 'other' {
  if (profile.subject === null) return 'open';
  if (sentence.entities.some(({ id }) => sentence.isSubject(id))) return 'named';
  if (sentence.speakerActs) return 'open';
  const actsBefore = table?.subjectFirst === true && action !== null && !action.vague;
  const isActor = (at: number): boolean =>
    !actsBefore || at < action.at || isAgent(sentence.words, at, table.agents);
  return sentence.entities.some(
    ({ id, at }) => !isCountry(id) && !profile.entities.includes(id) && isActor(at),
  )
    ? 'other'
    : 'open';
}

// Words between "by" and the name of the one who acted: an article, an adjective, a title.
const MAX_BEFORE_AGENT = 4;

function isAgent(words: readonly string[], at: number, agents: readonly string[]): boolean {
  const before = words.slice(Math.max(0, at - MAX_BEFORE_AGENT), at).join(' ');
  return agents.some((agent) => ` ${before} `.includes(` ${fold(agent)} `));
}

interface SaidAction {
  /** Only the subject matter stands for it. */
  readonly vague: boolean;
  readonly at: number;
  readonly length: number;
  readonly sign: 1 | -1;
  readonly negated: boolean;
}

/** The proposition's action in the sentence, by itself, a near one or its opposite. */
function actionOf(
  profile: Profile,
  concepts: readonly Found<Concept>[],
  lexicon: Lexicon,
  sentence: ReadSentence,
): SaidAction | null {
  if (profile.action === null) return unknownAction(profile, sentence);
  let best: { found: Found<Concept>; sign: 1 | -1; same: boolean } | null = null;
  for (const found of concepts) {
    if (!isAction(found.value)) continue;
    const sign = relationToAny(profile.senses, found.value);
    if (sign === 0 || (sign < 0 && profile.opposites === 'ignored')) continue;
    const same = profile.senses.some((sense) => sense === found.value);
    if (best === null || (same && !best.same)) best = { found, sign, same };
  }
  if (best === null)
    return paraphrased(profile, concepts, sentence) ?? hintedAct(profile, sentence);
  return {
    vague: false,
    at: best.found.at,
    length: best.found.length,
    sign: best.sign,
    negated: negatedByEnding(lexicon, best.found),
  };
}

/** How an action relates to a word of several meanings: any that it shares comes first. */
function relationToAny(senses: readonly Action[], action: Action): 1 | 0 | -1 {
  const relations = senses.map((sense) => relation(sense, action));
  if (relations.includes(1)) return 1;
  return relations.includes(-1) ? -1 : 0;
}

/**
 * A proposition without a known action is said by its own words; in other languages, and where only
 * words for its subject matter stand, by the claim's hints.
 */
function unknownAction(profile: Profile, sentence: ReadSentence): SaidAction | null {
  const hinted = profile.terms.get(sentence.lang)?.find(sentence.words) ?? [];
  const isHint = (at: number): boolean =>
    hinted.some((hint) => at >= hint.at && at < hint.at + hint.length);
  const at = sentence.words.findIndex((word, index) => saysAct(profile, [word]) && !isHint(index));
  if (at >= 0) return { vague: false, at, length: 1, sign: 1, negated: false };
  const [hint] = hinted;
  if (hint === undefined) return null;
  return { vague: true, at: hint.at, length: hint.length, sign: 1, negated: false };
}

/**
 * "Parted company with its coach": who acts and the whole subject matter are named, and no action that
 * a table knows, so that the one meant may be said in words that none has.
 */
function paraphrased(
  profile: Profile,
  concepts: readonly Found<Concept>[],
  sentence: ReadSentence,
): SaidAction | null {
  if (concepts.some(({ value }) => isAction(value))) return null;
  if (profile.subject === null || topicOf(profile, sentence, concepts) < 1) return null;
  const actor = sentence.entities.find(({ id }) => sentence.isSubject(id));
  return actor === undefined
    ? null
    : { vague: true, at: actor.at, length: 1, sign: 1, negated: false };
}

// How many things hints must name, and which share of a language's hints must stand in one sentence to say the claim.
const LEAST_HINTS = 2;
const MOST_HINTS = 0.4;

/**
 * The act in words that no table has: tables of acts have gaps, and a sentence that names nearly all that
 * the claim is about says the claim more often than anything else. (With half of the words for acts taken out
 * of the tables, 34 invented cases: stances 80 % right without this and 91 with it.)
 */
function hintedAct(profile: Profile, sentence: ReadSentence): SaidAction | null {
  const hints = profile.terms.get(sentence.lang);
  const found = hints?.find(sentence.words) ?? [];
  const named = hintsIn(profile, sentence);
  const last = found.at(-1);
  if (hints === undefined || last === undefined) return null;
  if (named < MOST_HINTS * hints.count || thingsAmong(found) < LEAST_HINTS) return null;
  return { vague: true, at: last.at, length: last.length, sign: 1, negated: false };
}

/** How many of the claim's hints for its language a sentence holds. */
function hintsIn(profile: Profile, { lang, words }: ReadSentence): number {
  const found = profile.terms.get(lang)?.find(words) ?? [];
  return new Set(found.map(({ value }) => value)).size;
}

/** Stretches of words: hints that adjoin name one thing, "the tanker Halcyon Star". */
function thingsAmong(hints: readonly Stretch[]): number {
  let count = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { at, length } of hints) {
    if (at > end) count += 1;
    end = Math.max(end, at + length);
  }
  return count;
}

/** A condition or doubt before the action; "could not" is a negation and no doubt. */
function isConditional(
  action: SaidAction,
  marks: readonly Found<string>[],
  words: readonly string[],
): boolean {
  return marks.some(
    ({ value, at, length }) =>
      value === 'conditional' &&
      (action.vague || at < action.at + action.length) &&
      !isDate(words, at) &&
      !marks.some(
        (other) =>
          other.value === 'negation' && other.at <= at && other.at + other.length > at + length,
      ),
  );
}

/** A number beside a word: "May 5" is a day and no doubt. */
function isDate(words: readonly string[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some((word) => /^\d{1,4}$/u.test(word ?? ''));
}

function isNegated(
  action: SaidAction,
  marks: readonly Found<MarkKind>[],
  lexicon: Lexicon,
  sentence: ReadSentence,
): boolean {
  const reach = lexicon.table?.negationReach ?? { before: 0, after: 0 };
  const end = action.at + action.length;
  const negations = marks.filter((one) => {
    const { value, at, length } = one;
    if (at < end && at + length > action.at) return false;
    if (value === 'negation-behind')
      return isBehind(action, at, lexicon, sentence.words) && !isElsewhere(action, one, sentence);
    if (value !== 'negation') return false;
    // "Has cancelled it and will not create the jobs": the other verb's.
    const within =
      at < action.at
        ? action.at - (at + length) < reach.before
        : at - end < reach.after && !holdsConjunction(sentence.words.slice(end, at), lexicon);
    return within && !isElsewhere(action, one, sentence);
  });
  // "Never did not", "neither … nor": where two negations stand for one, they are no two.
  const joined = marks.filter(({ value }) => value === 'joined');
  const isJoined = (one: Stretch): boolean => joined.some((other) => gapBetween(one, other) < 0);
  const plain = groups(negations.filter((one) => !isJoined(one)));
  // Two negations take each other back ("denied that he had refused").
  return plain === 0 ? negations.length > 0 : plain % 2 === 1;
}

/** "Runs no longer", "stood there without a roof": beside words that no table knows they may tell of the act. */
function turningMarks(marks: readonly Found<MarkKind>[]): readonly Found<MarkKind>[] {
  const weak = marks.filter(({ value }) => value === 'weak');
  return marks.filter(
    (one) => one.value !== 'negation' || !weak.some((other) => gapBetween(one, other) < 0),
  );
}

/** "It was stolen, and not by us": the negation stands in another clause than the act. */
function isElsewhere(
  action: SaidAction,
  negation: Stretch,
  { stops, words, lang }: ReadSentence,
): boolean {
  if (isParted(stops, action, negation)) return true;
  if (negation.at < action.at || !isOtherClause(stops, action, negation)) return false;
  const { table } = lexiconOf(lang);
  if (table?.verbLast !== true) return true;
  // Where verbs end their clause, a noun of action and its comma may stand before the verb.
  const stop = stops.find(({ at }) => at >= action.at + action.length);
  const last = words[(stop?.at ?? 0) - 1] ?? '';
  return table.finiteEndings.some((ending) => last.endsWith(fold(ending)));
}

// Words of an object between a verb and the "nothing" behind it: "paid the cyber gang nothing".
const MAX_OBJECT = 3;

/** Whether a negation that stands behind objects belongs to the verb: no other clause has begun. */
function isBehind(
  action: SaidAction,
  at: number,
  lexicon: Lexicon,
  words: readonly string[],
): boolean {
  const between = words.slice(action.at + action.length, at);
  return (
    at >= action.at + action.length &&
    between.length <= MAX_OBJECT &&
    !holdsConjunction(between, lexicon)
  );
}

/** Whether another clause begins among the words, by a word for that. */
function holdsConjunction(words: readonly string[], { table }: Lexicon): boolean {
  const conjunctions = new Set((table?.conjunctions ?? []).map(fold));
  return words.some((word) => conjunctions.has(word));
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

/** Whether the words hold one by which a proposition without a known action says what was done. */
export function saysAct(profile: Profile, words: readonly string[]): boolean {
  return words.some((word) => profile.words.some((other) => sameStem(word, other)));
}

// Parts of the score: the subject matter counts most, since everything hangs on it.
const TOPIC_WEIGHT = 0.5;
const ACTION_WEIGHT = 0.3;
const SUBJECT_WEIGHT = 0.2;

function scoreOf(topic: number, action: boolean, subject: boolean): number {
  const sum = TOPIC_WEIGHT * topic + (action ? ACTION_WEIGHT : 0) + (subject ? SUBJECT_WEIGHT : 0);
  return Math.round(sum * 100) / 100;
}
