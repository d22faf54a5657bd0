/** A claim's own words for what it is about, found in texts in the forms that a language gives them. */
import { fold } from '@hearsay/text';
import type { Lexicon } from './lexicon.ts';
import { compile, type Finder, type Found } from './pattern.ts';

/** The hints of one language. */
export interface Hints {
  readonly count: number;
  /** Finds them as they stand, with any ending, in folded words; a value is a hint's index. */
  readonly plain: Finder<number>;
  /**
   * Finds them strewn and by their root too, in text order: beside each other they say what the claim is
   * about, and one alone may be another word of its root ("tanker" and "reported" in Arabic).
   */
  readonly find: Finder<number>;
}

/** Words over which the parts of one hint may be strewn: "stepped, to nobody's surprise, down". */
const MAX_SPREAD = 8;
/** Root letters of a form with which it may go on: with fewer it must be the whole word. */
const MIN_OPEN_ROOT = 3;

/**
 * A hint stands for its inflected forms: with any ending, its own end bent before one, and where a language inflects inside words
 * (its table has weak letters), for words of the same root letters. The words of one hint may stand apart.
 */
export function hintsOf(terms: readonly string[], { table }: Lexicon): Hints {
  const clitics = table?.clitics ?? [];
  const plain = compile(
    terms.flatMap((term, index) =>
      formsOf(term, table?.boundEndings ?? []).map((form) => [form, index] as const),
    ),
    clitics,
  );
  const weak = new Set([...(table?.weakLetters ?? '')].map(fold));
  // A hint of one word in a language that inflects at the end is found plainly or not at all.
  const rooted = terms.map((term) => {
    const pieces = piecesOf(term, weak, clitics);
    return weak.size === 0 && pieces.length < 2 ? null : pieces;
  });
  const known = new WeakMap<readonly string[], readonly Found<number>[]>();
  return {
    count: terms.length,
    plain,
    find: (words) => {
      const kept = known.get(words);
      if (kept !== undefined) return kept;
      const found = [...plain(words)];
      const roots = weak.size === 0 ? words : words.map((word) => rootOf(word, weak));
      rooted.forEach((pieces, index) => {
        if (pieces === null || found.some(({ value }) => value === index)) return;
        const stretch = stretchOf(pieces, roots);
        if (stretch !== null) found.push({ value: index, ...stretch, rest: '' });
      });
      found.sort((a, b) => a.at - b.at);
      known.set(words, found);
      return found;
    },
  };
}

/** A hint with any ending, and with those before which its own end is bent. */
function formsOf(
  term: string,
  boundEndings: readonly (readonly [string, string])[],
): readonly string[] {
  if (term.endsWith('*')) return [term];
  const bound = boundEndings
    .filter(([closes]) => term.endsWith(closes) && term.length - closes.length >= MIN_BOUND)
    .map(([closes, opens]) => `${term.slice(0, -closes.length)}${opens}*`);
  return [`${term}*`, ...bound];
}

const MIN_BOUND = 3; // letters left of a hint whose end is bent: shorter ones are other words' beginnings

/** A finder for each word of a hint, among words reduced to their root letters. */
function piecesOf(
  term: string,
  weak: ReadonlySet<string>,
  clitics: readonly string[],
): readonly Finder<true>[] {
  const prefixes = [...new Set(clitics.map((one) => rootOf(fold(one), weak)))];
  return fold(term.replaceAll('*', ''))
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const root = rootOf(word, weak);
      return compile([[root.length < MIN_OPEN_ROOT ? root : `${root}*`, true]], prefixes);
    });
}

/** A word without its weak letters; where hardly any is left the first stays too. */
function rootOf(word: string, weak: ReadonlySet<string>): string {
  const strong = (letters: readonly string[]): string =>
    letters.filter((letter) => !weak.has(letter)).join('');
  const [first = '', ...rest] = word;
  const root = strong([first, ...rest]);
  return root.length < MIN_ROOT ? `${first}${strong(rest)}` : root;
}

const MIN_ROOT = 2;

/** The closest words that hold one of each piece, or null where they stand too far apart or one is missing. */
function stretchOf(
  pieces: readonly Finder<true>[],
  words: readonly string[],
): { readonly at: number; readonly length: number } | null {
  const rows: (readonly Found<true>[])[] = [];
  for (const piece of pieces) {
    const row = piece(words);
    if (row.length === 0) return null;
    rows.push(row);
  }
  let best: { at: number; length: number } | null = null;
  for (const { at: start } of rows[0] ?? []) {
    const others = rows.slice(1).map((row) => nearest(row, start));
    if (others.some((at) => at === null)) continue;
    const all = [start, ...(others as number[])];
    const at = Math.min(...all);
    const length = Math.max(...all) - at + 1;
    if (
      new Set(all).size === all.length &&
      length <= MAX_SPREAD &&
      (best?.length ?? length + 1) > length
    )
      best = { at, length };
  }
  return best;
}

function nearest(row: readonly Found<true>[], start: number): number | null {
  let best: number | null = null;
  for (const { at } of row) {
    if (at === start) continue;
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best;
}
