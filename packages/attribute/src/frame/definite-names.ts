/**
 * Names behind a definite noun: where adjectives take the article of their noun, a word without it behind
 * "the director of the club" is no adjective, so that a name begins there, whether or not it is listed.
 */
import { type Lexicon, matchAt } from '../lexicon.ts';
import type { Passage, Run, Word } from '../passage/passage.ts';

/** True for a phrase for a post, a role or a calling with a name behind its definite noun. */
export function namedBehindDefinite(passage: Passage, lexicon: Lexicon, [from, to]: Run): boolean {
  const { definite } = lexicon.table.prefixes;
  if (definite === undefined) return false;
  let isDefinite = false;
  for (let at = from; at < to; at++) {
    const word = passage.words[at];
    if (word?.kind !== 'word') {
      if (CLOSING.test(passage.text.slice(word?.start, word?.end))) return false;
      continue;
    }
    const classed = matchAt(lexicon.classes, passage.words, at)?.value;
    if (classed === 'relative') return false;
    // A preposition opens another phrase, which may be definite in its turn.
    if (classed === 'linker' || classed === 'breaker') isDefinite = false;
    else if (isTaken(passage, word, definite)) isDefinite = true;
    else if (isDefinite && isUnknown(passage, lexicon, at, definite)) return true;
  }
  return false;
}

/** What stands between a name and an apposition or a clause. */
const CLOSING = /^[,،;؛:(–—]$/u;

interface Definite {
  readonly articles: readonly string[];
  readonly owners: readonly string[];
  readonly prepositions: readonly string[];
}

/** The noun has the article, or its owner written behind it. */
function isTaken({ text }: Passage, { key, start, end }: Word, definite: Definite): boolean {
  if (definite.articles.some((article) => key.startsWith(article))) return true;
  const printed = text.slice(start, end);
  return definite.owners.some((owner) => printed.endsWith(owner) && key.length > MIN_OWNED);
}

const MIN_OWNED = 4; // letters; shorter words end so by themselves

/** A word that no table lists and that has no preposition written before it. */
function isUnknown(
  { words }: Passage,
  lexicon: Lexicon,
  at: number,
  { prepositions }: Definite,
): boolean {
  const tables = [
    lexicon.classes,
    lexicon.kinds,
    lexicon.roles,
    lexicon.seniorities,
    lexicon.countries,
    lexicon.numbers,
    lexicon.cues,
  ];
  if (tables.some((index) => matchAt<unknown>(index, words, at) !== null)) return false;
  return !prepositions.some((letter) => words[at]?.key.startsWith(letter));
}
