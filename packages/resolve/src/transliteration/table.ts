/**
 * How a script writes Latin-script words: a table of paired stretches of letters ("sch" - "ш") with
 * costs, and the cheapest way to cut two words into such pairs.
 */

/** Letters of the two sides of a pair, at most. */
export const LATIN_STRETCH = 3;
export const NATIVE_STRETCH = 2;

/** Marks the begin and the end of a word, so that a pair can hold only there (a silent final e). */
export const EDGE = '#';

export interface TransliterationTable {
  /** Native stretches by Latin stretch, each with its cost in nats (minus log probability). */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Cost of a letter of either side with no pair of its own in the table. */
  readonly unknownLetter: number;
  /** Cost in nats of each letter on its own, by side: what the words would cost if unrelated. */
  readonly latinLetters: ReadonlyMap<string, number>;
  readonly nativeLetters: ReadonlyMap<string, number>;
}

/** Longest word compared, in folded letters; longer ones are cut. */
const MAX_WORD = 40;

/** A folded word made ready: cut to a bearable length, edges marked. */
export function edged(folded: string): string {
  return EDGE + folded.slice(0, MAX_WORD) + EDGE;
}

/**
 * The cheapest total cost of a Latin and a native word, both folded, cut into pairs (Viterbi over
 * both words).
 */
export function pairingCost(table: TransliterationTable, latin: string, native: string): number {
  const x = edged(latin);
  const y = edged(native);
  const width = y.length + 1;
  const endings = nativeStretches(y);
  const best = new Float64Array((x.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (let i = 0; i <= x.length; i += 1) {
    const rows = rowsFrom(table, x, i);
    for (let j = 0; j <= y.length; j += 1) {
      const here = best[i * width + j] ?? Number.POSITIVE_INFINITY;
      if (here === Number.POSITIVE_INFINITY) continue;
      for (const { length, row } of rows) {
        for (let b = length === 0 ? 1 : 0; b <= Math.min(NATIVE_STRETCH, y.length - j); b += 1) {
          const cost = row.get(endings[b]?.[j] ?? '');
          if (cost !== undefined) relax(best, (i + length) * width + j + b, here + cost);
        }
      }
      // A letter that the table does not pair here is left over, at a price.
      if (i < x.length) relax(best, (i + 1) * width + j, here + table.unknownLetter);
      if (j < y.length) relax(best, i * width + j + 1, here + table.unknownLetter);
    }
  }
  return best[best.length - 1] ?? Number.POSITIVE_INFINITY;
}

/** Partners of every Latin stretch that begins at a place. */
function rowsFrom(
  table: TransliterationTable,
  x: string,
  from: number,
): readonly { readonly length: number; readonly row: ReadonlyMap<string, number> }[] {
  const found: { length: number; row: ReadonlyMap<string, number> }[] = [];
  for (let length = 0; length <= Math.min(LATIN_STRETCH, x.length - from); length += 1) {
    const row = table.pairs.get(x.slice(from, from + length));
    if (row !== undefined) found.push({ length, row });
  }
  return found;
}

/** Native stretches by length and place. */
function nativeStretches(y: string): readonly (readonly string[])[] {
  return Array.from({ length: NATIVE_STRETCH + 1 }, (_, length) =>
    Array.from({ length: y.length + 1 }, (_, from) => y.slice(from, from + length)),
  );
}

function relax(best: Float64Array, at: number, cost: number): void {
  if (cost < (best[at] ?? 0)) best[at] = cost;
}

/** What the two words would cost as chance neighbours: each letter alone. */
export function chanceCost(table: TransliterationTable, latin: string, native: string): number {
  return (
    lettersCost(edged(latin), table.latinLetters, table.unknownLetter) +
    lettersCost(edged(native), table.nativeLetters, table.unknownLetter)
  );
}

function lettersCost(word: string, letters: ReadonlyMap<string, number>, unknown: number): number {
  let cost = 0;
  for (const letter of word) cost += letters.get(letter) ?? unknown;
  return cost;
}
