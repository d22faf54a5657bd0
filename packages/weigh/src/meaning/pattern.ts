/** Patterns of a language table, compiled to be looked up word by word. */
import { fold } from '@hearsay/text';

/** A pattern found: `at` and `length` count words, `rest` is what a `*` stood for in the last one. */
export interface Found<T> {
  readonly value: T;
  readonly at: number;
  readonly length: number;
  readonly rest: string;
}

export type Finder<T> = (words: readonly string[]) => readonly Found<T>[];

interface Piece {
  readonly stem: string;
  readonly open: boolean;
}

interface Compiled<T> {
  readonly pieces: readonly Piece[];
  readonly value: T;
}

// Letters by which the patterns with open ends are grouped: shorter stems are looked up singly.
const HEAD = 2;

/**
 * Finds all patterns in a row of folded words. Each word is tried as it stands and with one of the
 * clitics taken off; of patterns for one value at one word the longest is kept.
 */
export function compile<T>(
  patterns: readonly (readonly [string, T])[],
  clitics: readonly string[] = [],
): Finder<T> {
  const exact = new Map<string, Compiled<T>[]>();
  const open = new Map<string, Compiled<T>[]>();
  for (const [pattern, value] of patterns) {
    const pieces = piecesOf(pattern);
    const first = pieces[0];
    if (first === undefined) continue;
    const group = first.open ? open : exact;
    const key = first.open ? first.stem.slice(0, HEAD) : first.stem;
    const list = group.get(key);
    if (list === undefined) group.set(key, [{ pieces, value }]);
    else list.push({ pieces, value });
  }
  const folded = [...new Set(clitics.map(fold))]
    .filter((one) => one !== '')
    .sort((a, b) => b.length - a.length);
  // Patterns whose first piece a word fits, by word: news repeats its words.
  const opening = new Map<string, readonly Opening<T>[]>();
  const openingOf = (word: string): readonly Opening<T>[] => {
    const known = opening.get(word);
    if (known !== undefined) return known;
    const made = formsOf(word, folded).flatMap((form) =>
      [...(exact.get(form) ?? []), ...(open.get(form.slice(0, HEAD)) ?? [])]
        .filter(({ pieces: [first] }) => first !== undefined && fits(form, first))
        .map(({ pieces, value }) => ({ pieces, value, form })),
    );
    if (opening.size >= MAX_KEPT) opening.clear();
    opening.set(word, made);
    return made;
  };
  return (words) => {
    const found: Found<T>[] = [];
    for (const [at, word] of words.entries()) {
      const values = new Set<T>();
      for (const { pieces, value, form } of openingOf(word)) {
        if (values.has(value)) continue;
        const rest = matches(words, at, form, pieces);
        if (rest === null) continue;
        values.add(value);
        found.push({ value, at, length: pieces.length, rest });
      }
    }
    return found;
  };
}

interface Opening<T> extends Compiled<T> {
  /** The word as it fits, a clitic taken off. */
  readonly form: string;
}

const MAX_KEPT = 50_000; // words of one language: more than a desk's articles use often

function fits(form: string, { stem, open }: Piece): boolean {
  return open ? form.startsWith(stem) : form === stem;
}

function piecesOf(pattern: string): readonly Piece[] {
  return pattern.split(' ').flatMap((word) =>
    fold(word.replaceAll('*', ''))
      .split(' ')
      .map((stem, index, all) => ({ stem, open: word.endsWith('*') && index === all.length - 1 })),
  );
}

const MIN_FORM = 2; // letters that must be left of a word when a clitic is taken off

function formsOf(word: string, clitics: readonly string[]): readonly string[] {
  const cut = clitics.filter((one) => word.startsWith(one) && word.length - one.length >= MIN_FORM);
  return [word, ...cut.map((one) => word.slice(one.length))];
}

/** What the last piece's open end stood for, or null where the pattern does not fit. */
function matches(
  words: readonly string[],
  at: number,
  form: string,
  pieces: readonly Piece[],
): string | null {
  let rest = '';
  for (const [index, { stem, open }] of pieces.entries()) {
    const word = index === 0 ? form : words[at + index];
    if (word === undefined) return null;
    if (open ? !word.startsWith(stem) : word !== stem) return null;
    rest = word.slice(stem.length);
  }
  return rest;
}
