/** The pieces that words are cut into, with their scores: a unigram model (Kudo 2018). */

/** As it stands in the file that comes with the weights; a piece's index is its id. */
export interface VocabularyFile {
  readonly pieces: readonly string[];
  /** Log probability of each piece. */
  readonly scores: readonly number[];
  /** What one character costs that no piece covers. */
  readonly unknownScore: number;
  /** Characters and what stands for them before words are cut. */
  readonly normalisation: Readonly<Record<string, string>>;
}

export interface Vocabulary {
  readonly size: number;
  readonly ids: ReadonlyMap<string, number>;
  readonly scores: Float64Array;
  readonly unknownScore: number;
  readonly normalisation: ReadonlyMap<string, string>;
  /** Code points of the longest piece. */
  readonly longest: number;
}

/** Ids that match no text. */
export const SPECIAL = { begin: 0, end: 2, unknown: 3 } as const;
const SPECIAL_COUNT = 4; // 1 fills up batches where several texts are read at once

/** Makes a file's pieces searchable. */
export function vocabularyOf(file: VocabularyFile): Vocabulary {
  const ids = new Map<string, number>();
  let longest = 1;
  file.pieces.forEach((piece, id) => {
    if (id < SPECIAL_COUNT) return;
    ids.set(piece, id);
    if (piece.length > longest) longest = Math.max(longest, [...piece].length);
  });
  return {
    size: file.pieces.length,
    ids,
    scores: Float64Array.from(file.scores),
    unknownScore: file.unknownScore,
    normalisation: new Map(Object.entries(file.normalisation)),
    longest,
  };
}
