/** The type Encoder, and one made of a table of embeddings and a network that is passed in. */
import type { EmbeddingTable } from './embedding-table.ts';
import type { Network } from './network.ts';
import { SPECIAL } from './vocabulary.ts';

/** Words of one window as an encoder takes them. */
export interface EncodedWord {
  /** Ids of its pieces, at least one; the first speaks for the word. */
  readonly pieces: readonly number[];
  /** A small number that the network was trained to take beside each piece. */
  readonly mark: number;
}

/** Batches of words in, for each word `width` values out, row by row. */
export interface Encoder {
  readonly width: number;
  encode(batch: readonly (readonly EncodedWord[])[]): Promise<readonly Float32Array[]>;
}

export interface EncoderParts {
  readonly embeddings: EmbeddingTable;
  /** One row for each position, added to the rows of the pieces. */
  readonly positions: Float32Array;
  /** Takes `emb`, `quote` and `first`, gives `width` values for each word. */
  readonly network: Network;
  readonly width: number;
}

/**
 * An encoder that shows its network one window at a time: networks in eight bits scale their numbers
 * by the largest of all that they see at once, so a window's result would depend on its neighbours.
 */
export function createEncoder({ embeddings, positions, network, width }: EncoderParts): Encoder {
  const encodeOne = async (words: readonly EncodedWord[]): Promise<Float32Array> => {
    if (words.length === 0) return new Float32Array(0);
    const size = embeddings.width;
    const length = words.reduce((sum, { pieces }) => sum + pieces.length, 2);
    if (length * size > positions.length)
      throw new RangeError(`a window of ${length} pieces is longer than the encoder reads`);
    const emb = positions.slice(0, length * size);
    const quote = new BigInt64Array(length);
    const first = new BigInt64Array(words.length);
    let at = 0;
    const put = (id: number, mark: number): void => {
      embeddings.addRow(id, emb, at * size);
      quote[at] = BigInt(mark);
      at++;
    };
    put(SPECIAL.begin, 0);
    words.forEach(({ pieces, mark }, word) => {
      first[word] = BigInt(at);
      for (const id of pieces) put(id, mark);
    });
    put(SPECIAL.end, 0);
    return network({
      emb: { shape: [1, length, size], data: emb },
      quote: { shape: [1, length], data: quote },
      first: { shape: [words.length], data: first },
    });
  };
  return {
    width,
    async encode(batch) {
      const vectors: Float32Array[] = [];
      for (const words of batch) vectors.push(await encodeOne(words));
      return vectors;
    },
  };
}
