/** The type of this stage's language table: what the gate listens for, how drafts and pages speak. */
import type { CalendarName } from '@hearsay/text';

/**
 * A phrase pattern: words parted by spaces, compared as folded words. A word that ends in `*`
 * stands for all words that begin so ("den*"); inflected forms without a common stem are listed.
 */
export type Phrase = string;

/** Words by which the gate reads the frame of a sentence: what stands outside its quotations. */
export interface GateWords {
  /** Conjunctions written as part of the next word (and, that): taken off to compare. */
  readonly proclitics: readonly string[];
  /** What may stand before a name as part of its word: conjunctions, prepositions, the article. */
  readonly prefixes: readonly string[];
  /** Endings that a name may take on in a sentence, without the apostrophe before them. */
  readonly nameEndings: readonly string[];
  /** What a capital letter inside a sentence tells: a name, any noun, or nothing. */
  readonly capitals: 'names' | 'nouns' | 'none';
  /** Reporting words by what they say of the speaker's act. */
  readonly says: readonly Phrase[];
  readonly denies: readonly Phrase[];
  readonly confirms: readonly Phrase[];
  readonly declines: readonly Phrase[];
  /** What is declined: comment, answer. A refusal may stand anywhere before or behind it. */
  readonly comment: readonly Phrase[];
  readonly asks: readonly Phrase[];
  readonly orders: readonly Phrase[];
  /** Words that turn a sentence: not, never, no. */
  readonly negations: readonly Phrase[];
  /** Words that call a report false, or an event not so: fabrication, baseless, rejects. */
  readonly refutations: readonly Phrase[];
  readonly hedges: readonly Phrase[];
  /** Personal pronouns, which an edition may replace in brackets only. */
  readonly pronouns: readonly Phrase[];
  /** What unnamed sources are called: one of them, and more than one. */
  readonly unnamedOne: readonly Phrase[];
  readonly unnamedSeveral: readonly Phrase[];
  readonly senior: readonly Phrase[];
  /** Number words from two up, in order. */
  readonly numbers: readonly (readonly Phrase[])[];
  /** Question words after which the rest is taken for granted: why, how, when. */
  readonly presupposing: readonly Phrase[];
  /** Words by which a sentence tells that a later version dropped or changed something. */
  readonly withdrawal: readonly Phrase[];
  /** Words that speak of the desk and its edition, not of what is reported. */
  readonly desk: readonly Phrase[];
  /** What stands before a translator's name in a link's title. */
  readonly translatedBy: readonly Phrase[];
  /** Frequent words that say nothing about a sentence's subject. */
  readonly stop: readonly Phrase[];
}

/**
 * A sentence of the draft: `{slot}` is filled, `[words]` becomes the link that proves the sentence.
 * Speakers come first or after a preposition that changes nothing in them, so that names of any
 * gender and number fit.
 */
export type Template = string;

export type StateName = 'unreported' | 'reported' | 'confirmed' | 'denied' | 'disputed';
export type PositionName =
  | 'confirmed'
  | 'denied'
  | 'deniedReport'
  | 'deniedOutlet'
  | 'declined'
  | 'silent'
  | 'none';
export type OutletKindName =
  | 'newspaper'
  | 'agency'
  | 'broadcaster'
  | 'site'
  | 'official'
  | 'account';

export interface DraftPhrases {
  readonly quotation: { readonly open: string; readonly close: string };
  /** Between the last two of several, with its spaces; and between the others. */
  readonly and: string;
  readonly comma: string;
  /** The label of the desk's own judgement, without the colon. */
  readonly assessment: string;
  readonly headings: {
    readonly changes: string;
    readonly reports: string;
    readonly related: string;
    readonly suggestions: string;
  };
  /** Slot `{date}`, the edition's; linked to the claim. */
  readonly states: Readonly<Record<StateName, Template>>;
  /** Follows the state where only the report is denied, not what it says. */
  readonly reportDenied: Template;
  readonly allWithdrawn: Template;
  /** Slots `{min}` and `{max}`, numbers in digits. */
  readonly origins: {
    readonly one: Template;
    readonly exact: Template;
    readonly between: Template;
    readonly open: Template;
  };
  /** Slots `{outlet}`, `{date}`. */
  readonly first: Template;
  readonly firstWithdrawn: Template;
  /** Slots `{actor}`, `{date}`; `silentNoted` is for a silence that an article tells of. */
  readonly positions: Readonly<Record<Exclude<PositionName, 'none'> | 'silentNoted', Template>>;
  /** Slots `{date}`, `{from}`, `{to}`, `{actor}`, `{outlet}`. */
  readonly changes: {
    readonly state: Template;
    readonly position: Template;
    readonly origin: Template;
    readonly withdrawn: Template;
    readonly none: Template;
  };
  readonly stateNames: Readonly<Record<StateName, string>>;
  readonly positionNames: Readonly<Record<PositionName, string>>;
  readonly outletKinds: Readonly<Record<OutletKindName, string>>;
  readonly unknownOutlet: string;
  readonly unnamedOne: string;
  readonly unnamedSeveral: string;
  /** Slot `{printed}`: a speaker whose name stands in another language than the edition's. */
  readonly namedAs: Template;
  /** In place of the name of a speaker whom the line above names; '' where nothing is needed. */
  readonly theSame: string;
  /** What stands before the name of an organisation or office inside a sentence ("the "), or ''. */
  readonly article: string;
  /**
   * Slots `{who}`, `{words}`. The forms in `reported` are for words that are the outlet's account
   * and not the speaker's own.
   */
  readonly said: Template;
  readonly denied: Template;
  readonly reported: { readonly said: Template; readonly denied: Template };
  readonly declined: Template;
  readonly asked: Template;
  readonly ordered: Template;
  readonly promised: Template;
  /** Slot `{said}`: one of the above; for words the outlet hedges. */
  readonly hedged: Template;
  /** Slot `{words}`: nobody is named, and the outlet hedges. */
  readonly hearsay: Template;
  readonly ownVoice: Template;
  /** Slot `{date}`: the day of the words, where it is not the day of the report. */
  readonly saidOn: Template;
  /** Slots `{likelihood}`, `{credibility}`, `{why}`, `{by}`, `{date}`. */
  readonly likelihood: Template;
  readonly credibility: Template;
  readonly signed: Template;
  /** Slots `{says}`, `{for}`, `{against}`, numbers of origins. */
  readonly hypothesis: Template;
}

/** What a page says around an edition's own text. */
export interface PagePhrases {
  /** Slot `{minutes}`. */
  readonly readingTime: Template;
  readonly events: string;
  /** Slot `{names}`: who made a picture and through whose hands it came. */
  readonly credit: Template;
  /** Shown on words whose link proves nothing here. */
  readonly noProof: string;
}

/** The calendar that readers of a language know beside the Gregorian one, and which they look at first. */
export interface OwnCalendar {
  readonly name: CalendarName;
  readonly order: 'first' | 'second';
}

export interface ComposeLanguage {
  /** ISO 639-1 code, the name of the file. */
  readonly code: string;
  /** Where the knowledge in the file comes from. */
  readonly source: string;
  /** Words a minute in silent reading. */
  readonly wordsPerMinute: number;
  readonly gate: GateWords;
  readonly draft: DraftPhrases;
  readonly calendar: OwnCalendar | null;
  readonly page: PagePhrases;
}
