/**
 * Overlapping windows over a text that is longer than an encoder reads at once. Each word belongs to
 * one window, the one that sees it farther from its ends.
 */

/** Half-open run of words. */
export type Run = readonly [from: number, to: number];

export interface Window {
  /** Words that the window shows. */
  readonly words: Run;
  /** Words whose results are taken from it. */
  readonly owned: Run;
}

export interface WindowSize {
  /** Pieces of a window, without the two that begin and end it. */
  readonly longest: number;
  /** Pieces that two windows share at most. */
  readonly overlap: number;
}

/** What is cut: how many pieces each word has, and which words are a sentence. */
export interface WindowedText {
  readonly pieces: readonly (readonly number[])[];
  readonly sentence: (word: number) => number;
}

/** The windows of a text, in order; together they own every word once. */
export function windowsOf(text: WindowedText, size: WindowSize): Window[] {
  const offsets = offsetsOf(text.pieces);
  const length = ([from, to]: Run): number => (offsets[to] as number) - (offsets[from] as number);
  const units = unitsOf(text, size.longest - size.overlap, length);
  const shown: { words: Run; units: Run }[] = [];
  let first = 0;
  while (first < units.length) {
    const begin = (units[first] as Run)[0];
    let last = first + 1;
    while (last < units.length && length([begin, (units[last] as Run)[1]]) <= size.longest) last++;
    const end = (units[last - 1] as Run)[1];
    shown.push({ words: [begin, end], units: [first, last] });
    if (last >= units.length) break;
    let next = last;
    while (next - 1 > first && length([(units[next - 1] as Run)[0], end]) <= size.overlap) next--;
    first = next;
  }
  return withOwners(shown, units, offsets);
}

function offsetsOf(pieces: readonly (readonly number[])[]): Int32Array {
  const offsets = new Int32Array(pieces.length + 1);
  pieces.forEach((own, at) => {
    offsets[at + 1] = (offsets[at] as number) + own.length;
  });
  return offsets;
}

/** Sentences; those too long for a window that overlaps are cut at words. */
function unitsOf(text: WindowedText, longest: number, length: (run: Run) => number): Run[] {
  const count = text.pieces.length;
  const units: Run[] = [];
  let from = 0;
  for (let to = 1; to <= count; to++) {
    const ends = to === count || text.sentence(to) !== text.sentence(to - 1);
    if (to - 1 > from && length([from, to]) > longest) {
      units.push([from, to - 1]);
      from = to - 1;
    }
    if (!ends) continue;
    units.push([from, to]);
    from = to;
  }
  return units;
}

function withOwners(
  shown: readonly { words: Run; units: Run }[],
  units: readonly Run[],
  offsets: Int32Array,
): Window[] {
  let owner = 0;
  return shown.map(({ words }, index) => {
    const next = shown[index + 1];
    const border = next ? borderOf(units, next.units[0], words[1], offsets) : words[1];
    const owned: Run = [owner, border];
    owner = border;
    return { words, owned };
  });
}

/** The start of a sentence nearest to the middle of what two windows share. */
function borderOf(units: readonly Run[], first: number, end: number, offsets: Int32Array): number {
  const begin = (units[first] as Run)[0];
  const middle = ((offsets[begin] as number) + (offsets[end] as number)) / 2;
  const distance = (word: number): number => Math.abs((offsets[word] as number) - middle);
  let border = begin;
  for (let unit = first; unit < units.length; unit++) {
    const start = (units[unit] as Run)[0];
    if (start > end) break;
    if (distance(start) < distance(border)) border = start;
  }
  return distance(end) < distance(border) ? end : border;
}
