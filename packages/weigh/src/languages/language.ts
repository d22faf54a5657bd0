/** What one language knows of propositions: the type of the tables in `languages/`. */
import type { Concept } from '../meaning/concept.ts';

/**
 * Patterns are matched word by word on folded text: `*` at a word's end stands for any ending.
 * Letters of `clitics` may stand before the first word of any pattern.
 */
export interface WeighLanguage {
  /** ISO 639 code, the name of the file. */
  readonly code: string;
  /** Where the table's knowledge comes from. */
  readonly source: string;
  /** Words that carry no meaning of their own. */
  readonly stopWords: readonly string[];
  /** Letters written together with the word that follows. */
  readonly clitics: readonly string[];
  /** Letters that come and go inside the forms of one root; none where words inflect at their ends. */
  readonly weakLetters: string;
  /** Letters before a verb's stem behind a negation, where "did not sign" bends it and "signed" not. */
  readonly verbPrefixes: readonly string[];
  /** Letters before the last word of an act's words that negate it: Persian "qat' na-kard". */
  readonly verbNegators: readonly string[];
  /** Whether the one who acts stands before the verb in a plain sentence. */
  readonly subjectFirst: boolean;
  /** Words before a verb by which it is the sentence's own: "was", "has". */
  readonly auxiliaries: readonly string[];
  /** Words before the one who acts where that one stands behind the verb: "by". */
  readonly agents: readonly string[];
  /** Endings and whole forms of verbs that say what happened; none where nouns share them. */
  readonly pastEndings: readonly string[];
  readonly pastForms: readonly string[];
  /** Words that put a noun beside them into the past: "the earlier denial". */
  readonly formerly: readonly string[];
  /** Endings that a name may carry, as they stand behind its folded letters: cases, possession. */
  readonly nameEndings: readonly string[];
  /**
   * What closes a word that stands alone, and what stands there before an ending: Arabic "ة" and "ت",
   * Turkish "k" and "ğ".
   */
  readonly boundEndings: readonly (readonly [string, string])[];
  /** Words that turn what is said into its opposite: "not", "never", "refused to". */
  readonly negations: readonly string[];
  /** Of them those that may stand behind the verb's other objects: "paid the gang nothing". */
  readonly negationsBehind: readonly string[];
  /** Negations that stand beside another one and take nothing back: "nor", Persian "هیچ … نکرد". */
  readonly joinedNegations: readonly string[];
  /** Negations of things and of what once was, which deny no act by themselves: "without", "no longer". */
  readonly weakNegations: readonly string[];
  /** Whether the verb ends its clause, so that its negation stands behind its object. */
  readonly verbLast: boolean;
  /** Endings by which such a verb is known to have ended its clause. */
  readonly finiteEndings: readonly string[];
  /** Whole answers to a question: "yes", "certainly not". */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Verbs of answering: who answers a report does not say what it says. */
  readonly replies: readonly string[];
  /** Words by which another clause begins: a negation behind one is not the verb's before it. */
  readonly conjunctions: readonly string[];
  /**
   * Endings of a verb that stands before its own negated form to ask whether, each with what closes the
   * stem in that form: Turkish "-ıp", and "gidip" before "gitmediği".
   */
  readonly doubledEndings: readonly (readonly [string, string])[];
  /** Phrases whose negation negates nothing: "not only", "no doubt", "nine cases" where it reads alike. */
  readonly unnegated: readonly string[];
  /** Words for a body's own statement, which speaks for who issues it: "statement", "communiqué". */
  readonly communiques: readonly string[];
  /** Words for denying, which turn the whole sentence however far they stand. */
  readonly denials: readonly string[];
  /** Endings by which a verb of this language is negated, as they stand behind a pattern's stem. */
  readonly negatedEndings: readonly string[];
  /** Words between a negation and the verb it negates, before it and behind it. */
  readonly negationReach: { readonly before: number; readonly after: number };
  /** What is asked or open: "whether", "unclear". A question mark counts too. */
  readonly questions: readonly string[];
  /** Somebody was asked, and answers: "asked whether", "in reply to a question". */
  readonly asked: readonly string[];
  /** Words beside a verb of saying by which older words are recalled: "had denied", "earlier". */
  readonly recalled: readonly string[];
  /** Endings of a verb of saying that do the same: Turkish "-mişti". */
  readonly recalledEndings: readonly string[];
  /** What is not said to have happened: "if", "should", "might". */
  readonly conditionals: readonly string[];
  /** Endings of verbs that say so: Turkish "-meli", must. */
  readonly conditionalEndings: readonly string[];
  /** Words that stand for the report or matter told of before: "the report", "such". */
  readonly anaphora: readonly string[];
  /** Words for a report or a rumour: what is denied when a report is. */
  readonly reports: readonly string[];
  /** Words for speaking to the press: denying that one did denies the report, whatever it told. */
  readonly interviews: readonly string[];
  /** Words by which a denial of it is put without a cue: "false", "baseless". */
  readonly falsity: readonly string[];
  /** Words by which it is confirmed: "true", "accurate". */
  readonly truth: readonly string[];
  /** A text takes back what it said: "an earlier version of this article". */
  readonly corrections: readonly string[];
  /** Irony is marked: "of course, as if". */
  readonly irony: readonly string[];
  /** Words for each concept that the language has. */
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
}
