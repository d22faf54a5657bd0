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
  /** Prepositions that say whose: "of". */
  readonly genitives: readonly string[];
  /** Words for one outlet, in the forms that point back to a named one: "the newspaper". */
  readonly outletNouns: readonly string[];
  /** Articles that bring in something new, so that they point back to nothing: "a". */
  readonly indefinite: readonly string[];
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
  /** Words between a name and the father's: "bin", "ibn". */
  readonly fatherMarks: readonly string[];
  /** Marks that tell namesakes of two generations apart, by a canonical one: "jr", "ii". */
  readonly generationMarks: Readonly<Record<string, readonly string[]>>;
  /** Endings of names made from the father's: "-ovich", "-oğlu". */
  readonly patronymicEndings: readonly string[];
  /** Articles that a name is printed with or without: "the". */
  readonly articles: readonly string[];
  /** Small words inside names of bodies that come and go: "and", "of". */
  readonly joiners: readonly string[];
  /** Spellings of one given name that no rule brings together: "ahmad", "ahmed". */
  readonly spellings: readonly (readonly string[])[];
  /** Short and pet forms of given names, each list of one name: "bill", "william". */
  readonly nicknames: readonly (readonly string[])[];
  /** Legal forms of companies under a canonical short form: ltd for "limited". */
  readonly legalForms: Readonly<Record<string, readonly string[]>>;
  /** Short forms of words in names of bodies, by the words they stand for. */
  readonly abbreviations: Readonly<Record<string, readonly string[]>>;
  /** Words that tell a body from a person: "bank", "group". */
  readonly bodyNouns: readonly string[];
  /** Numbers in words, by their digits. */
  readonly numberWords: Readonly<Record<string, readonly string[]>>;
  /** How its letters are written in Latin script (`$`: at the word's end); empty for Latin script. */
  readonly letters: Readonly<Record<string, readonly string[]>>;
  /** Latin vowels that its script may leave unwritten between consonants. */
  readonly shortVowels: string;
  /** Capitals and seats that stand for a government, by ISO 3166 code. */
  readonly metonyms: Readonly<Record<string, readonly string[]>>;
  /** Adjectives of countries by ISO 3166 code, without their endings. */
  readonly demonyms: Readonly<Record<string, readonly string[]>>;
  /** Endings of those adjectives; '' where the bare form stands too. */
  readonly demonymEndings: readonly string[];
  /** Names of countries beside those of the Unicode CLDR. */
  readonly countryNames: Readonly<Record<string, readonly string[]>>;
}
