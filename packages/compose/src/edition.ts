/** An edition: the text a desk publishes, and the marks the fidelity gate sets on it. */

export interface EditionAuthor {
  readonly name: string;
  readonly role: string | null;
  readonly bio: string | null;
  readonly image: string | null;
}

export interface EditionImage {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: readonly string[];
}

export interface EditionEvent {
  readonly title: string;
  readonly date: string;
  readonly summary: string | null;
  readonly image: EditionImage | null;
}

export interface FrontMatter {
  readonly title: string;
  readonly standfirst: string | null;
  readonly date: string;
  readonly series: string | null;
  readonly authors: readonly EditionAuthor[];
  readonly claims: readonly string[];
  readonly image: EditionImage | null;
  readonly events: readonly EditionEvent[];
  readonly disclaimer: string | null;
  readonly lang: string;
  readonly status: 'draft' | 'published';
}

export type MarkCode =
  | 'quote-differs'
  | 'cut-undeclared'
  | 'bracket-undeclared'
  | 'translation-unnamed'
  | 'source-differs'
  | 'source-overstated'
  | 'polarity-differs'
  | 'date-differs'
  | 'year-missing'
  | 'unknown-statement'
  | 'withdrawn'
  | 'later-version-differs'
  | 'unsupported'
  | 'headline-stronger';

/** One fault the gate found; line and column count from 1, columns in UTF-16 units. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  readonly code: MarkCode;
  readonly message: string;
  /** Key of the statement in play. */
  readonly statement: string | null;
  readonly expected: string | null;
}
