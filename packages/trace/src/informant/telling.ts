/** What one language knows about telling an outlet something: the type of the tables in `languages/`. */

/** Phrases are matched as in the tables of `../languages`, in one sentence each. */
export interface TellingWords {
  /** ISO 639 code, the name of the file. */
  readonly code: string;
  /** Where the table's knowledge comes from. */
  readonly source: string;
  /** How an outlet speaks of itself: "this newspaper", "us". */
  readonly ourselves: readonly string[];
  /** Forms by which somebody gives an outlet its news, or the outlet has it from somebody. */
  readonly tells: readonly string[];
  /** Words that open a sentence and mean what was told just before: "that", "word of". */
  readonly pointsBack: readonly string[];
  /** Words for being known by name, and words that ask for the opposite or forbid it. */
  readonly naming: readonly string[];
  readonly withheld: readonly string[];
}
