/** What a language knows of those who speak: whom a short name, "she" or "the minister" can mean. */
import type { Phrases } from '../table.ts';

export interface SpeakerWords {
  /** Where the entries come from. */
  readonly sources: string;
  /**
   * Given names borne by men, by women, and by both; a name stands in one list. They tell a person
   * from a place or a house, and where a full name begins.
   */
  readonly givenNames: ByGender & { readonly any: Phrases };
  /** Words for a person that tell a gender ("spokeswoman"): they count beside a name. */
  readonly gendered: ByGender;
  /** "his" and "her": they count behind the only name of a sentence. */
  readonly possessives: ByGender;
  /** What opens a phrase that was named before ("the", "this"); empty: any phrase without a number. */
  readonly definites: Phrases;
  /** Endings that make no other noun of one ("وزارة", "وزارت"), apart from the letters before it. */
  readonly nounEndings: Phrases;
  /**
   * Endings of verbs that say "I" or "we", where a verb alone stands for its speaker: inside
   * somebody's words they are that somebody's.
   */
  readonly firstPerson: Phrases;
  readonly hearers: HearerWords;
  /** Letters before a noun of a venue that mark it as a place ("בהודעה"). */
  readonly venuePrefixes: Phrases;
  readonly passing: PassingWords;
}

/** Beside the verbs of `relays`, which pass a message on by themselves. */
export interface PassingWords {
  /** Verbs that pass something on, a message where one is named ("handed"). */
  readonly carrying: Phrases;
  /** Verbs by which a message sets out from its sender ("sent"). */
  readonly sending: Phrases;
  /** Nouns for a message. */
  readonly messages: Phrases;
  /** Between a message and whose it is ("from"). */
  readonly from: Phrases;
  /** Before the one who passes on in the passive ("by"). */
  readonly by: Phrases;
}

/** How a hearer is marked, beside the prepositions of `towards`. `asked`: whom one asks or orders. */
export interface HearerWords {
  /** Forms of pronouns that can be nothing else ("ihm"). */
  readonly alone: Phrases;
  readonly asked: Phrases;
  /** Letters written before the noun. */
  readonly prefixes: Phrases;
  readonly askedPrefixes: Phrases;
  /** Case endings of the noun. */
  readonly endings: Phrases;
  readonly askedEndings: Phrases;
}

export interface ByGender {
  readonly m: Phrases;
  readonly f: Phrases;
}
