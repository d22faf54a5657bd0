/** Chance from a seed: the same desk at every run, so that two measurements compare. */

export interface Chance {
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  pick<T>(items: readonly T[]): T;
}

/** Multiplicative congruential generator (Park and Miller, 1988): plenty for invented texts. */
const MULTIPLIER = 48_271;
const MODULUS = 2_147_483_647;

export function chanceFrom(seed: number): Chance {
  let state = (seed % (MODULUS - 1)) + 1;
  const next = (): number => {
    state = (state * MULTIPLIER) % MODULUS;
    return (state - 1) / (MODULUS - 1);
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    pick(items) {
      const found = items[below(items.length)];
      if (found === undefined) throw new Error('Nothing to pick from: give at least one item.');
      return found;
    },
  };
}
