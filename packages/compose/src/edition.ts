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

/** A point of the Markdown file: line and column from 1, offset from 0, in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What a link of an edition leads to: the proof schemes of the contract, or any other address. */
export type Target =
  | { readonly to: 'statement'; readonly key: string }
  | { readonly to: 'capture'; readonly url: string }
  | { readonly to: 'claim'; readonly id: string }
  | { readonly to: 'outlet'; readonly id: string }
  | { readonly to: 'web'; readonly href: string };

export interface EditionLink {
  readonly type: 'link';
  readonly target: Target;
  /** The link's title: "translated by NAME" on a translated quotation. */
  readonly title: string | null;
  readonly children: readonly Inline[];
  readonly at: Position;
}

export type Inline =
  | { readonly type: 'text'; readonly value: string; readonly at: Position }
  | { readonly type: 'code'; readonly value: string; readonly at: Position }
  | { readonly type: 'break'; readonly at: Position }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[]; readonly at: Position }
  | { readonly type: 'strong'; readonly children: readonly Inline[]; readonly at: Position }
  | { readonly type: 'image'; readonly src: string; readonly alt: string; readonly at: Position }
  | EditionLink;

export type HeadingDepth = 1 | 2 | 3 | 4 | 5 | 6;

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[]; readonly at: Position }
  | {
      readonly type: 'heading';
      readonly depth: HeadingDepth;
      readonly children: readonly Inline[];
      readonly at: Position;
    }
  | {
      readonly type: 'list';
      /** Number of the first item, null for a bulleted list. */
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
      readonly at: Position;
    }
  | { readonly type: 'quote'; readonly children: readonly Block[]; readonly at: Position }
  | { readonly type: 'code'; readonly value: string; readonly at: Position }
  | { readonly type: 'rule'; readonly at: Position };

/** A parsed edition. `blocks` holds no suggestions: those wait for a person and are not published. */
export interface Edition {
  readonly front: FrontMatter;
  readonly blocks: readonly Block[];
  /** What a merged draft proposes, still to be taken over or thrown away. */
  readonly suggestions: readonly Block[];
  /** Line of each front matter key, for marks. */
  readonly lines: Readonly<Record<string, number>>;
}

export type EditionErrorCode =
  | 'edition-too-large'
  | 'front-matter-missing'
  | 'front-matter-invalid';

/** Why a text is no edition: `line` from 1, and what was expected there. */
export interface EditionError {
  readonly code: EditionErrorCode;
  readonly message: string;
  readonly line: number;
  readonly expected: string;
}

/** Every code the gate may set, in the order of the contract. */
export const MARK_CODES = [
  'quote-differs',
  'cut-undeclared',
  'bracket-undeclared',
  'translation-unnamed',
  'source-differs',
  'source-overstated',
  'polarity-differs',
  'date-differs',
  'year-missing',
  'unknown-statement',
  'withdrawn',
  'later-version-differs',
  'unsupported',
  'headline-stronger',
] as const;

export type MarkCode = (typeof MARK_CODES)[number];

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
