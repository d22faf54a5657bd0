/**
 * What attribution has to know of one language. Every table is data: phrases are written as
 * people write them and parted by `|`; they are cut and folded by the text stage before use,
 * so that spelling variants (yeh and kaf, marks, case) need no entry of their own.
 */
import type { Act, Denied, Polarity } from '../statement.ts';
import type { SpeakerWords } from './speakers/speaker-words.ts';

/** Phrases parted by `|`. */
export type Phrases = string;

/** Word classes that noun phrases and clauses are found by. */
export type WordClass =
  | 'determiner'
  | 'pronoun'
  | 'complementiser'
  | 'relative'
  /** Prepositions that may stand inside a noun phrase ("minister of trade"). */
  | 'linker'
  /** Other function words: a noun phrase ends before them. */
  | 'breaker'
  | 'conjunction'
  /** Conjunctions that open a clause which does not belong to the reported content. */
  | 'subordinator'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'time'
  /** Frequent finite verbs that report nothing: a noun phrase ends before them too. */
  | 'verb';

/** How the words around a cue go on. */
export type CueFrame =
  /** "X said (that) C", "C, X said": a clause or a quotation. */
  | 'clause'
  /** "X told Y (that) C": a hearer, then a clause. */
  | 'hearer'
  /** "X confirmed that C": only where a conjunction or a quotation follows. */
  | 'that'
  /** "X demanded C", "X rejected C": what follows is the content. */
  | 'object'
  /** "X attacked Y: '…'", "X thanked Y": content only where a quotation or a clause follows. */
  | 'manner'
  /** "according to X, C". */
  | 'accord'
  /** "X-e göre C": the source stands before the cue. */
  | 'accord-after'
  /** "לדבריו, C": the phrase holds a pronoun, so that the speaker was named before. */
  | 'accord-own'
  /** "X declined to comment": the cue holds its content (`inner` words) or an object follows. */
  | 'refusal'
  /** '"A" diyen X': a participle before the noun that it is said of. */
  | 'agent'
  /** "C, hieß es aus X": a phrase behind a preposition names the source. */
  | 'venue'
  /** "reportedly", "is said to": nobody is meant. */
  | 'hedge'
  /** "quoting Y": an outlet hands on the words of Y; the reporting verb may stand elsewhere. */
  | 'citing';

export interface CueEntry {
  readonly lemma: string;
  /** "kündigte … an": a form in two parts, the second of which closes the clause. */
  readonly forms: Phrases;
  readonly frame: CueFrame;
  readonly act: Act;
  readonly polarity: Polarity;
  /** For denials: what is denied where the words say no more. */
  readonly denies: Denied | null;
  /** A form without a subject of its own ("adding that …"). */
  readonly participles: Phrases;
}

export interface Pronoun {
  readonly forms: Phrases;
  readonly number: 'one' | 'several';
  readonly gender: 'm' | 'f' | 'n' | null;
  readonly person: 1 | 2 | 3;
}

/** Where the verb stands, which decides on which side its subject is looked for first. */
export type WordOrder = 'verb-medial' | 'verb-first' | 'verb-final' | 'verb-second';

/** What only a language with the verb second has. */
export interface VerbSecond {
  /** Finite forms of the mood that reports ("sei", "habe"). */
  readonly reportedMood: Phrases;
  /** Finite forms that tell in one's own voice. */
  readonly plainMood: Phrases;
  /** Words that mark an infinitive clause. */
  readonly infinitives: Phrases;
  /** Articles that join a noun to the one before it ("der Sprecher des Amtes"). */
  readonly genitives: Phrases;
  /** Words that open a phrase or stand for one, but never as a subject. */
  readonly obliques: Phrases;
  /** Particles that close a clause and belong to its verb. */
  readonly verbPrefixes: Phrases;
  /** Prepositions of accord where a noun for words stands beside them ("nach"). */
  readonly accordPrepositions: Phrases;
  /** Words for "his", "their" before a noun, and for "own", which names the subject as the source. */
  readonly possessors: Phrases;
  readonly ownWords: Phrases;
}

/**
 * What only a language has that writes every noun with a capital: the ends by which its compounds are
 * told, as parts of words. The longest that fits decides.
 */
export interface NounEnds {
  readonly offices: Phrases;
  readonly organisations: Phrases;
  readonly outlets: Phrases;
  readonly documents: Phrases;
  readonly collectives: Phrases;
  /** Callings and descriptions of one of many persons. */
  readonly persons: Phrases;
}

/** What is recited: a quotation that one of the works opens is no statement. */
export interface Recitals {
  /** "verse", "psalm", "poem", in the forms in which a sentence names them. */
  readonly works: Phrases;
  /** Verbs of reading out and singing, which may be cues elsewhere. */
  readonly verbs: Phrases;
}

/** "שהוא": the letter, and the words in all their forms that only begin like one with it. */
export interface ClausePrefix {
  readonly letter: string;
  readonly otherWords: Phrases;
}

/**
 * Where a reported clause ends in its verb: endings, as they are printed, by which it does more than a
 * verb of saying tells.
 */
export interface ClauseEndings {
  /** Of what somebody is to do ("-mesini"). */
  readonly orders: Phrases;
  /** Of a deed to come ("-eceğini"): a pledge where it is the speaker's own. */
  readonly promises: Phrases;
  /** What stands before such an ending in the passive: the deed is nobody's own. */
  readonly passives: Phrases;
}

/** What makes the naming of something a denial of it. */
export interface Verdicts {
  /** Lemmas of verbs that call something something. */
  readonly cues: Phrases;
  /** Nouns for what others have claimed, beside `reportWords`. */
  readonly claims: Phrases;
  /** Words of assent, by which it is none ("called the report accurate"). */
  readonly assents: Phrases;
}

export interface AttributionLanguage {
  readonly code: string;
  /** Where the entries come from. */
  readonly sources: string;
  readonly order: WordOrder;
  readonly verbSecond?: VerbSecond;
  /** Given exactly where every noun has a capital, so that none tells a name. */
  readonly nounEnds?: NounEnds;
  /** Endings of a noun that owns the next one, where a nominal verb's subject is written so. */
  readonly ownerEndings?: Phrases;
  /** Endings of cases and numbers that a word for a speaker may take. */
  readonly caseEndings?: Phrases;
  readonly clauseEndings?: ClauseEndings;
  /** Particles that close a subject ("ise"). */
  readonly subjectParticles?: Phrases;
  /** Which noun of a phrase says what it is: "foreign ministry" the last, "وزارت خارجه" the first. */
  readonly head: 'first' | 'last';
  /** Where a verb's subject is looked for: next to it, or at its clause's start. */
  readonly subject: 'beside' | 'clause-start';
  /** True where a verb alone stands for its speaker ("گفت"). */
  readonly proDrop: boolean;
  /** True where reported content may follow a comma with no conjunction ("sagte, er komme"). */
  readonly commaOpensContent: boolean;
  /** Endings of words that are no nouns unless a determiner stands before them. */
  readonly verbEndings: Phrases;
  /** Endings of adverbs, which may stand between a subject and its verb. */
  readonly adverbEndings: Phrases;
  /** Letters written before a word as part of it: before nouns (articles too), and before verbs. */
  readonly prefixes: {
    readonly noun: Phrases;
    readonly verb: Phrases;
    /** The article, where a title before a name takes it: without it no name follows. */
    readonly article?: string;
    /**
     * Where an adjective takes its noun's article: forms of the article, owners written behind a noun, and
     * prepositions written before one. A word without them behind a definite noun begins a name.
     */
    readonly definite?: {
      readonly articles: readonly string[];
      readonly owners: readonly string[];
      readonly prepositions: readonly string[];
    };
    /** Before a verb: "and", so that it has the subject of the clause before it. */
    readonly joining?: string;
  };
  /** A conjunction written as part of the word that opens a reported clause. */
  readonly clausePrefix?: ClausePrefix;
  readonly recitals?: Recitals;
  /** True where capital letters mark names. */
  readonly capitals: boolean;
  /**
   * True where the texts that the learnt engines were trained on mark no statement inside another: there
   * the rules find those.
   */
  readonly outermostAlone?: true;
  /** Given names, words that tell a gender, and how nouns come back. */
  readonly speakers: SpeakerWords;
  readonly classes: Readonly<Record<WordClass, Phrases>>;
  readonly pronouns: readonly Pronoun[];
  readonly cues: readonly CueEntry[];
  /** "reportedly", "allegedly", "appears to": kept with the statement. */
  readonly hedges: Phrases;
  /** Prepositions that open where, when or how something was said ("in a statement"). */
  readonly settings: Phrases;
  /** Nouns of places where words are said: interview, statement, news conference. */
  readonly venues: Phrases;
  /** "to" before a hearer ("said to reporters"). */
  readonly towards: Phrases;
  readonly honorifics: { readonly m: Phrases; readonly f: Phrases; readonly any: Phrases };
  /** Keys of `schemas/roles.json`. */
  readonly roles: Readonly<Record<string, Phrases>>;
  readonly seniorities: Readonly<Record<string, Phrases>>;
  readonly offices: Phrases;
  readonly organisations: Phrases;
  readonly outlets: Phrases;
  readonly documents: Phrases;
  readonly collectives: Phrases;
  /** Words that say a source is not named ("unnamed", "on condition of anonymity"). */
  readonly anonymity: Phrases;
  /** How an unnamed source's condition begins, up to the end of its clause. */
  readonly conditions: Phrases;
  readonly several: Phrases;
  readonly one: Phrases;
  /** Demonyms and spellings the platform's own country names lack: ISO code to phrases. */
  readonly countries: Readonly<Record<string, Phrases>>;
  /** What is refused inside a cue of refusal ("declined to comment": "comment"). */
  readonly refusedActs: Phrases;
  /** "has not commented", "has not been seen in public": silence told. */
  readonly silences: Phrases;
  /** Nouns that make a denial one of the report ("interview", "fabricated"). */
  readonly reportWords: Phrases;
  /** Between what a report says and its noun ("to the effect that"). */
  readonly propositionWords?: Phrases;
  /** What is said of a thing that is denied ("false", "baseless", "never happened"). */
  readonly falsehoods: Phrases;
  /** First words of a content that say what it does, whatever its verb ("No", "I won't say"). */
  readonly openings?: Readonly<Partial<Record<Polarity, Phrases>>>;
  /** "called the report a fairy tale": who calls a charge or an account something denies it. */
  readonly verdicts?: Verdicts;
  /** Lemmas of announcing: to announce to do something is a pledge, to announce a fact is none. */
  readonly announcing?: Phrases;
  /** Words before a headline's colon that name a sort of article and no source ("Live:"). */
  readonly rubrics: Phrases;
  /** "…, as the minister put it": between content and speaker. */
  readonly asWords: Phrases;
  /** Directly before a cue they make it say something of its subject ("was reported", "to say"). */
  readonly disarming: Phrases;
  /** Between an outlet and the one it quotes ("نقلت الصحيفة عن مسؤول قوله"). */
  readonly citingLinks: Phrases;
  /** The words between a quoted speaker and the quotation ("quoted X as saying"). */
  readonly citingTails: Phrases;
  /** Words that pass a message on inside the event told ("passed the message to"). */
  readonly relays: Phrases;
  /** Verbs and nouns that turn a headline's flat word into a stronger one than the body's. */
  readonly refusals: Phrases;
}
