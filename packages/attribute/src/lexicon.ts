/** A language's table compiled for search: phrases of folded words, longest match first. */
import { fold } from '@hearsay/text';
import type { ByGender } from './languages/speakers/speaker-words.ts';
import type { AttributionLanguage, CueEntry, Pronoun, WordClass } from './languages/table.ts';
import { phraseKeys, type Word } from './passage/passage.ts';
import type { Polarity } from './statement.ts';

interface Entry<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** Phrases by their first word. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

export interface Match<T> {
  readonly value: T;
  /** How many words the phrase has. */
  readonly length: number;
}

/** A cue entry with whether the form found has no subject of its own. */
export interface CueMeaning {
  readonly entry: CueEntry;
  readonly participle: boolean;
  /** For a form that another word of the clause completes: the words that may, with their entries. */
  readonly splits?: readonly SplitCue[];
  /** True where the form reports without any of them too. */
  readonly plain?: boolean;
}

/** What a form means when a phrase closes its clause ("kündigte … an"). */
export interface SplitCue {
  readonly closing: PhraseIndex<true>;
  readonly entry: CueEntry;
}

export interface Lexicon {
  readonly table: AttributionLanguage;
  /** Endings by which finite verbs are told from nouns, and adverbs. */
  readonly verbEndings: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly cues: PhraseIndex<CueMeaning>;
  /** The letter that opens a reported clause inside its first word, and words that only look so. */
  readonly clausePrefix: {
    readonly letter: string;
    readonly otherWords: ReadonlySet<string>;
  } | null;
  readonly classes: PhraseIndex<WordClass>;
  readonly pronouns: PhraseIndex<Pronoun>;
  readonly hedges: PhraseIndex<true>;
  readonly negations: PhraseIndex<true>;
  /** Adverbs, whatever else their words are ("also"). */
  readonly adverbs: PhraseIndex<true>;
  readonly settings: PhraseIndex<true>;
  readonly venues: PhraseIndex<true>;
  readonly towards: PhraseIndex<true>;
  readonly honorifics: PhraseIndex<Gender | null>;
  /** Given names and words beside a name with the gender they tell; null: borne by both. */
  readonly givenNames: PhraseIndex<Gender | null>;
  readonly gendered: PhraseIndex<Gender>;
  readonly possessives: PhraseIndex<Gender>;
  readonly definites: PhraseIndex<true>;
  /** Letters before and behind a noun that leave it the same noun, folded, longest first. */
  readonly nounPrefixes: readonly string[];
  readonly nounEndings: readonly string[];
  /** Endings of verbs that say "I" or "we", folded. */
  readonly firstPerson: readonly string[];
  readonly hearers: {
    readonly alone: PhraseIndex<true>;
    readonly asked: PhraseIndex<true>;
    readonly prefixes: readonly string[];
    readonly askedPrefixes: readonly string[];
    readonly endings: readonly string[];
    readonly askedEndings: readonly string[];
  };
  readonly passing: {
    readonly carrying: PhraseIndex<true>;
    readonly sending: PhraseIndex<true>;
    readonly messages: PhraseIndex<true>;
    readonly from: PhraseIndex<true>;
    readonly by: PhraseIndex<true>;
  };
  /** First words of posts, roles and houses, as they are and without an ending. */
  readonly somebodyStems: ReadonlySet<string>;
  readonly venuePrefixes: readonly string[];
  /** Venues of one word that are long enough to be known as the end of another. */
  readonly venueEndings: readonly string[];
  readonly roles: PhraseIndex<string>;
  readonly seniorities: PhraseIndex<string>;
  readonly kinds: PhraseIndex<NounKind>;
  /** Ends of compound nouns, longest first; empty where a capital tells a name. */
  readonly nounEnds: readonly { readonly end: string; readonly kind: NounKind | 'person' }[];
  readonly anonymity: PhraseIndex<true>;
  readonly conditions: PhraseIndex<true>;
  readonly numbers: PhraseIndex<'one' | 'several'>;
  readonly countries: PhraseIndex<string>;
  readonly refusedActs: PhraseIndex<true>;
  readonly silences: PhraseIndex<true>;
  readonly reportWords: PhraseIndex<true>;
  readonly falsehoods: PhraseIndex<true>;
  /** Between what a report says and the noun for it. */
  readonly propositions: PhraseIndex<true>;
  /** What the first words of an answer do. */
  readonly openings: PhraseIndex<Polarity>;
  readonly verdicts: {
    readonly cues: ReadonlySet<string>;
    readonly claims: PhraseIndex<true>;
    readonly assents: PhraseIndex<true>;
  };
  readonly announcing: ReadonlySet<string>;
  readonly rubrics: PhraseIndex<true>;
  readonly asWords: PhraseIndex<true>;
  readonly disarming: PhraseIndex<true>;
  readonly citingLinks: PhraseIndex<true>;
  readonly citingTails: PhraseIndex<true>;
  readonly relays: PhraseIndex<true>;
  readonly refusals: PhraseIndex<true>;
  readonly reportedMood: PhraseIndex<true>;
  /** The same forms as they are written, in small letters. */
  readonly reportedForms: ReadonlySet<string>;
  readonly plainMood: PhraseIndex<true>;
  readonly infinitives: PhraseIndex<true>;
  readonly genitives: PhraseIndex<true>;
  readonly obliques: PhraseIndex<true>;
  readonly verbPrefixes: PhraseIndex<true>;
  readonly accordPrepositions: PhraseIndex<true>;
  readonly possessors: PhraseIndex<true>;
  readonly ownWords: PhraseIndex<true>;
  readonly subjectParticles: PhraseIndex<true>;
  /** Words for what is recited, and verbs of reciting. */
  readonly recitedWorks: PhraseIndex<true>;
  readonly recitingVerbs: PhraseIndex<true>;
}

export type Gender = 'm' | 'f';
export type NounKind = 'office' | 'organisation' | 'outlet' | 'document' | 'collective';

type Pairs<T> = readonly (readonly [phrases: string, value: T])[];

function compile<T>(pairs: Pairs<T>): PhraseIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const [phrases, value] of pairs) {
    for (const phrase of phrases.split('|')) {
      const keys = phraseKeys(phrase.trim());
      const first = keys[0];
      if (first === undefined) continue;
      const bucket = index.get(first) ?? [];
      bucket.push({ keys, value });
      index.set(first, bucket);
    }
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

const endings = (phrases: string): string[] => phrases.split('|').filter((ending) => ending !== '');

/** Parts of words as keys are written, longest first. */
const affixes = (phrases: string): string[] =>
  endings(phrases)
    .map((ending) => fold(ending) || ending)
    .sort((a, b) => b.length - a.length);

/** The words of phrases for those who can speak and hear, with and without one ending of a noun. */
function somebodyStems(table: AttributionLanguage): ReadonlySet<string> {
  const { offices, organisations, outlets, collectives, roles, speakers } = table;
  const endings = affixes(speakers.nounEndings);
  const words = [offices, organisations, outlets, collectives, ...Object.values(roles)]
    .flatMap((phrases) => phrases.split('|'))
    .flatMap((phrase) => phraseKeys(phrase).slice(-1));
  return new Set(
    words.flatMap((word) => [
      word,
      ...endings
        .filter((ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM)
        .map((ending) => word.slice(0, -ending.length)),
    ]),
  );
}

const MIN_STEM = 4; // letters; shorter ones are too many words

const flat = (phrases: string): PhraseIndex<true> => compile([[phrases, true]]);

const byGender = ({ m, f }: ByGender): PhraseIndex<Gender> =>
  compile<Gender>([
    [m, 'm'],
    [f, 'f'],
  ]);

/** Phrases also with each prefix written before them. */
function prefixed(phrases: string, prefixes: string): string {
  if (prefixes === '' || phrases === '') return phrases;
  const given = phrases.split('|');
  const more = prefixes.split('|').flatMap((prefix) => given.map((phrase) => prefix + phrase));
  return [...given, ...more].join('|');
}

/** Between the parts of a split form. */
const GAP = ' … ';

const wholeForms = (forms: string): string =>
  forms
    .split('|')
    .filter((form) => !form.includes(GAP))
    .join('|');

/** Split forms by their first part, each with all that may close it. */
function splitCues(entries: readonly CueEntry[]): Pairs<CueMeaning> {
  const byFirst = new Map<string, SplitCue[]>();
  const plain = new Map<string, CueEntry>();
  for (const entry of entries) {
    for (const form of entry.forms.split('|')) {
      const [first = '', closing] = form.split(GAP);
      if (closing === undefined) plain.set(first, entry);
      else byFirst.set(first, [...(byFirst.get(first) ?? []), { closing: flat(closing), entry }]);
    }
  }
  return [...byFirst].map(([first, splits]) => {
    const own = plain.get(first);
    const entry = own ?? (splits[0] as SplitCue).entry;
    return [first, { entry, participle: false, splits, plain: own !== undefined }];
  });
}

function nounEnds({ nounEnds: ends }: AttributionLanguage): Lexicon['nounEnds'] {
  if (ends === undefined) return [];
  const kinds: readonly (readonly [phrases: string, kind: NounKind | 'person'])[] = [
    [ends.offices, 'office'],
    [ends.organisations, 'organisation'],
    [ends.outlets, 'outlet'],
    [ends.documents, 'document'],
    [ends.collectives, 'collective'],
    [ends.persons, 'person'],
  ];
  return kinds
    .flatMap(([phrases, kind]) => affixes(phrases).map((end) => ({ end, kind })))
    .sort((a, b) => b.end.length - a.end.length);
}

/** Compiles a table; costly, so callers keep one for each language. */
export function compileLexicon(table: AttributionLanguage): Lexicon {
  const noun = (phrases: string): string => prefixed(phrases, table.prefixes.noun);
  const verb = (phrases: string): string => prefixed(phrases, table.prefixes.verb);
  return {
    table,
    verbEndings: endings(table.verbEndings),
    adverbEndings: endings(table.adverbEndings),
    cues: compile([
      ...splitCues(table.cues),
      ...table.cues.flatMap(
        (entry): Pairs<CueMeaning> => [
          [verb(wholeForms(entry.forms)), { entry, participle: false }],
          [verb(entry.participles), { entry, participle: true }],
        ],
      ),
    ]),
    clausePrefix: table.clausePrefix
      ? {
          letter: table.clausePrefix.letter,
          otherWords: new Set(table.clausePrefix.otherWords.split('|').flatMap(phraseKeys)),
        }
      : null,
    classes: compile(
      (Object.entries(table.classes) as [WordClass, string][]).map(([name, phrases]) => [
        phrases,
        name,
      ]),
    ),
    pronouns: compile(table.pronouns.map((pronoun) => [verb(pronoun.forms), pronoun])),
    hedges: flat(table.hedges),
    negations: flat(table.classes.negation),
    adverbs: flat(table.classes.adverb),
    settings: flat(table.settings),
    venues: flat(noun(table.venues)),
    towards: flat(table.towards),
    honorifics: compile<Gender | null>([
      [table.honorifics.m, 'm'],
      [table.honorifics.f, 'f'],
      [table.honorifics.any, null],
    ]),
    givenNames: compile<Gender | null>([
      [table.speakers.givenNames.m, 'm'],
      [table.speakers.givenNames.f, 'f'],
      [table.speakers.givenNames.any, null],
    ]),
    gendered: byGender(table.speakers.gendered),
    possessives: byGender(table.speakers.possessives),
    definites: flat(table.speakers.definites),
    hearers: {
      alone: flat(table.speakers.hearers.alone),
      asked: flat(table.speakers.hearers.asked),
      prefixes: affixes(table.speakers.hearers.prefixes),
      askedPrefixes: affixes(table.speakers.hearers.askedPrefixes),
      endings: affixes(table.speakers.hearers.endings),
      askedEndings: affixes(table.speakers.hearers.askedEndings),
    },
    passing: {
      carrying: flat(table.speakers.passing.carrying),
      sending: flat(table.speakers.passing.sending),
      messages: flat(table.speakers.passing.messages),
      from: flat(table.speakers.passing.from),
      by: flat(table.speakers.passing.by),
    },
    somebodyStems: somebodyStems(table),
    venueEndings: affixes(table.venues).filter((venue) => venue.length > MIN_STEM),
    venuePrefixes: affixes(table.speakers.venuePrefixes),
    nounPrefixes: affixes(table.prefixes.noun),
    nounEndings: affixes(table.speakers.nounEndings),
    firstPerson: affixes(table.speakers.firstPerson),
    roles: compile(Object.entries(table.roles).map(([key, phrases]) => [noun(phrases), key])),
    seniorities: compile(
      Object.entries(table.seniorities).map(([key, phrases]) => [noun(phrases), key]),
    ),
    kinds: compile<NounKind>([
      [noun(table.offices), 'office'],
      [noun(table.organisations), 'organisation'],
      [noun(table.outlets), 'outlet'],
      [noun(table.documents), 'document'],
      [noun(table.collectives), 'collective'],
    ]),
    nounEnds: nounEnds(table),
    anonymity: flat(verb(table.anonymity)),
    conditions: flat(verb(table.conditions)),
    numbers: compile<'one' | 'several'>([
      [table.one, 'one'],
      [table.several, 'several'],
    ]),
    countries: compile(
      Object.entries(table.countries).map(([code, phrases]) => [noun(phrases), code]),
    ),
    refusedActs: flat(table.refusedActs),
    silences: flat(verb(table.silences)),
    reportWords: flat(noun(table.reportWords)),
    falsehoods: flat(noun(table.falsehoods)),
    propositions: flat(table.propositionWords ?? ''),
    verdicts: {
      cues: new Set(endings(table.verdicts?.cues ?? '')),
      claims: flat(noun(table.verdicts?.claims ?? '')),
      assents: flat(table.verdicts?.assents ?? ''),
    },
    announcing: new Set(endings(table.announcing ?? '')),
    openings: compile<Polarity>(
      (Object.entries(table.openings ?? {}) as [Polarity, string][]).map(([polarity, phrases]) => [
        phrases,
        polarity,
      ]),
    ),
    rubrics: flat(table.rubrics),
    asWords: flat(table.asWords),
    disarming: flat(table.disarming),
    citingLinks: flat(table.citingLinks),
    citingTails: flat(table.citingTails),
    relays: flat(table.relays),
    refusals: flat(table.refusals),
    reportedMood: flat(table.verbSecond?.reportedMood ?? ''),
    reportedForms: new Set(endings(table.verbSecond?.reportedMood ?? '')),
    plainMood: flat(table.verbSecond?.plainMood ?? ''),
    infinitives: flat(table.verbSecond?.infinitives ?? ''),
    genitives: flat(table.verbSecond?.genitives ?? ''),
    obliques: flat(table.verbSecond?.obliques ?? ''),
    subjectParticles: flat(table.subjectParticles ?? ''),
    verbPrefixes: flat(table.verbSecond?.verbPrefixes ?? ''),
    accordPrepositions: flat(table.verbSecond?.accordPrepositions ?? ''),
    possessors: flat(table.verbSecond?.possessors ?? ''),
    ownWords: flat(table.verbSecond?.ownWords ?? ''),
    recitedWorks: flat(noun(table.recitals?.works ?? '')),
    recitingVerbs: flat(verb(table.recitals?.verbs ?? '')),
  };
}

/** The longest phrase of an index that begins at a word. */
export function matchAt<T>(
  index: PhraseIndex<T>,
  words: readonly Word[],
  at: number,
): Match<T> | null {
  const bucket = index.get(words[at]?.key ?? '');
  if (bucket === undefined) return null;
  for (const { keys, value } of bucket) {
    let same = 1;
    while (same < keys.length && words[at + same]?.key === keys[same]) same++;
    if (same === keys.length) return { value, length: same };
  }
  return null;
}

/** The first phrase of an index that stands wholly inside a run of words. */
export function findIn<T>(
  index: PhraseIndex<T>,
  words: readonly Word[],
  from: number,
  to: number,
): (Match<T> & { readonly at: number }) | null {
  for (let at = from; at < to; at++) {
    const match = matchAt(index, words, at);
    if (match && at + match.length <= to) return { ...match, at };
  }
  return null;
}
