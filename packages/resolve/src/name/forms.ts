/** The forms under which a word of running text may be a known name: clitics and endings off. */
import type { Vocabulary } from '../vocabulary.ts';
import type { NameWord } from './words.ts';

/** Letters that must be left of a word when something is cut off it; shorter rests are chance. */
const MIN_REST = 3;
/** "and to the" is the longest usual chain of clitics before a name. */
const MAX_CLITICS = 3;

/** The word as it is, then with clitics cut off its front, down to `minRest` letters. */
export function headForms(
  key: string,
  vocabulary: Vocabulary,
  minRest: number = MIN_REST,
): readonly string[] {
  const forms = [key];
  let last = [key];
  for (let round = 0; round < MAX_CLITICS && vocabulary.clitics.length > 0; round += 1) {
    const next = last.flatMap((form) =>
      vocabulary.clitics
        .filter((clitic) => form.startsWith(clitic) && form.length - clitic.length >= minRest)
        .map((clitic) => form.slice(clitic.length)),
    );
    forms.push(...next);
    last = next;
  }
  return [...new Set(forms)];
}

/** The word as it is, then without a possessive or case ending. */
export function tailForms(word: NameWord, vocabulary: Vocabulary): readonly string[] {
  const forms = [word.key];
  if (word.stem !== null && word.tail !== null && vocabulary.apostropheEndings.has(word.tail)) {
    forms.push(word.stem);
  }
  for (const ending of vocabulary.endings) {
    if (word.key.endsWith(ending) && word.key.length - ending.length >= MIN_REST) {
      forms.push(word.key.slice(0, -ending.length));
    }
  }
  return [...new Set(forms)];
}

/** Whether the word carries a possessive mark behind an apostrophe. */
export function hasPossessive(word: NameWord, vocabulary: Vocabulary): boolean {
  return word.tail !== null && word.tail !== '' && vocabulary.apostropheEndings.has(word.tail);
}

/** Forms of one word standing alone: every head form with every ending. */
export function wordForms(word: NameWord, vocabulary: Vocabulary): readonly string[] {
  const forms = tailForms(word, vocabulary).flatMap((form) => headForms(form, vocabulary));
  return [...new Set(forms)];
}
