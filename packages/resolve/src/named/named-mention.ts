/** A name in an article's text, beside the sources that attribution found. */
import type { Mention } from '@hearsay/attribute';

export interface NamedMention extends Mention {
  /** The first full mention that a short name or pronoun stands for: of a source, or of a name. */
  readonly refersTo: string | null;
  /** Probability that these words are a name of this kind, 0 to 1. */
  readonly probability: number;
}

/**
 * Names that each step adds to one article at most: names in the text, pronouns, the desk's own names. More
 * stand in lists and tables only, and in texts made to exhaust whoever reads them.
 */
export const MOST_NAMES = 2_000;
