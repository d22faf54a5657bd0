/** The type of this stage's language table: what segmentation, normal forms and quotations need. */

export type QuotationKind = 'double' | 'single' | 'guillemet';

export interface QuotationPair {
  readonly open: string;
  readonly close: string;
  readonly kind: QuotationKind;
}

export interface TextLanguage {
  /** ISO 639-1 code, the name of the file. */
  readonly code: string;
  /** The language's name in English and in itself. */
  readonly name: string;
  readonly ownName: string;
  /** ISO 15924 code of the script news is printed in. */
  readonly script: 'Latn' | 'Arab' | 'Hebr';
  /** Where the knowledge in the file comes from. */
  readonly source: string;
  /** The ten native digits from zero, or '' where ASCII digits alone are printed. */
  readonly digits: string;
  /** Abbreviations written with a full stop that more of the sentence follows, without the stop. */
  readonly abbreviations: readonly string[];
  /** Abbreviations that may also close a sentence: what follows decides. */
  readonly closingAbbreviations: readonly string[];
  /** Abbreviations that a figure follows ("No. 5"), else they end a sentence as any word does. */
  readonly figureAbbreviations: readonly string[];
  /** Words that open a sentence far more often than they go on after an abbreviation. */
  readonly openers: readonly string[];
  /** True where "5." is an ordinal, so that a stop after a figure does not end the sentence. */
  readonly ordinalStop: boolean;
  /** The language's own marks, the outer ones first. */
  readonly quotationMarks: readonly QuotationPair[];
  /** Characters that are variants of another one in this language: [variant, normal form]. */
  readonly variants: readonly (readonly [string, string])[];
}
