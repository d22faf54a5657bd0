/** What finding names in running text has to know of one language: the type of `languages/`. */

/** Phrases parted by `|`. */
export type Phrases = string;

export interface NamingLanguage {
  /** ISO 639 code. */
  readonly code: string;
  /** Where the entries come from. */
  readonly source: string;
  /** What a capital first letter marks: names, every noun, or nothing because there is none. */
  readonly capitals: 'names' | 'nouns' | 'none';
  /** Cities, regions, rivers, seas and mountains beside the seats of governments in `NameLanguage`. */
  readonly places: Phrases;
  /** Nouns beside a place's name: "city", "province", "airport". */
  readonly placeNouns: Phrases;
  /** Bodies that are known everywhere, by the names that news gives them. */
  readonly bodies: Phrases;
  /** Nouns that open, close or make up the name of a body, beside those in `NameLanguage`. */
  readonly bodyNouns: Phrases;
  /** Where a pronoun stands for a person: anywhere, or only where it opens a clause and is no "is". */
  readonly pronouns: 'anywhere' | 'clause-start';
  /** Pronouns that mean somebody else as often ("sie": she, they, you); empty where there are none. */
  readonly ambiguousPronouns: Phrases;
  /** Given names that are usual where the language is spoken, in every spelling. */
  readonly givenNames: Phrases;
}
