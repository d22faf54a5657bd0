/**
 * Which office of the desk words without a name mean: "Lumen's managing partner" has the words of the
 * office's name in another order, "the head of the watchdog, the Accounts Board" names the body it heads.
 */
import type { Office } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { functionWords } from './languages/function-words.ts';
import { tableTest } from './languages/table-test.ts';
import { namedIn } from './names-in-text.ts';
import type { OutletNames } from './outlet-names.ts';

// Words of an office's name by which it is known in another order: fewer fit too many offices.
const MIN_NAME = 3;
// Words that the printed ones may have beyond the name: more tell of somebody else.
const MAX_MORE = 4;
const MAX_ENDING = 4; // letters of a possessive or case ending written behind a word
const MAX_BEFORE = 2; // letters of an article or preposition written before it

/** The desk's id of the office that the words mean; null where they mean none or several. */
export function officeMeant(names: OutletNames, lang: string, printed: string): string | null {
  const { offices } = names;
  if (offices.length === 0 || tableTest(lang, 'besideHead')(printed)) return null;
  const words = contentWords(lang, printed);
  const fitting = offices.filter((office) => hasWordsOf(lang, office, words));
  if (fitting.length === 1) return fitting[0]?.id ?? null;
  if (fitting.length > 1 || !tableTest(lang, 'heads')(printed)) return null;
  const bodies = namedIn(names.bodies, printed, 'phrase');
  const led = offices.filter(({ heads: body }) => body !== null && bodies.includes(body));
  return bodies.length === 1 && led.length === 1 ? (led[0]?.id ?? null) : null;
}

function hasWordsOf(lang: string, { names }: Office, words: readonly string[]): boolean {
  return Object.values(names)
    .flat()
    .some((name) => {
      const wanted = contentWords(lang, name);
      const room = words.length >= wanted.length && words.length - wanted.length <= MAX_MORE;
      return (
        wanted.length >= MIN_NAME &&
        room &&
        wanted.every((word) => words.some((other) => isGrown(other, word)))
      );
    });
}

function isGrown(printed: string, word: string): boolean {
  const more = printed.length - word.length;
  if (more === 0) return printed === word;
  return (
    (more <= MAX_ENDING && printed.startsWith(word)) ||
    (more <= MAX_BEFORE && printed.endsWith(word))
  );
}

/** The words that name something, without articles and prepositions. */
function contentWords(lang: string, text: string): readonly string[] {
  const { frame, ends } = functionWords(lang);
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !frame.has(word) && !ends.has(word));
}
