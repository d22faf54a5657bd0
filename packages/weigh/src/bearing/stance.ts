/** The stance of one statement to a proposition: what is said, turned by how it is said. */
import type { Denied, Statement } from '@hearsay/attribute';
import { partText } from '@hearsay/read';
import { holdersOn, type Registry, type Version } from '@hearsay/resolve';
import { namedIn } from '@hearsay/trace';
import type { Stance } from '../claim.ts';
import { isSpeech } from '../meaning/concept.ts';
import { foldedWords, lexiconOf, type MarkKind } from '../meaning/lexicon.ts';
import { countryId, isCountry } from '../meaning/names.ts';
import type { Profile } from '../meaning/profile.ts';
import { NOTHING, type Sense, saysAct, senseOf } from '../meaning/sense.ts';
import { outletNames } from './answered.ts';
import type { Passage, PassageReader } from './passage.ts';
import { isRefusal } from './refused.ts';

export interface Reading {
  readonly stance: Stance;
  readonly denies: Denied | null;
  readonly score: number;
  /** It affirms in words that no table knows: it counts where its article says nothing surer. */
  readonly vague?: boolean;
  /** The speaker refused to speak of it. */
  readonly refuses?: boolean;
  readonly why: string;
}

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
}

const RANK: Readonly<Record<Stance, number>> = {
  affirms: 3,
  denies: 3,
  questions: 2,
  relates: 1,
  none: 0,
};

/** Stances by strength: affirms or denies over questions over relates over none. */
export function stanceRank(stance: Stance): number {
  return RANK[stance];
}

// A denial that names its object only by "it" or "the report" is tied to the claim by the article
// around it: surer than chance, less sure than words of the claim itself.
export const BY_CONTEXT = 0.6;

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
      entities: passage.entities,
      isSubject: isSubject(day),
      speakerActs: speaker !== null && isSubject(day)(speaker),
      topic,
    });
  const told = new WeakMap<Version, Sense>();
  /** The strongest thing the whole article says of the proposition: what "the report" refers to. */
  const context = (version: Version, day: string): Sense => {
    const known = told.get(version);
    if (known !== undefined) return known;
    const found = strongest(
      passages.whole(version).map((passage) => sentence(version, passage, day)),
    );
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
    const around = (): boolean => RANK[context(version, day).stance] > RANK.relates;
    const own =
      plain.stance === 'none' && around()
        ? inContext(parts.map((passage) => sense(version, passage, day, speaker, 'given')))
        : plain;
    const said = widened(own, one, aloneIn(version, one), (passage) =>
      sense(version, passage, day, speaker),
    );
    const marks = marksOf(version.article.lang, one, framed(version, one));
    const sentences = (): readonly Passage[] => passages.around(version, one);
    const named = (): boolean =>
      sentences().some((passage) => sentence(version, passage, day).stance !== 'none');
    const others = (): boolean => sentences().some((passage) => namesOthers(passage, one, day));
    const ofReport = one.polarity === 'denies' && one.denies !== 'content';
    const refers = (): boolean => (around() && !others()) || (ofReport && parts.some(namesClaim));
    if (mayRefuse(one, said) && isRefusal(passages, version, one))
      return refused(said, () => named() || refers());
    return turned(one, said, marks, refers, isPut(passages, version, one));
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
    const { action } = profile;
    const words = foldedWords(cue.text);
    if (action === null) return version.article.lang === profile.lang && saysAct(profile, words);
    const found = lexiconOf(version.article.lang).concepts(words);
    if (!found.some(({ value }) => value === action)) return false;
    const entity = source?.entity ?? null;
    return entity === null || entity !== profile.subject || !isSpeech(action);
  };
  const isTurnedRound = (version: Version, one: Statement, day: string): boolean => {
    const { source, part, partIndex } = one;
    if (source === null || foldedWords(source.text).length < MIN_CLAUSE) return false;
    if ((source.part ?? part) !== part) return false;
    return passages
      .stretch(version, part, partIndex, source.spans)
      .some((passage) => RANK[sense(version, passage, day, null).stance] >= RANK.affirms);
  };
  const isAbout = (version: Version, passage: Passage, day: string): boolean =>
    sentence(version, passage, day).stance !== 'none' ||
    RANK[context(version, day).stance] > RANK.relates;
  return { statement, sentence, isClaimedAct, isTurnedRound, isAbout };
}

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
  if (said.stance !== 'affirms' && RANK[said.stance] > RANK.relates) return said;
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

/** Who takes a side beside a refusal has spoken; a rejection may be one of speaking. */
function mayRefuse({ polarity }: Statement, said: Sense): boolean {
  return polarity === 'declines' || polarity === 'denies' || RANK[said.stance] < RANK.affirms;
}

function refused(said: Sense, refersTo: () => boolean): Reading {
  const why = 'declined to comment';
  if (said.stance !== 'none')
    return { stance: 'relates', denies: null, score: said.score, refuses: true, why };
  return refersTo()
    ? { stance: 'relates', denies: null, score: BY_CONTEXT, refuses: true, why }
    : { stance: 'none', denies: null, score: said.score, why: said.why };
}

/**
 * "The minister refused to comment when asked whether …": the question stands in the sentence of an
 * answer that was declined, and is put to the one who declined.
 */
function isPut(
  passages: PassageReader,
  version: Version,
  { id, part, cue, polarity }: Statement,
): boolean {
  if (polarity !== 'asks') return false;
  const at = cue?.spans[0]?.[0];
  if (at === undefined) return false;
  return version.attribution.statements.some(
    (one) =>
      one.id !== id &&
      one.part === part &&
      Math.abs((one.cue?.spans[0]?.[0] ?? Number.POSITIVE_INFINITY) - at) <= MAX_APART &&
      isRefusal(passages, version, one),
  );
}

// Letters between the verb of declining and that of asking in one sentence.
const MAX_APART = 120;

// Words of "the dairy firmly rejected the report that": with more, another sentence has begun.
const MAX_FRAME = 12;

/** The words from a source or its cue to the content: "wies den Bericht zurück" is parted by its object. */
function framed(version: Version, { source, cue, content, part, partIndex }: Statement): string {
  const first = content.spans[0]?.[0] ?? 0;
  const own = (source?.part ?? part) === part ? (source?.spans ?? []) : [];
  const starts = [...own, ...(cue?.spans ?? [])].map(([start]) => start);
  const from = Math.min(...starts);
  const plain = cue?.text ?? '';
  if (!(from < first)) return plain;
  const text = partText(version.article, part, partIndex).slice(from, first);
  return foldedWords(text).length <= MAX_FRAME && !/[.!?؟\n]/u.test(text) ? text : plain;
}

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
    vague ? Math.min(RANK[stance], RANK.relates + 0.5) : RANK[stance];
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

interface StatementMarks {
  /** Words of the content, and those among them that carry a meaning of their own. */
  readonly words: number;
  readonly meaning: number;
  readonly content: ReadonlySet<MarkKind>;
  readonly cue: ReadonlySet<MarkKind>;
}

function marksOf(lang: string, statement: Statement, frame: string): StatementMarks {
  const { marks } = lexiconOf(lang);
  const kinds = (text: string): Set<MarkKind> =>
    new Set(marks(foldedWords(text)).map(({ value }) => value));
  const { isStop } = lexiconOf(lang);
  const all = foldedWords(statement.content.text);
  const marked = marks(all);
  const meaning = all.filter(
    (word, index) =>
      !isStop(word) && !marked.some(({ at, length }) => index >= at && index < at + length),
  ).length;
  return { words: all.length, meaning, content: kinds(statement.content.text), cue: kinds(frame) };
}

function turned(
  one: Statement,
  said: Sense,
  marks: StatementMarks,
  around: () => boolean,
  isPut: boolean,
): Reading {
  const plain = (stance: Stance, why: string = said.why): Reading => ({
    stance,
    denies: null,
    score: said.score,
    vague: stance === 'affirms' && said.vague,
    why,
  });
  switch (one.polarity) {
    case 'denies':
      return denied(one, said, marks, around);
    case 'declines':
      return plain(said.stance === 'none' ? 'none' : 'relates', 'refused to do it');
    case 'asks':
      if (isPut) return plain(said.stance === 'none' ? 'none' : 'relates', 'asked of somebody');
      return plain(RANK[said.stance] > RANK.relates ? 'questions' : said.stance, 'asked');
    case 'orders':
    case 'promises':
      return plain(said.stance === 'none' ? 'none' : 'relates', 'not said to have happened');
    case 'unclear': {
      if (said.why === 'irony') return plain('relates');
      if (said.stance !== 'none') return plain('questions', 'questioned or evaded');
      const refers = refersBack(marks) && around();
      return refers
        ? { stance: 'questions', denies: null, score: BY_CONTEXT, why: 'evaded' }
        : plain('none');
    }
    case 'asserts':
      return asserted(said, marks, around);
  }
}

/** What is denied is the content as it stands: denying that it is not so affirms it. */
function denied(
  one: Statement,
  said: Sense,
  marks: StatementMarks,
  around: () => boolean,
): Reading {
  // "Said it had not happened" stands as a denial with its negation; only a word for denying turns it.
  if (said.stance === 'denies' && said.denies === 'content') {
    const turned = one.denies === 'content' && marks.cue.has('denial');
    if (!turned) return { stance: 'denies', denies: 'content', score: said.score, why: said.why };
    return { stance: 'affirms', denies: null, score: said.score, why: 'denies that it is not so' };
  }
  // "Denied having spoken to the press about it": what was told in the interview is not denied.
  // "Rejected a press report on their contest": what it told is not said, so that nothing else is denied.
  const untold = said.vague || RANK[said.stance] < RANK.affirms;
  const ofReport = marks.content.has('interview') || (untold && marks.content.has('report'));
  const what = one.denies !== 'outlet' && ofReport ? 'report' : (one.denies ?? 'content');
  if (RANK[said.stance] > RANK.relates) {
    return { stance: 'denies', denies: what, score: said.score, why: `denies the ${what}` };
  }
  const refers = what !== 'content' || refersBack(marks) || marks.content.has('falsity');
  if (refers && (said.stance !== 'none' || around())) {
    return {
      stance: 'denies',
      denies: what,
      score: Math.max(said.score, BY_CONTEXT),
      why: `denies the ${what}, told of in the article`,
    };
  }
  return { stance: said.stance, denies: null, score: said.score, why: said.why };
}

// Longer contents say themselves what they are about.
const MAX_REFERENCE = 6; // words

/** A content that says little more than "such a report" or "it". */
function refersBack({ words, meaning, content }: StatementMarks): boolean {
  if (content.has('report')) return true;
  // "This contract" is another matter; "it had happened" is the one told of.
  return content.has('anaphora') && words <= MAX_REFERENCE && meaning <= MAX_MEANING;
}

const MAX_MEANING = 2; // words with a meaning of their own

function asserted(said: Sense, marks: StatementMarks, around: () => boolean): Reading {
  const { content, cue } = marks;
  if (said.stance === 'affirms' && cue.has('denial') && !cue.has('negation')) {
    return { stance: 'denies', denies: 'content', score: said.score, why: 'denies the content' };
  }
  const refers = refersBack(marks) && RANK[said.stance] <= RANK.relates;
  if (content.has('falsity') && (said.stance === 'affirms' || (refers && around()))) {
    const what: Denied = refers ? 'report' : 'content';
    return {
      stance: 'denies',
      denies: what,
      score: Math.max(said.score, BY_CONTEXT),
      why: `calls the ${what} false`,
    };
  }
  if (
    content.has('truth') &&
    !content.has('negation') &&
    refers &&
    said.stance === 'none' &&
    around()
  ) {
    return {
      stance: 'affirms',
      denies: null,
      score: BY_CONTEXT,
      why: 'calls it true, told of in the article',
    };
  }
  return {
    stance: said.stance,
    denies: said.denies,
    score: said.score,
    vague: said.stance === 'affirms' && said.vague,
    why: said.why,
  };
}
