/** A language table made ready: from a row of folded words to concepts, negations and marks. */
import { fold } from '@hearsay/text';
import { weighLanguage } from '../languages/index.ts';
import type { WeighLanguage } from '../languages/language.ts';
import type { Concept } from './concept.ts';
import { compile, type Finder, type Found } from './pattern.ts';

/** Marks that change what a sentence says of a proposition. */
export type MarkKind =
  | 'negation'
  | 'negation-behind'
  | 'joined'
  | 'weak'
  | 'reply'
  | 'denial'
  | 'correction'
  | 'formerly'
  | 'question'
  | 'asked'
  | 'recalled'
  | 'conditional'
  | 'anaphora'
  | 'report'
  | 'interview'
  | 'falsity'
  | 'truth'
  | 'irony'
  | 'unnegated'
  | 'communique';

export interface Lexicon {
  readonly table: WeighLanguage | null;
  readonly concepts: Finder<Concept>;
  readonly marks: Finder<MarkKind>;
  readonly isStop: (word: string) => boolean;
}

const LEXICONS = new Map<string, Lexicon>();

/** The lexicon of a language; an unknown language has no concepts, so that only words compare. */
export function lexiconOf(lang: string): Lexicon {
  const known = LEXICONS.get(lang);
  if (known !== undefined) return known;
  const made = makeLexicon(weighLanguage(lang));
  LEXICONS.set(lang, made);
  return made;
}

function makeLexicon(table: WeighLanguage | null): Lexicon {
  if (table === null) return { table, concepts: () => [], marks: () => [], isStop: () => false };
  const concepts = Object.entries(table.concepts).flatMap(([concept, patterns]) =>
    (patterns ?? []).map((pattern) => [pattern, concept as Concept] as const),
  );
  const marked: readonly (readonly [MarkKind, readonly string[]])[] = [
    ['negation', table.negations],
    ['negation-behind', table.negationsBehind],
    ['joined', table.joinedNegations],
    ['weak', table.weakNegations],
    ['reply', table.replies],
    ['denial', table.denials],
    ['correction', table.corrections],
    ['formerly', table.formerly],
    ['question', table.questions],
    ['asked', table.asked],
    ['recalled', table.recalled],
    ['conditional', table.conditionals],
    ['anaphora', table.anaphora],
    ['report', table.reports],
    ['interview', table.interviews],
    ['falsity', table.falsity],
    ['truth', table.truth],
    ['irony', table.irony],
    ['unnegated', table.unnegated],
    ['communique', table.communiques],
  ];
  const marks = marked.flatMap(([kind, patterns]) =>
    patterns.map((pattern) => [pattern, kind] as const),
  );
  const stops = new Set(table.stopWords.map(fold));
  return {
    table,
    concepts: withNegatedForms(
      table,
      withBentVerbs(table, compile(concepts, table.clitics), concepts),
      concepts,
    ),
    marks: withNegatedMarks(
      table,
      concepts,
      withConditionalEndings(
        table,
        withDoubled(table, withoutUnnegated(compile(marks, table.clitics))),
      ),
    ),
    isStop: (word) => stops.has(word),
  };
}

/**
 * The finder with verbs that a negation bends: "signed" and "did not sign" are two forms. Without one
 * before it the bent form tells what is done or may be, and not what happened.
 */
function withBentVerbs(
  { verbPrefixes, negations, clitics }: WeighLanguage,
  find: Finder<Concept>,
  patterns: readonly (readonly [string, Concept])[],
): Finder<Concept> {
  if (verbPrefixes.length === 0) return find;
  const bent = compile(patterns, verbPrefixes);
  const negated = compile(
    negations.map((one) => [one, true as const]),
    clitics,
  );
  return (words) => {
    const plain = find(words);
    const ends = new Set(negated(words).map(({ at, length }) => at + length));
    if (ends.size === 0) return plain;
    const isNew = (one: Found<Concept>): boolean =>
      ends.has(one.at) && !plain.some(({ at, value }) => at === one.at && value === one.value);
    return [...plain, ...bent(words).filter(isNew)].sort((a, b) => a.at - b.at);
  };
}

/** The finder with verbs whose ending puts what they tell as a duty, a chance or a condition. */
function withConditionalEndings(
  { conditionalEndings }: WeighLanguage,
  find: Finder<MarkKind>,
): Finder<MarkKind> {
  if (conditionalEndings.length === 0) return find;
  const endings = conditionalEndings.map(fold);
  const isOne = (word: string): boolean =>
    endings.some((one) => word.endsWith(one) && word.length - one.length >= MIN_STEM);
  return (words) => [
    ...find(words),
    ...words.flatMap((word, at): Found<MarkKind>[] =>
      isOne(word) ? [{ value: 'conditional', at, length: 1, rest: '' }] : [],
    ),
  ];
}

/** Patterns of two words or more with the letters that negate before their last word. */
function negatedForms<T>(
  { verbNegators }: WeighLanguage,
  patterns: readonly (readonly [string, T])[],
): readonly (readonly [string, T])[] {
  return patterns.flatMap(([pattern, value]) => {
    const cut = pattern.lastIndexOf(' ') + 1;
    if (cut === 0) return [];
    return verbNegators.map(
      (letters) => [`${pattern.slice(0, cut)}${letters}${pattern.slice(cut)}`, value] as const,
    );
  });
}

/** The finder with acts whose verb is negated by its first letters: the act without that verb. */
function withNegatedForms(
  table: WeighLanguage,
  find: Finder<Concept>,
  patterns: readonly (readonly [string, Concept])[],
): Finder<Concept> {
  if (table.verbNegators.length === 0) return find;
  const negated = compile(negatedForms(table, patterns), table.clitics);
  return (words) => {
    const plain = find(words);
    const added = negated(words)
      .filter(({ at, value }) => !plain.some((one) => one.at === at && one.value === value))
      .map((one) => ({ ...one, length: one.length - 1 }));
    return added.length === 0 ? plain : [...plain, ...added].sort((a, b) => a.at - b.at);
  };
}

/** The finder with those verbs as negations. */
function withNegatedMarks(
  table: WeighLanguage,
  patterns: readonly (readonly [string, Concept])[],
  find: Finder<MarkKind>,
): Finder<MarkKind> {
  if (table.verbNegators.length === 0) return find;
  const negated = compile(negatedForms(table, patterns), table.clitics);
  return (words) => {
    const marks = find(words);
    const verbs = new Set(negated(words).map(({ at, length }) => at + length - 1));
    const known = (at: number): boolean =>
      marks.some((one) => one.value === 'negation' && one.at <= at && at < one.at + one.length);
    const added = [...verbs]
      .filter((at) => !known(at))
      .map((at) => ({ value: 'negation' as const, at, length: 1, rest: '' }));
    return added.length === 0 ? marks : [...marks, ...added];
  };
}

/** "Not only" negates nothing and "no doubt" leaves nothing open: what they hold is no mark. */
function withoutUnnegated(find: Finder<MarkKind>): Finder<MarkKind> {
  return (words) => {
    const found = find(words);
    const phrases = found.filter(({ value }) => value === 'unnegated');
    if (phrases.length === 0) return found;
    return found.filter(
      (one) =>
        !UNMARKED.has(one.value) ||
        !phrases.some(({ at, length }) => one.at < at + length && one.at + one.length > at),
    );
  };
}

const UNMARKED: ReadonlySet<MarkKind> = new Set(['negation', 'negation-behind', 'question']);

/**
 * The finder with verbs that are doubled to ask: Turkish "koparıp koparmadığı" is "whether it cut". The
 * first form closes with such an ending, the second has its stem and is negated by its ending.
 */
function withDoubled(
  { doubledEndings, negatedEndings }: WeighLanguage,
  find: Finder<MarkKind>,
): Finder<MarkKind> {
  if (doubledEndings.length === 0) return find;
  const endings = doubledEndings.map(([ending, closes]) => [fold(ending), fold(closes)] as const);
  const asks = (word: string, next: string): boolean =>
    endings.some(([ending, closes]) => {
      if (!word.endsWith(ending)) return false;
      const stem = word.slice(0, -ending.length) + closes;
      if (stem.length < MIN_STEM || !next.startsWith(stem)) return false;
      return negatedEndings.some((one) => next.startsWith(one, stem.length));
    });
  return (words) => {
    const doubled = words.flatMap((word, at): Found<MarkKind>[] =>
      asks(word, words[at + 1] ?? '') ? [{ value: 'question', at, length: 2, rest: '' }] : [],
    );
    return doubled.length === 0 ? find(words) : [...find(words), ...doubled];
  };
}

const MIN_STEM = 2; // letters of "ol", to be: the shortest verbs that are doubled

/** What a language's table finds in a row of words. */
export interface ReadWords {
  readonly concepts: readonly Found<Concept>[];
  readonly marks: readonly Found<MarkKind>[];
}

// A sentence is looked up once for all claims and explanations; freed with its words.
const READ = new WeakMap<Lexicon, WeakMap<readonly string[], ReadWords>>();

export function readWords(lexicon: Lexicon, words: readonly string[]): ReadWords {
  const read = READ.get(lexicon) ?? new WeakMap<readonly string[], ReadWords>();
  READ.set(lexicon, read);
  const known = read.get(words);
  if (known !== undefined) return known;
  const made = { concepts: lexicon.concepts(words), marks: lexicon.marks(words) };
  read.set(words, made);
  return made;
}

export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Whether a concept's word carries a negating ending of its own (Turkish verbs). */
export function negatedByEnding(lexicon: Lexicon, found: Found<Concept>): boolean {
  const endings = lexicon.table?.negatedEndings ?? [];
  return found.rest !== '' && endings.some((ending) => found.rest.includes(ending));
}
