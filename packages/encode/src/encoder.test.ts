import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmbeddingTable, embeddingTable, half } from './embedding-table.ts';
import { createEncoder, type EncodedWord } from './encoder.ts';
import type { Network } from './network.ts';

const WIDTH = 32;
const ROWS = 10;

/** Row r holds the values r, r + 1 and so on, modulo 16, minus 8. */
function tableBytes(): Uint8Array {
  const bytes = new Uint8Array(ROWS * 18);
  for (let row = 0; row < ROWS; row++) {
    bytes[row * 18 + 1] = 0x3c; // half-precision 1
    for (let at = 0; at < 16; at++)
      bytes[row * 18 + 2 + at] = ((row + at) % 16) | (((row + at + 1) % 16) << 4);
  }
  return bytes;
}

function table(): EmbeddingTable {
  const made = embeddingTable(tableBytes(), ROWS, WIDTH);
  if ('error' in made) throw new Error(made.error.message);
  return made;
}

/** Gives back, for each word, the first two embedded values of its first piece and its mark. */
const echo: Network = async ({ emb, quote, first }) => {
  const out: number[] = [];
  for (const at of (first?.data ?? []) as BigInt64Array) {
    const row = Number(at) * WIDTH;
    out.push(
      emb?.data[row] as number,
      emb?.data[row + 1] as number,
      Number(quote?.data[Number(at)]),
    );
  }
  return Float32Array.from(out);
};

describe('the table of embeddings', () => {
  it('gives low halves first and high halves behind them', () => {
    const row = new Float32Array(WIDTH);
    table().addRow(3, row, 0);
    expect([...row.slice(0, 3), ...row.slice(16, 19)]).toEqual([-5, -4, -3, -4, -3, -2]);
  });

  it('of another size is an error', () => {
    expect(embeddingTable(tableBytes().slice(1), ROWS, WIDTH)).toMatchObject({
      error: { code: 'bad-model' },
    });
  });

  it.each([
    [0x3c00, 1],
    [0xc000, -2],
    [0x0001, 2 ** -24],
    [0x8000, -0],
    [0x3555, 0.333251953125],
    [0x7c00, Number.POSITIVE_INFINITY],
  ])('reads the half-precision number %i as %d', (bits, value) => {
    expect(half(bits)).toBe(value);
  });
});

describe('an encoder', () => {
  const positions = new Float32Array(20 * WIDTH);
  for (let at = 0; at < positions.length; at++) positions[at] = 100 * Math.floor(at / WIDTH);
  const encoder = createEncoder({ embeddings: table(), positions, network: echo, width: 3 });
  const word = fc.record({
    pieces: fc.array(fc.integer({ min: 4, max: ROWS - 1 }), { minLength: 1, maxLength: 3 }),
    mark: fc.integer({ min: 0, max: 7 }),
  });

  it('adds the position of the first piece to its row and hands the mark on', async () => {
    const words: EncodedWord[] = [
      { pieces: [4, 5], mark: 0 },
      { pieces: [6], mark: 2 },
    ];
    const [vectors] = await encoder.encode([words]);
    expect([...(vectors ?? [])]).toEqual([100 - 4, 100 - 3, 0, 300 - 2, 300 - 1, 2]);
  });

  it('gives a window the same vectors in any batch', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 4 }),
        async (batch) => {
          const together = await encoder.encode(batch);
          for (const [index, window] of batch.entries())
            expect((await encoder.encode([window]))[0]).toEqual(together[index]);
        },
      ),
    );
  });

  it('refuses a window that is longer than its positions', async () => {
    const words = new Array(19).fill({ pieces: [4], mark: 0 });
    await expect(encoder.encode([words])).rejects.toThrow(RangeError);
  });
});
