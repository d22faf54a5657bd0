/** "the minister", "this ministry": phrases that take up somebody who was named with that noun. */
import { type Lexicon, matchAt } from '../lexicon.ts';
import type { Passage, Run } from '../passage/passage.ts';
import { headRun } from './source-type.ts';

/** A short phrase with an article has one or two nouns; longer ones describe somebody new. */
const MAX_DEFINITE = 3; // words

/** True for a phrase that can take up an earlier one. */
export function isDefinite(passage: Passage, lexicon: Lexicon, run: Run): boolean {
  const [from, to] = headRun(passage, lexicon, run);
  if (to - from > MAX_DEFINITE) return false;
  const { definites } = lexicon.table.speakers;
  if (definites !== '') return matchAt(lexicon.definites, passage.words, from) !== null;
  return matchAt(lexicon.numbers, passage.words, from)?.value === undefined;
}

/** The stems of the noun that says what a phrase is. */
export function headStems(passage: Passage, lexicon: Lexicon, run: Run): readonly string[] {
  const [from, to] = headRun(passage, lexicon, run);
  const at = lexicon.table.head === 'last' ? to - 1 : firstNoun(passage, lexicon, [from, to]);
  return stemsOfKey(lexicon, passage.words[at]?.key ?? '');
}

/** Past the words that point ("این", "هذه") where the noun stands first. */
function firstNoun({ words }: Passage, lexicon: Lexicon, [from, to]: Run): number {
  let at = from;
  while (at < to - 1 && matchAt(lexicon.classes, words, at)?.value === 'determiner') at++;
  return at;
}

/** The stems of all words of a phrase: what a later phrase may take up. */
export function stemsOf(passage: Passage, lexicon: Lexicon, [from, to]: Run): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let at = from; at < to; at++) {
    for (const stem of stemsOfKey(lexicon, passage.words[at]?.key ?? '')) stems.add(stem);
  }
  return stems;
}

const MIN_STEM = 3; // letters; shorter ones are other words

/**
 * A folded word with and without each prefix and each ending: "و" may be a word's own first letter or
 * "and", and what looks like an ending may belong to the noun.
 */
export function stemsOfKey(lexicon: Lexicon, key: string): readonly string[] {
  const isLeft = (affix: string): boolean => key.length - affix.length >= MIN_STEM;
  const bare = lexicon.nounPrefixes
    .filter((prefix) => key.startsWith(prefix) && isLeft(prefix))
    .map((prefix) => key.slice(prefix.length));
  return [key, ...bare].flatMap((word) => [
    word,
    ...lexicon.nounEndings
      .filter((last) => word.endsWith(last) && word.length - last.length >= MIN_STEM)
      .map((last) => word.slice(0, -last.length)),
  ]);
}
