/** What one language knows of names: the type of the tables in `languages/`. */

export type Script = 'latin' | 'arabic' | 'hebrew' | 'cyrillic';

export interface NameLanguage {
  /** ISO 639 code. */
  readonly code: string;
  readonly script: Script;
  /** Where the table's knowledge comes from. */
  readonly source: string;

  /** Honorifics and ranks beside a person's name that are no part of it. */
  readonly titles: readonly string[];
  /** Words for posts beside a person's name, in every printed form ("minister", "presidente"). */
  readonly posts: readonly string[];
  /** Words for somebody who speaks for a body or a person. */
  readonly spokespersons: readonly string[];
  /** Words that make somebody another than the office or person named: "deputy", "aide", "son". */
  readonly dependents: readonly string[];
  /** The post is no longer held: "former", "ex". */
  readonly former: readonly string[];
  /** The post is not yet held: "designate", "elect". */
  readonly designate: readonly string[];
  /** Words for a text that a body puts out unsigned: "statement", "communiqué". */
  readonly statements: readonly string[];
  /** Words for a government, to tell which organisation of a country is its government. */
  readonly governments: readonly string[];
  /** Articles, prepositions and nouns that stand beside a name and change nothing: "the", "agency". */
  readonly fillers: readonly string[];
  /** Outlets' names that are everyday words, so that the bare word alone proves nothing. */
  readonly commonWords: readonly string[];

  /** Letters written together with the word that follows: and-, the-, in-, to-. */
  readonly clitics: readonly string[];
  /** Endings behind an apostrophe: possessive and case marks. */
  readonly apostropheEndings: readonly string[];
  /** Endings written together with the name; a stripped form counts only if it is a known name. */
  readonly endings: readonly string[];

  /** Between given name and surname or father's name: "bin", "van", "al". */
  readonly particles: readonly string[];
  /** Capitals and seats that stand for a government, by ISO 3166 code. */
  readonly metonyms: Readonly<Record<string, readonly string[]>>;
  /** Adjectives of countries by ISO 3166 code, without their endings. */
  readonly demonyms: Readonly<Record<string, readonly string[]>>;
  /** Endings of those adjectives; '' where the bare form stands too. */
  readonly demonymEndings: readonly string[];
  /** Names of countries beside those of the Unicode CLDR. */
  readonly countryNames: Readonly<Record<string, readonly string[]>>;
}
