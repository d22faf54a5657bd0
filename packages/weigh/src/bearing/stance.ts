/** The stance of one statement to a proposition: what is said, turned by how it is said. */
import type { Statement } from '@hearsay/attribute';
import { holdersOn, type Registry, type Version } from '@hearsay/resolve';
import { namedIn } from '@hearsay/trace';
import { isSpeech } from '../meaning/concept.ts';
import { foldedWords, lexiconOf } from '../meaning/lexicon.ts';
import { countryId, isCountry } from '../meaning/names.ts';
import type { Profile } from '../meaning/profile.ts';
import { NOTHING, type Sense, saysAct, senseOf } from '../meaning/sense.ts';
import { outletNames } from './answered.ts';
import { isAnswer, plainAnswer } from './asked.ts';
import type { Passage, PassageReader } from './passage.ts';
import { BY_CONTEXT, type Reading, stanceRank } from './reading.ts';
import { isPut, isRefusal, mayRefuse, refused } from './refused.ts';
import { marksOf, turned } from './turned.ts';

/** Reads statements and sentences of versions against one proposition. */
export interface StanceReader {
  readonly statement: (version: Version, statement: Statement, day: string) => Reading;
  readonly sentence: (version: Version, passage: Passage, day: string) => Sense;
  /**
   * Whether the cue is what the claim itself says was done, by somebody else than its speaker
   * ("engineers warned the ministry"): the outlet tells of the act, and nobody's words stand there.
   */
  readonly isClaimedAct: (version: Version, statement: Statement) => boolean;
  /**
   * Whether the words taken for the source say what is claimed: attribution has then turned the
   * sentence round ("C, stated X"), and nothing tells whose words they are.
   */
  readonly isTurnedRound: (version: Version, statement: Statement, day: string) => boolean;
  /** Whether a sentence names the claim's subject, or its article tells of the claim around it. */
  readonly isAbout: (version: Version, passage: Passage, day: string) => boolean;
  /** Whom the proposition names. */
  readonly about: ReadonlySet<string>;
}

/** `actors` are those whose position on the proposition counts: naming one is no other matter. */
export function stanceReader(
  profile: Profile,
  registry: Registry,
  passages: PassageReader,
  actors: ReadonlySet<string> = new Set(),
): StanceReader {
  const isSubject =
    (day: string) =>
    (id: string): boolean =>
      profile.subject !== null && isSame(registry, profile.subject, id, day);
  const sense = (
    version: Version,
    passage: Passage,
    day: string,
    speaker: string | null,
    topic: 'named' | 'given' = 'named',
  ): Sense =>
    senseOf(profile, {
      words: passage.words,
      lang: version.article.lang,
      question: passage.question,
      stops: passage.stops,
      entities: passage.entities,
      isSubject: isSubject(day),
      speakerActs: speaker !== null && isSubject(day)(speaker),
      topic,
    });
  const told = new WeakMap<Version, boolean>();
  /** Whether an article takes or retells a side on the proposition: what "the report" refers to. */
  const isToldIn = (version: Version, day: string): boolean => {
    const known = told.get(version);
    if (known !== undefined) return known;
    const found = passages.whole(version).some((passage) => {
      const { stance, retold } = sentence(version, passage, day);
      return retold || stanceRank(stance) > stanceRank('relates');
    });
    told.set(version, found);
    return found;
  };
  const readings = new WeakMap<Statement, Reading>();
  const statement = (version: Version, one: Statement, day: string): Reading => {
    const known = readings.get(one);
    if (known !== undefined) return known;
    const found = readStatement(version, one, day);
    readings.set(one, found);
    return found;
  };
  const readStatement = (version: Version, one: Statement, day: string): Reading => {
    const speaker = one.source?.entity ?? null;
    const parts = passages.stretch(version, one.part, one.partIndex, one.content.spans);
    const plain = strongest(parts.map((passage) => sense(version, passage, day, speaker)));
    const around = (): boolean => isToldIn(version, day);
    const own =
      plain.stance === 'none' && around()
        ? inContext(parts.map((passage) => sense(version, passage, day, speaker, 'given')))
        : plain;
    const said = widened(own, one, aloneIn(version, one), (passage) =>
      sense(version, passage, day, speaker),
    );
    const marks = marksOf(version, one, profile.terms.get(version.article.lang));
    const sentences = (): readonly Passage[] => passages.around(version, one);
    const named = (): boolean =>
      sentences().some((passage) => sentence(version, passage, day).stance !== 'none');
    const others = (): boolean => sentences().some((passage) => namesOthers(passage, one, day));
    const ofReport = one.polarity === 'denies' && one.denies !== 'content';
    const refers = (): boolean => (around() && !others()) || (ofReport && parts.some(namesClaim));
    if (mayRefuse(one, said) && isRefusal(passages, version, one))
      return refused(said, () => named() || refers());
    const reading = turned(one, said, marks, refers, isPut(passages, version, one));
    const answer =
      reading.stance === 'none' || refersOnly(reading) ? plainAnswer(version, one) : null;
    if (answer !== null && isAskedBefore(version, one, day)) {
      const denies = answer === 'denies' ? 'content' : null;
      const why = 'a whole answer to the question before it';
      return { stance: answer, denies, score: Math.max(reading.score, BY_CONTEXT), why };
    }
    const unsided =
      one.polarity === 'asserts' && stanceRank(reading.stance) < stanceRank('questions');
    const asked = (passage: Passage): Sense => sense(version, passage, day, null);
    return unsided && isAnswer(passages, version, one, sentences(), asked)
      ? {
          stance: 'relates',
          denies: null,
          score: Math.max(reading.score, BY_CONTEXT),
          unsaid: 'evades',
          why: 'asked, and took no side',
        }
      : reading;
  };
  /** Whether the claim is asked about in a statement's sentence or in the one before it. */
  const isAskedBefore = (version: Version, one: Statement, day: string): boolean => {
    const [first] = passages.around(version, one);
    const whole = passages.whole(version);
    const at = first === undefined ? -1 : whole.indexOf(first);
    return [whole[at - 1], first].some(
      (passage) =>
        passage !== undefined &&
        passage.part === one.part &&
        sentence(version, passage, day).stance === 'questions',
    );
  };
  /** The sentence that a statement's content stands in, where it is the only one there. */
  const aloneIn = (version: Version, one: Statement): Passage | null => {
    const [passage, second] = passages.around(version, one);
    if (passage === undefined || second !== undefined || one.parent !== null) return null;
    const [start, end] = passage.span;
    const others = version.attribution.statements.some(
      (other) =>
        other.id !== one.id &&
        other.part === one.part &&
        other.content.spans.some(([from, to]) => from < end && to > start),
    );
    // "X agreed to buy Y, Today reported": the outlet is who tells it, not X.
    const citing = namedIn(outletNames(registry), one.content.text, 'phrase').length > 0;
    return others || citing ? null : passage;
  };
  /** A report is denied by whom it is about: "the reports on Sarıdal". */
  const namesClaim = (passage: Passage): boolean =>
    passage.entities.some(({ id }) => !isCountry(id) && profile.entities.includes(id));
  /** Whether a sentence names somebody whom neither the claim nor its own speaker is: another matter. */
  const namesOthers = (passage: Passage, one: Statement, day: string): boolean =>
    passage.entities.some(
      ({ id }) =>
        !isCountry(id) &&
        id !== one.source?.entity &&
        !profile.entities.includes(id) &&
        !actors.has(id) &&
        !isSubject(day)(id) &&
        !registry.outlets.some((outlet) => outlet.id === id),
    );
  const senses = new WeakMap<Passage, Sense>();
  const sentence = (version: Version, passage: Passage, day: string): Sense => {
    const known = senses.get(passage) ?? sense(version, passage, day, null);
    senses.set(passage, known);
    return known;
  };
  const isClaimedAct = (version: Version, { cue, source }: Statement): boolean => {
    if (cue === null) return false;
    const { action, senses } = profile;
    const words = foldedWords(cue.text);
    if (action === null) return version.article.lang === profile.lang && saysAct(profile, words);
    const found = lexiconOf(version.article.lang).concepts(words);
    if (!found.some(({ value }) => senses.some((sense) => sense === value))) return false;
    const entity = source?.entity ?? null;
    return entity === null || entity !== profile.subject || !isSpeech(action);
  };
  const isTurnedRound = (version: Version, one: Statement, day: string): boolean => {
    const { source, part, partIndex } = one;
    if (source === null || foldedWords(source.text).length < MIN_CLAUSE) return false;
    if ((source.part ?? part) !== part) return false;
    return passages
      .stretch(version, part, partIndex, source.spans)
      .some(
        (passage) => stanceRank(sense(version, passage, day, null).stance) >= stanceRank('affirms'),
      );
  };
  const isAbout = (version: Version, passage: Passage, day: string): boolean =>
    sentence(version, passage, day).stance !== 'none' || isToldIn(version, day);
  const about = new Set(profile.entities);
  return { statement, sentence, isClaimedAct, isTurnedRound, isAbout, about };
}

const refersOnly = ({ stance }: Reading): boolean => stance === 'relates';

// Share of a sentence's letters from which a statement's content is most of what it says.
const MOST = 0.5;

/**
 * What a statement says, read with its whole sentence where attribution has cut words out of it: the
 * "invented" of "called the report of a sale invented", the object between two halves of a verb.
 */
function widened(
  said: Sense,
  { polarity, content }: Statement,
  passage: Passage | null,
  sense: (passage: Passage) => Sense,
): Sense {
  if (passage === null || polarity !== 'asserts') return said;
  if (said.stance !== 'affirms' && stanceRank(said.stance) > stanceRank('relates')) return said;
  const whole = sense(passage);
  // Neither confirming nor denying, in verbs that stand apart from what they are about.
  if (said.stance === 'affirms' && whole.evades) return whole;
  if (said.stance === 'affirms') return whole.denies === 'report' ? whole : said;
  const length = content.spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const isMost = length >= MOST * (passage.span[1] - passage.span[0]);
  const isSaid = whole.stance === 'affirms' && whole.subject === 'named' && !whole.vague;
  return isMost && isSaid ? whole : said;
}

const MIN_CLAUSE = 4; // words that can say who did what

/** An entity itself, an office through its holder that day, a country through what belongs to it. */
function isSame(registry: Registry, subject: string, id: string, day: string): boolean {
  if (id === subject) return true;
  if (isCountry(subject)) {
    return [...registry.organisations, ...registry.offices].some(
      (one) => one.id === id && one.country !== null && countryId(one.country) === subject,
    );
  }
  const offices = registry.offices.filter((office) => office.id === subject || office.id === id);
  return offices.some((office) =>
    holdersOn(office, day).includes(office.id === subject ? id : subject),
  );
}

function strongest(senses: readonly Sense[]): Sense {
  let best: Sense = NOTHING;
  // What is said vaguely is weaker than any side that is taken in known words.
  const rank = ({ stance, vague }: Sense): number =>
    vague ? Math.min(stanceRank(stance), stanceRank('relates') + 0.5) : stanceRank(stance);
  for (const one of senses) {
    if (rank(one) > rank(best) || (rank(one) === rank(best) && one.score > best.score)) best = one;
  }
  return best;
}

/**
 * "There is no approval": what it is about stands in the sentences around it. A denial or a question
 * is taken for one of the claim; words that would affirm it may be about anything, unless they name who
 * acts ("the club has dismissed him").
 */
function inContext(senses: readonly Sense[]): Sense {
  const said = strongest(senses);
  return said.stance === 'affirms' && said.subject !== 'named'
    ? { ...said, stance: 'relates' }
    : said;
}
