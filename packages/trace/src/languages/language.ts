/** What one language knows about sources of reports: the type of the tables in `languages/`. */

/**
 * Phrases are matched word by word on folded text; `*` at the end of a word stands for any ending,
 * at its start for any letters written together before it.
 */
export interface TraceLanguage {
  /** ISO 639 code, the name of the file. */
  readonly code: string;
  /** Where the table's knowledge comes from. */
  readonly source: string;
  /** Words for media in the plural with no outlet named: "media", "press reports". */
  readonly media: readonly string[];
  /** Nouns for an outlet, as whole words: "newspaper", "website". */
  readonly outletNouns: readonly string[];
  /** Words that stand beside such a noun without naming the outlet: articles, "local". */
  readonly smallWords: readonly string[];
  /** Words that open a description and never a name: "a". */
  readonly indefiniteArticles: readonly string[];
  /** Opening words of what the reader knows ("the"); empty where a noun alone may mean it. */
  readonly definite: readonly string[];
  /** Nouns for what an outlet has published, by which a text speaks of it without its name. */
  readonly accounts: readonly string[];
  /** Hedges that point at reports nobody is named for: "reportedly". */
  readonly reportedly: readonly string[];
  /** The text says that a source is another one than the report it stands beside. */
  readonly separate: readonly string[];
  /** The outlet saw, heard or examined it itself. */
  readonly witnessed: readonly string[];
  /** Words for an outlet's own people, and verbs of seeing, counting, hearing that follow them. */
  readonly reporters: readonly string[];
  readonly perceives: readonly string[];
  /** Nouns for what a source is or does, by keys of `role.ts`, beside the roles of attribution. */
  readonly callings: Readonly<Record<string, readonly string[]>>;
  /** Nouns for who leads a body ("chair"); words beside which they mean somebody else ("deputy"). */
  readonly heads: readonly string[];
  readonly besideHead: readonly string[];
  /** Nouns by which a text goes on about a body it has named: "the force", "the chain". */
  readonly bodies: readonly string[];
  /** Phrases by which a source is near a body without being of it: "close to". */
  readonly outside: readonly string[];
  /** Words that open a line crediting people and no outlet: "reporting by". */
  readonly bylines: readonly string[];
  /** Nouns for whoever speaks for a body, one person or an office: "representative". */
  readonly voices: readonly string[];
  /** Nouns for the written word of whoever issued it: "statement". */
  readonly statements: readonly string[];
  /** Nouns that mean an official beside one of `officialWords` ("security"), else any source at all. */
  readonly looseNouns: readonly string[];
  readonly officialWords: readonly string[];
  /** Nouns for somebody that tell neither a calling nor a role: "insider", "figure". */
  readonly anybody: readonly string[];
  /** Nouns for the house that a source works in, where it is named by its kind, by key. */
  readonly houses: Readonly<Record<string, readonly string[]>>;
  /** The text says that it is a translation; the outlet's name stands in the same sentence. */
  readonly translated: readonly string[];
}
