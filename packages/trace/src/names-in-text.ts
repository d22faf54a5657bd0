/** Finding known names in running text, where nobody has marked them. */
import { fold } from '@hearsay/text';

interface PrintedName {
  readonly printed: string;
  readonly words: readonly string[];
  readonly id: string;
}

/** Names by their first folded word. */
export type NamesInText = ReadonlyMap<string, readonly PrintedName[]>;

export function namesInText(named: readonly (readonly [id: string, name: string])[]): NamesInText {
  const index = new Map<string, PrintedName[]>();
  for (const [id, printed] of named) {
    const words = fold(printed).split(' ');
    const first = words[0] ?? '';
    if (first === '') continue;
    const list = index.get(first);
    if (list === undefined) index.set(first, [{ printed, words, id }]);
    else list.push({ printed, words, id });
  }
  return index;
}

// Letters that may stand before a name in one word (prepositions of Arabic and Hebrew) and behind it
// (case endings of Turkish).
const MAX_BEFORE = 2;
const MAX_AFTER = 4;
const MIN_SINGLE = 4; // letters of a name of one word; shorter ones are found in other words

/**
 * Ids of the names in the order they stand. A name of one word in Latin letters counts only with its
 * capital, and not as the first word of a sentence: outlets are called "Today".
 */
export function namedIn(
  index: NamesInText,
  text: string,
  opens: 'sentence' | 'phrase',
): readonly string[] {
  const words = fold(text).split(' ');
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    for (let cut = 0; cut <= MAX_BEFORE && cut < word.length; cut += 1) {
      for (const name of startingWith(index, word.slice(cut))) {
        if (standsAt(name, words, at, cut, text, opens)) found.add(name.id);
      }
    }
  }
  return [...found];
}

function startingWith(index: NamesInText, word: string): readonly PrintedName[] {
  const found = [...(index.get(word) ?? [])];
  const least = Math.max(MIN_SINGLE, word.length - MAX_AFTER);
  for (let end = word.length - 1; end >= least; end -= 1) {
    found.push(...(index.get(word.slice(0, end)) ?? []).filter((one) => one.words.length === 1));
  }
  return found;
}

function standsAt(
  name: PrintedName,
  words: readonly string[],
  at: number,
  cut: number,
  text: string,
  opens: 'sentence' | 'phrase',
): boolean {
  const last = name.words.length - 1;
  const latin = /\p{Script=Latin}/u.test(name.printed);
  if (cut > 0 && latin) return false;
  for (let i = 1; i <= last; i += 1) {
    const word = words[at + i] ?? '';
    const wanted = name.words[i] ?? '';
    const goesOn =
      i === last && word.startsWith(wanted) && word.length - wanted.length <= MAX_AFTER;
    if (word !== wanted && !goesOn) return false;
  }
  if (last > 0) return true;
  return (
    name.printed.length >= MIN_SINGLE &&
    (!latin || ((at > 0 || opens === 'phrase') && text.includes(name.printed)))
  );
}

/** The name that a text begins with ("Halcyon Lines, the owner"), the longest where several do. */
export function namedFirst(index: NamesInText, text: string): string | null {
  const words = fold(text).split(' ');
  let best: PrintedName | null = null;
  for (const name of index.get(words[0] ?? '') ?? []) {
    const stands = name.words.every((word, at) => words[at] === word);
    if (stands && name.words.length > (best?.words.length ?? 0)) best = name;
  }
  return best?.id ?? null;
}

/**
 * The name of two words or more that ends a text, or its part before the first comma, behind a word
 * that says what its bearer is; null where one of `small` ("of", "for") stands between.
 */
export function namedBeside(
  index: NamesInText,
  text: string,
  small: ReadonlySet<string>,
): string | null {
  const words = fold(text.split(/[,،;(]/u)[0] ?? '').split(' ');
  for (const [at, word] of words.entries()) {
    if (at === 0 || small.has(words[at - 1] ?? '')) continue;
    for (const name of index.get(word) ?? []) {
      const ends = at + name.words.length === words.length;
      const stands = name.words.every((one, step) => words[at + step] === one);
      if (ends && stands && name.words.length > 1) return name.id;
    }
  }
  return null;
}
