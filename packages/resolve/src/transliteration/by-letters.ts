/**
 * The strict question whether a Latin-script word writes a word of another script: letter by letter,
 * by the language's own table, with no letter left over but short vowels. The learned tables say how
 * likely; this says whether two brothers may be told apart.
 */
import type { NameLanguage, Script } from '../language.ts';
import { nameLanguages } from '../languages/index.ts';
import { foldLetters } from '../name/letters.ts';

interface LetterTable {
  readonly script: Script;
  /** Folded native stretches to Latin spellings. */
  readonly letters: ReadonlyMap<string, readonly string[]>;
  readonly shortVowels: string;
}

/** Stands behind the last native letter, so that a table can say what holds only there. */
const END = '$';
const VOWELS = 'aeiouy';
/** Longest native stretch with spellings of its own. */
const MAX_STRETCH = 2;

const tables: readonly LetterTable[] = nameLanguages
  .filter((language) => Object.keys(language.letters).length > 0)
  .map(tableOf);

function tableOf(language: NameLanguage): LetterTable {
  const letters = new Map<string, readonly string[]>([[END, ['']]]);
  for (const [native, spellings] of Object.entries(language.letters)) {
    const isFinal = native.endsWith(END);
    const key = foldLetters(native) + (isFinal ? END : '');
    letters.set(key, [...(letters.get(key) ?? []), ...spellings]);
  }
  return { script: language.script, letters, shortVowels: language.shortVowels };
}

/** Whether some language of the script writes the Latin word so. Both words are folded. */
export function writesByLetters(latin: string, native: string, script: Script): boolean {
  const plain = latin.replace(/([^aeiou])\1/g, '$1');
  return tables.some((table) => table.script === script && fits(plain, native + END, table));
}

/** Reachable places in both words, from the begin to the end. */
function fits(latin: string, native: string, table: LetterTable): boolean {
  const width = native.length + 1;
  const reached = new Uint8Array((latin.length + 1) * width);
  reached[0] = 1;
  for (let i = 0; i <= latin.length; i += 1) {
    for (let j = 0; j <= native.length; j += 1) {
      if (reached[i * width + j] !== 1) continue;
      for (let length = 1; length <= Math.min(MAX_STRETCH, native.length - j); length += 1) {
        for (const spelling of table.letters.get(native.slice(j, j + length)) ?? []) {
          if (latin.startsWith(spelling, i))
            reached[(i + spelling.length) * width + j + length] = 1;
        }
      }
      if (isShort(latin, i, table)) reached[(i + 1) * width + j] = 1;
    }
  }
  return reached[latin.length * width + native.length] === 1;
}

/** A lone short vowel between consonants, which these scripts leave out; never the last letter. */
function isShort(latin: string, at: number, table: LetterTable): boolean {
  const letter = latin[at] ?? '';
  if (letter === '' || !table.shortVowels.includes(letter)) return false;
  const before = latin[at - 1] ?? '';
  const after = latin[at + 1] ?? '';
  return after !== '' && !VOWELS.includes(after) && (before === '' || !VOWELS.includes(before));
}
