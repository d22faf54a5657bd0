/** Whether a Latin word's partner in another script is the likeliest among many. */
import { transliterationCost } from '@hearsay/resolve';

export interface WordPair {
  readonly lang: string;
  readonly latin: string;
  readonly native: string;
  readonly part: 'train' | 'dev';
}

/** Words asked for, and words that each partner stands among, itself included. */
const ASKED = 1000;
export const RANKED_AMONG = 1000;
const SEED = 1;

/** How many of the words asked for have their partner first; words and rivals are drawn from `pool`. */
export function rankedFirst(
  pool: readonly WordPair[],
  lang: string,
): { readonly first: number; readonly asked: number } {
  const random = generator(SEED);
  const pick = (): WordPair | undefined => pool[Math.floor(random() * pool.length)];
  let first = 0;
  let asked = 0;
  for (; asked < ASKED; asked += 1) {
    const word = pick();
    if (word === undefined) break;
    const rivals = Array.from({ length: RANKED_AMONG - 1 }, pick);
    const own = transliterationCost(word.latin, word.native, lang);
    const isFirst = rivals.every(
      (rival) =>
        rival === undefined ||
        rival.native === word.native ||
        transliterationCost(word.latin, rival.native, lang) > own,
    );
    if (isFirst) first += 1;
  }
  return { first, asked };
}

/** Mulberry32: numbers from 0 up to 1 that depend on the seed alone. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
