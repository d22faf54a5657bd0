/**
 * What the reader knows of a language: the words by which pages of that language mark what is not the
 * article, and what they say about it. Phrases are compared with `foldLabel`, so case and marks do not matter.
 */
export interface ReadingLanguage {
  /** ISO 639-1 code. */
  readonly code: string;
  /** Phrases that begin a line which is not part of the article ("Read more", "Follow us"). */
  readonly lineStarts: readonly string[];
  /** Lines that consist of nothing else ("Share", "Advertisement", "Comments"). */
  readonly wholeLines: readonly string[];
  /** Headings after which nothing belongs to the article ("Related articles"). */
  readonly endings: readonly string[];
  /** Words that begin a picture credit ("Photo", "Image"). */
  readonly creditStarts: readonly string[];
  /** Words between two links of a credit chain ("via"): the one after it is farther from the page. */
  readonly creditVia: readonly string[];
  /** Words that begin a byline ("By", "From our correspondent"). */
  readonly bylineStarts: readonly string[];
  /** Words that join several names ("and"). */
  readonly nameJoiners: readonly string[];
  /** Where "and" is written as one with the name behind it: its letter, and given names that begin with it. */
  readonly attachedJoiner?: { readonly letter: string; readonly names: string };
  /** Words that tell a role beside a name ("correspondent", "editor"). */
  readonly roleNouns: readonly string[];
  /** Words that begin the agency part of a byline or closing line ("with", "additional reporting by"). */
  readonly agencyStarts: readonly string[];
  /** Nouns that stand for agencies unnamed ("agencies", "wires"): the name is kept as printed. */
  readonly agencyNouns: readonly string[];
  /** Words before the day of first publication ("Published"). */
  readonly publishedLabels: readonly string[];
  /** Words before the day of the last change ("Updated"). */
  readonly modifiedLabels: readonly string[];
  /** Phrases that begin a note about a change of the text ("This article was updated"). */
  readonly updateNotes: readonly string[];
  /** Phrases that begin a correction ("Correction", "An earlier version of this article"). */
  readonly correctionNotes: readonly string[];
  /** Phrases of a page whose text must be paid for ("Subscribe to continue reading"). */
  readonly paywall: readonly string[];
  /** Phrases of a page that asks for a sign-in before it shows the text. */
  readonly signIn: readonly string[];
  /** Phrases of a page that asks for consent to cookies. */
  readonly consent: readonly string[];
  /** Phrases of an error page sent with status 200. */
  readonly errorPage: readonly string[];
  /** Phrases of a page that needs scripts. */
  readonly scriptNeeded: readonly string[];
}
