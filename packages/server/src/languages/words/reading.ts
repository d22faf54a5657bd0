/** What the pages of articles and statements say. */
import type { Act, Polarity, Statement, StatementKind } from '@hearsay/attribute';

export interface ReadingWords {
  readonly kinds: Readonly<Record<StatementKind, string>>;
  readonly acts: Readonly<Record<Act, string>>;
  /** Slots `{kind}`, `{act}`. */
  readonly kindOfAct: string;
  readonly polarities: Readonly<Record<Polarity, string>>;
  /** Slots `{polarity}`, `{denied}`: in a line, and in the table of facts. */
  readonly force: string;
  readonly forceFact: string;
  readonly parts: Readonly<Record<Statement['part'], string>>;
  readonly nobodyNamed: string;
  readonly unnamed: string;
}

export interface ArticleWords {
  /** Slot `{outlet}`. */
  readonly description: string;
  readonly anArticle: string;
  /** Between the names of a picture's credit. */
  readonly via: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** Slot `{n}`. */
  readonly said: string;
  readonly versions: string;
  /** Slots `{version}`, `{day}`; link `page`. */
  readonly version: string;
  /** Before what was taken out and put in since the version before; or that it was too much, or nothing. */
  readonly changed: string;
  readonly tooMuch: string;
  readonly noWord: string;
}

export interface StatementWords {
  /** Slots `{source}`, `{outlet}`. */
  readonly description: string;
  /** Slots `{outlet}`, `{day}`, `{article}`; follows the source. */
  readonly inArticle: string;
  readonly unknownOutlet: string;
  readonly capture: string;
  /** Slots `{part}`, `{day}`; links `words`, `page`. */
  readonly captured: string;
  readonly reading: string;
  readonly bears: string;
  readonly bearsOnNothing: string;
  readonly citedBy: string;
  readonly versions: string;
  /** Slots `{version}`, `{day}`. */
  readonly version: string;
  readonly source: string;
  readonly cue: string;
  readonly kind: string;
  readonly force: string;
  readonly chain: string;
  readonly hedges: string;
  readonly venue: string;
  readonly said: string;
  readonly confidence: string;
  readonly why: string;
  readonly none: string;
  readonly notTold: string;
  readonly inferred: string;
}
