/**
 * What a source is in a language that writes every noun with a capital, where a capital tells no name:
 * the first noun of the phrase says what it is, by the tables or by how it ends ("Wasserverband"), and
 * the capitals behind it are its name.
 */
import { findIn, type Lexicon, matchAt, type NounKind } from '../lexicon.ts';
import type { Passage, Run } from '../passage/passage.ts';

/** What the first noun of a phrase is: a kind of source, one of many persons, a name, or nothing known. */
export interface FirstNoun {
  readonly at: number;
  readonly kind: NounKind | 'person' | null;
  /** How many capitals follow it: two in "Landrat Tjark Wöhler". */
  readonly names: number;
  /** A given name stands in the phrase. */
  readonly given: boolean;
  /** Something stands before it: an article, an adjective. */
  readonly determined: boolean;
}

/** Reads a phrase up to its first comma or linker; null where it has no noun. */
export function firstNoun(passage: Passage, lexicon: Lexicon, [from, to]: Run): FirstNoun | null {
  const at = nounAt(passage, lexicon, [from, to]);
  if (at === null) return null;
  const own = kindOfNoun(passage, lexicon, at);
  // "die Borkumer Blätter": a word that only describes the noun behind it.
  const next = own === null && mayBeName(passage, lexicon, at + 1) && at + 1 < to;
  const behind = next ? kindOfNoun(passage, lexicon, at + 1) : null;
  let end = at + 1;
  while (end < to && mayBeName(passage, lexicon, end)) end++;
  return {
    at,
    kind: behind === 'person' ? null : (own ?? behind),
    names: end - at - 1,
    given: findIn(lexicon.givenNames, passage.words, at, to) !== null,
    determined: at > from,
  };
}

/** The first capital that is no article, number, country or rank. */
function nounAt({ words }: Passage, lexicon: Lexicon, [from, to]: Run): number | null {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || !word.capital) continue;
    const before = [lexicon.classes, lexicon.seniorities, lexicon.numbers, lexicon.pronouns];
    if (before.some((index) => matchAt<unknown>(index, words, at) !== null)) continue;
    if (at + 1 < to && words[at + 1]?.capital && matchAt(lexicon.countries, words, at)) continue;
    return at;
  }
  return null;
}

/** By the tables, else by the longest end that is known. */
export function kindOfNoun(
  passage: Passage,
  lexicon: Lexicon,
  at: number,
): NounKind | 'person' | null {
  const { words } = passage;
  const listed = matchAt(lexicon.kinds, words, at)?.value;
  if (listed !== undefined) return listed;
  if (matchAt(lexicon.roles, words, at) !== null) return 'person';
  const key = words[at]?.key ?? '';
  const ended = lexicon.nounEnds.find(({ end }) => key.endsWith(end));
  return ended?.kind ?? null;
}

/** A capital that the tables do not know. */
function mayBeName(passage: Passage, lexicon: Lexicon, at: number): boolean {
  const word = passage.words[at];
  if (word?.kind !== 'word' || !word.capital) return false;
  return matchAt(lexicon.classes, passage.words, at) === null;
}
