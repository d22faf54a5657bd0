/** The language a proposition is put in: one short sentence, often too little to be told by letters. */
import { identifyLanguage } from '@hearsay/text';
import { weighLanguageCodes } from '../languages/index.ts';
import { foldedWords, lexiconOf } from './lexicon.ts';

/**
 * The language as identified, else the one whose table knows most of the words; where several know
 * as many, the first of `likely` (languages the claim has hints for).
 */
export function languageOf(says: string, likely: readonly string[]): string {
  const identified = identifyLanguage(says).lang;
  const words = foldedWords(says);
  const ordered = [...new Set([...likely, ...weighLanguageCodes])];
  let best = { lang: identified, known: knownWords(identified, words) };
  for (const lang of ordered) {
    const known = knownWords(lang, words);
    if (known > best.known) best = { lang, known };
  }
  return best.lang;
}

/** Words that a language's table has a use for. */
function knownWords(lang: string, words: readonly string[]): number {
  const { concepts, marks, isStop } = lexiconOf(lang);
  const known = new Set([...concepts(words), ...marks(words)].map(({ at }) => at));
  return words.filter((word, at) => isStop(word) || known.has(at)).length;
}
