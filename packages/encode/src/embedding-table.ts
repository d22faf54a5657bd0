/**
 * The vectors of all pieces at four bits a value: too large a table for a network file, and only a
 * few rows of it are needed for a text. Blocks of 32 values share a half-precision scale (the layout
 * known as Q4_0).
 */

const BLOCK = 32; // values
const BLOCK_BYTES = 18; // scale and 16 bytes of two values each
const MIDDLE = 8; // the four-bit value that stands for 0

export interface EmbeddingTable {
  readonly rows: number;
  /** Values of a row. */
  readonly width: number;
  /** Adds the row of a piece to the values from `at` on. */
  addRow(row: number, into: Float32Array, at: number): void;
}

/** Reads a table of `rows` rows; bytes that do not fit are an error value. */
export function embeddingTable(
  bytes: Uint8Array,
  rows: number,
  width: number,
): EmbeddingTable | { readonly error: { readonly code: 'bad-model'; readonly message: string } } {
  const blocks = width / BLOCK;
  const expected = rows * blocks * BLOCK_BYTES;
  if (bytes.length !== expected) {
    const message = `the table of embeddings has ${bytes.length} bytes, expected ${expected}`;
    return { error: { code: 'bad-model', message } };
  }
  return {
    rows,
    width,
    addRow(row, into, at) {
      for (let block = 0; block < blocks; block++) {
        const from = (row * blocks + block) * BLOCK_BYTES;
        const scale = half((bytes[from] as number) | ((bytes[from + 1] as number) << 8));
        const to = at + block * BLOCK;
        for (let byte = 0; byte < BLOCK / 2; byte++) {
          const pair = bytes[from + 2 + byte] as number;
          const low = to + byte;
          const high = low + BLOCK / 2;
          into[low] = (into[low] as number) + ((pair & 15) - MIDDLE) * scale;
          into[high] = (into[high] as number) + ((pair >> 4) - MIDDLE) * scale;
        }
      }
    },
  };
}

/** A number in half precision (IEEE 754 binary16) from its bits. */
export function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
