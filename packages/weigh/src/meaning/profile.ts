/** A claim as what must stand in a sentence for it to be said: who, does what, to what. */
import type { Registry } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { type Action, type Concept, isAction } from './concept.ts';
import { type Hints, hintsOf } from './hints.ts';
import { languageOf } from './language-of.ts';
import { foldedWords, type Lexicon, lexiconOf, negatedByEnding } from './lexicon.ts';
import { isCountry, nameFinder } from './names.ts';
import type { Found } from './pattern.ts';

/**
 * Whether an action that excludes the proposition's own denies it. For a hypothesis it does not:
 * evidence for one explanation is not evidence against its rivals.
 */
export type Opposites = 'counted' | 'ignored';

/** A proposition to look for: the claim's `asserts`, or what a hypothesis says. */
export interface Profile {
  /** Entity ids and countries (`country:CODE`) that the proposition names, in its order. */
  readonly entities: readonly string[];
  /**
   * The one who acts: the first before the action that is no country, a country where nobody else is
   * named; null where other words stand there ("Engineers warned the ministry").
   */
  readonly subject: string | null;
  /** Entities and no countries that the action is done to, or that stand beside it. */
  readonly objects: readonly string[];
  readonly action: Concept | null;
  /** All that the action's word may mean (a cable and a price are cut), the action first; none without one. */
  readonly senses: readonly Action[];
  /** Content words from the action on where no known action stands: compared as words. */
  readonly matters: readonly Concept[];
  /** Content words with no concept, by which texts of the same language are compared. */
  readonly words: readonly string[];
  readonly lang: string;
  readonly opposites: Opposites;
  /** The proposition itself says that something is not so. */
  readonly negated: boolean;
  /** It is itself put as possible or under a condition. */
  readonly conditional: boolean;
  /** What tells it from rivals that are about the same act: some of it must be said. Null: no rival. */
  readonly distinct: Pick<Profile, 'matters' | 'words'> | null;
  /** The claim's own hints, by language. */
  readonly terms: ReadonlyMap<string, Hints>;
}

/** Reads a proposition with the desk's names and the claim's hints. */
export function profileOf(
  says: string,
  terms: Readonly<Record<string, readonly string[]>>,
  registry: Registry,
  opposites: Opposites = 'counted',
): Profile {
  const lang = languageOf(says, Object.keys(terms));
  const lexicon = lexiconOf(lang);
  const words = foldedWords(says);
  const named = nameFinder(registry, lang)(words);
  const taken = new Set(named.flatMap(({ at, length }) => indexes(at, length)));
  const concepts = lexicon.concepts(words).filter(({ at }) => !taken.has(at));
  const actions = concepts.filter(({ value }) => isAction(value));
  const action =
    actions.find((one) => isPredicate(words, one, lexicon)) ??
    (isState(words, actions, lexicon) ? null : actions[0]) ??
    null;
  const senses = action === null ? [] : sensesOf(action, actions);
  const covered = new Set([...taken, ...concepts.flatMap(({ at, length }) => indexes(at, length))]);
  const marks = lexicon.marks(words);
  const negations = marks.filter(({ value }) => value === 'negation');
  const matters = concepts
    // An action that stands before the predicate is a noun: "the visit was cancelled".
    .filter((one) => !isAction(one.value) || (action !== null && one.at < action.at))
    .map(({ value }) => value);
  const entities = [...new Set(named.map(({ value }) => value))];
  const isOpen = (word: string, at: number): boolean => !covered.has(at) && !lexicon.isStop(word);
  const actsUnnamed =
    action !== null &&
    lexicon.table?.subjectFirst === true &&
    !named.some(({ at }) => at < action.at) &&
    words.some((word, at) => at < action.at && isOpen(word, at));
  const subject = actsUnnamed
    ? null
    : (entities.find((id) => !isCountry(id)) ?? entities[0] ?? null);
  return {
    entities,
    subject,
    objects: entities.filter((id) => id !== subject && !isCountry(id)),
    action: action?.value ?? null,
    senses,
    matters: [...new Set(matters)],
    words: words.filter(
      (word, at) =>
        !covered.has(at) &&
        !lexicon.isStop(word) &&
        !negations.some((one) => at >= one.at && at < one.at + one.length),
    ),
    lang,
    opposites,
    distinct: null,
    negated: negations.length > 0 || (action !== null && negatedByEnding(lexicon, action)),
    conditional: marks.some(({ value }) => value === 'conditional'),
    terms: new Map(
      Object.entries(terms).map(([code, list]) => [code, hintsOf(list, lexiconOf(code))]),
    ),
  };
}

/**
 * The proposition as one of several explanations: where a rival has the same action, as in "closed
 * because of the flood" and "closed because of a quarrel", what the two share speaks for neither.
 */
export function amongRivals(profile: Profile, rivals: readonly Profile[]): Profile {
  const alike = rivals.filter(({ action }) => action === profile.action);
  if (alike.length === 0) return profile;
  const matters = new Set(alike.flatMap((one) => one.matters));
  const words = new Set(alike.flatMap((one) => one.words));
  const distinct = {
    matters: profile.matters.filter((one) => !matters.has(one)),
    words: profile.words.filter((one) => !words.has(one)),
  };
  const some = distinct.matters.length + distinct.words.length > 0;
  return some ? { ...profile, distinct } : profile;
}

/** Whether the words say that it happened: by their ending, their form or the word before. */
function isPredicate(
  words: readonly string[],
  { at, length }: Found<Concept>,
  { table }: Lexicon,
): boolean {
  if (table === null) return false;
  const last = words[at + length - 1] ?? '';
  const first = words[at] ?? '';
  const has = (list: readonly string[], word: string): boolean =>
    list.some((one) => fold(one) === word);
  return (
    table.pastEndings.some(
      (ending) => first.endsWith(fold(ending)) || last.endsWith(fold(ending)),
    ) ||
    has(table.pastForms, first) ||
    has(table.auxiliaries, words[at - 1] ?? '')
  );
}

/**
 * "The signal was out of order": a verb of being stands there, and the words for actions are nouns
 * behind other small words. What is said is a state, which no action stands for.
 */
function isState(
  words: readonly string[],
  actions: readonly Found<Concept>[],
  lexicon: Lexicon,
): boolean {
  const auxiliaries = new Set((lexicon.table?.auxiliaries ?? []).map(fold));
  const is = words.findIndex((word) => auxiliaries.has(word));
  return is >= 0 && actions.every(({ at }) => at > is + 1 && lexicon.isStop(words[at - 1] ?? ''));
}

/** The actions that share the predicate's word. */
function sensesOf(action: Found<Concept>, actions: readonly Found<Concept>[]): readonly Action[] {
  const shared = actions.filter(
    ({ at, length }) => at < action.at + action.length && at + length > action.at,
  );
  return [...new Set([action, ...shared].map(({ value }) => value).filter(isAction))];
}

function indexes(at: number, length: number): number[] {
  return Array.from({ length }, (_, index) => at + index);
}
