/** The type of a language's profile for identification. */
export interface LanguageProfile {
  /** ISO 639 code. */
  readonly code: string;
  /** ISO 15924 code of the script the profile is for. */
  readonly script: 'Latn' | 'Arab' | 'Hebr' | 'Cyrl';
  /** Frequent function words, lower case, parted by spaces. */
  readonly words: string;
  /** Letters that the language uses and most others of the script do not. */
  readonly letters: string;
  /** Letters of the script's other languages that its own words never have. */
  readonly absent: string;
  /** Frequent letter sequences; `^` and `$` stand for the edges of a word. */
  readonly pieces: string;
}
