/** Words to vectors: subword tokeniser, windows and the type Encoder. */
export { type EmbeddingTable, embeddingTable } from './embedding-table.ts';
export { createEncoder, type EncodedWord, type Encoder, type EncoderParts } from './encoder.ts';
export { type FormRules, formOf, type MarkRole } from './form.ts';
export type { Network, Tensor } from './network.ts';
export { MAX_PIECES, type PieceCutter, pieceCutter, piecesOf } from './pieces.ts';
export { SPECIAL, type Vocabulary, type VocabularyFile, vocabularyOf } from './vocabulary.ts';
export { type Window, type WindowedText, type WindowSize, windowsOf } from './windows.ts';
