/** What one language knows of refusing to speak: the type of the tables beside this file. */

/** Patterns are matched word by word on folded text: `*` at a word's end stands for any ending. */
export interface RefusalLanguage {
  /** ISO 639 code, the name of the file. */
  readonly code: string;
  /** Where the table's knowledge comes from. */
  readonly source: string;
  /** Whether the verb of refusing stands before the act of speech in a plain sentence. */
  readonly order: 'refusing-first' | 'speaking-first' | 'either';
  /** What a speaker says who gives no comment: "no comment", "nothing to say". */
  readonly said: readonly string[];
  /** Whole phrases that tell of a refusal, whoever's words they are: "had no comment", "hung up". */
  readonly telling: readonly string[];
  /** Verbs of refusing: "declined", "would rather not". */
  readonly refusing: readonly string[];
  /** Verbs of being willing, which refuse with a negation behind or before them: "would", "wanted". */
  readonly willing: readonly string[];
  /** Negations of what somebody is willing to do. */
  readonly negations: readonly string[];
  /** Acts of speech that are refused: "to comment", "to say whether". */
  readonly speaking: readonly string[];
}
