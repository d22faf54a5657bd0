/** The type of this package's language table: what the frame of an edition's page says. */

export interface SiteLanguage {
  /** ISO 639-1 code, the name of the file. */
  readonly code: string;
  /** Where the knowledge in the file comes from. */
  readonly source: string;
  readonly skip: string;
  /** What the navigation is called to a reader who hears the page. */
  readonly site: string;
  readonly claims: string;
  readonly editions: string;
  readonly articles: string;
  readonly search: string;
  readonly changes: string;
  readonly events: string;
  readonly corrections: string;
  readonly feeds: string;
  /** Slots `{day}`, `{zone}`. */
  readonly asOf: string;
  readonly proof: string;
  /** Headings beside an edition. */
  readonly inThisEdition: string;
  readonly people: string;
  readonly onTheSameClaims: string;
  readonly inTheSeries: string;
  readonly newer: string;
  readonly older: string;
  readonly viewAll: string;
  /** Slots `{revision}`, `{day}`. */
  readonly revision: string;
  readonly firstPublished: string;
  readonly whatChanged: string;
  /** Slot `{reason}`. */
  readonly despiteMarks: string;
  /** Other forms of the same edition. */
  readonly alsoAs: string;
}
