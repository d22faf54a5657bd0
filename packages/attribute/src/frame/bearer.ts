/** What the words of a phrase tell of whom they name: gender, and whether it is more than one. */
import { type Gender, type Lexicon, matchAt } from '../lexicon.ts';
import type { Passage, Run } from '../passage/passage.ts';
import { headRun, type SourceKind } from './source-type.ts';

/** By a title, by a word for a person of one gender. */
export function genderIn(passage: Passage, lexicon: Lexicon, [from, to]: Run): Gender | null {
  for (let at = from; at < to; at++) {
    const title = matchAt(lexicon.honorifics, passage.words, at)?.value;
    if (title) return title;
    const told = matchAt(lexicon.gendered, passage.words, at);
    if (told) return told.value;
  }
  return null;
}

/** By the record of an unnamed one, by a number, by two names with "and" between them. */
export function severalIn(passage: Passage, lexicon: Lexicon, run: Run, kind: SourceKind): boolean {
  if (kind.anonymous) return kind.anonymous.number === 'several';
  if (kind.type === 'collective') return true;
  if (matchAt(lexicon.numbers, passage.words, run[0])?.value === 'several') return true;
  return kind.type === 'person' && joinsNames(passage, lexicon, run);
}

function joinsNames(passage: Passage, lexicon: Lexicon, run: Run): boolean {
  if (!lexicon.table.capitals) return false;
  const [from, to] = headRun(passage, lexicon, run);
  for (let at = from + 1; at < to - 1; at++) {
    if (matchAt(lexicon.classes, passage.words, at)?.value !== 'conjunction') continue;
    if (passage.words[at - 1]?.capital && passage.words[at + 1]?.capital) return true;
  }
  return false;
}
