/** Descriptions of somebody new and nameless in a sentence: "two officials of the chancellery". */
import type { Version } from '@hearsay/resolve';
import { fold, type Span } from '@hearsay/text';
import { callingPlaces } from '../calling.ts';
import { functionWords } from '../languages/function-words.ts';
import type { TellingTests } from './telling-tests.ts';

export interface Newcomer {
  readonly text: string;
  readonly span: Span;
}

const MAX_BEFORE = 5; // words before the noun: adjectives, a number, where verbs stand last the house
const MAX_WORDS = 12; // of one description
const BREAKS = /[,،;:؛–—"“”«»„\n]/u;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Offset in the folded words joined by spaces. */
  readonly at: number;
  /** Number of the part between commas and quotation marks that it stands in. */
  readonly part: number;
}

/**
 * Those whom a sentence of the body introduces by a noun for a calling. In the sentence that carries what
 * was told itself they count only beside a form of telling: others are whom it is about.
 */
export function newcomersIn(
  version: Version,
  span: Span,
  tests: TellingTests,
  isCarrying: boolean,
): readonly Newcomer[] {
  const { text, lang } = version.article;
  const words = wordsOf(text, span);
  const folded = words.map((word) => word.folded).join(' ');
  const telling = new Set(
    tests
      .tellings(folded)
      .flatMap(({ start, end }) =>
        words.flatMap(({ at, part }) => (at >= start && at < end ? [part] : [])),
      ),
  );
  const found = new Map<number, Newcomer>();
  for (const place of callingPlaces(lang, folded)) {
    const first = words.findIndex(({ at, folded: one }) => at + one.length > place.start);
    const last = words.findLastIndex(({ at }) => at < place.end);
    const noun = words[first];
    if (noun === undefined || last < first) continue;
    if (isCarrying && !telling.has(noun.part)) continue;
    const bounds = boundsOf(lang, words, first, last, tests, folded);
    if (bounds === null) continue;
    const [from, to] = [words[bounds[0]], words[bounds[1]]];
    if (from === undefined || to === undefined || found.has(from.start)) continue;
    const newcomer: Newcomer = { text: text.slice(from.start, to.end), span: [from.start, to.end] };
    if (!isNamed(newcomer.text)) found.set(from.start, newcomer);
  }
  return [...found.values()];
}

/** First and last word of the description around a noun; null where it means somebody known. */
function boundsOf(
  lang: string,
  words: readonly Word[],
  first: number,
  last: number,
  tests: TellingTests,
  folded: string,
): readonly [number, number] | null {
  const { opensNew, definite, hasArticle, verbFinal, frame, cues } = functionWords(lang);
  const part = words[first]?.part;
  const inPart = (index: number): boolean => words[index]?.part === part;
  const spoken = [...tests.tellings(folded), ...tests.hearers(folded)];
  const isSpoken = (index: number): boolean =>
    spoken.some(({ start, end }) => {
      const at = words[index]?.at ?? -1;
      return at >= start && at < end;
    });
  let opens = -1;
  let from = first;
  for (let index = first; index >= Math.max(0, first - MAX_BEFORE) && inPart(index); index -= 1) {
    const word = words[index]?.folded ?? '';
    if (index < first && isSpoken(index)) break;
    if (opensNew.has(word)) opens = index;
    else if (index < first && opens < 0 && definite(word)) return null;
    from = index;
    if (opens >= 0 && !verbFinal) break;
  }
  const noun = words[first]?.folded ?? '';
  if (opens < 0 && hasArticle && definite(noun)) return null;
  // What stands before the noun without opening anything is the sentence's.
  const start = verbFinal ? from : opens >= 0 ? opens : first;
  if (opens < 0 && !verbFinal && frame.has(words[first - 1]?.folded ?? '') && hasArticle)
    return definite(words[first - 1]?.folded ?? '') ? null : [start, endOf()];
  return [start, endOf()];

  function endOf(): number {
    if (verbFinal) return last;
    let end = last;
    const limit = Math.min(words.length - 1, start + MAX_WORDS - 1);
    for (let index = last + 1; index <= limit && inPart(index); index += 1) {
      const word = words[index]?.folded ?? '';
      if (isSpoken(index) || cues(word).length > 0 || stops(lang, word)) break;
      end = index;
    }
    return end;
  }
}

/** Words that lead from a description to what somebody does: relatives and verbs. */
function stops(lang: string, word: string): boolean {
  const { relatives, passives } = functionWords(lang);
  return relatives.has(word) || passives.has(word);
}

/** Two capital words in a row are a name, unless they open the description. */
function isNamed(text: string): boolean {
  return /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=\s|$)/u.test(text) && /^\p{Lu}/u.test(text);
}

// Marks around a name or a title, which part nothing.
const NAME_IN_MARKS = /[“"«„]([^“”"«»„]{1,40})[”"»“]/gu;

function wordsOf(text: string, [from, to]: Span): readonly Word[] {
  const words: Word[] = [];
  let part = 0;
  let at = 0;
  let last = from;
  const named = text.slice(from, to).matchAll(NAME_IN_MARKS);
  const marks = new Set(
    [...named].flatMap((one) => [from + one.index, from + one.index + one[0].length - 1]),
  );
  const breaks = (start: number, end: number): boolean => {
    for (let index = start; index < end; index += 1)
      if (!marks.has(index) && BREAKS.test(text[index] ?? '')) return true;
    return false;
  };
  for (const match of text.slice(from, to).matchAll(/[^\s.!?؟,،;:؛–—"“”«»„()]+/gu)) {
    const folded = fold(match[0]);
    if (folded === '') continue;
    const start = from + match.index;
    if (breaks(last, start)) part += 1;
    last = start + match[0].length;
    words.push({ start, end: last, folded, at, part });
    at += folded.length + 1;
  }
  return words;
}
