/** A headline or a text read once for comparing: sentences with words, stems and marks. */
import { sentences } from '@hearsay/text';
import { foldedWords, lexiconOf, type MarkKind } from '../meaning/lexicon.ts';

export interface PageSentence {
  readonly words: readonly string[];
  /** The stem of each word. */
  readonly stems: readonly string[];
  /** Stems of the words that carry meaning. */
  readonly content: ReadonlySet<string>;
  readonly marks: readonly { readonly kind: MarkKind; readonly at: number }[];
}

export interface Page {
  readonly sentences: readonly PageSentence[];
  /** Content stems of all sentences. */
  readonly content: ReadonlySet<string>;
  /** Stems that follow one another, joined by a space. */
  readonly pairs: ReadonlySet<string>;
  readonly isQuestion: boolean;
}

/** UTF-16 units that are read; the longest text of FNC-1's train part has 27,579. */
const MAX_TEXT = 50_000;
const STEM = 6; // letters that inflected forms share
const QUESTION_MARKS = /[?؟]/;

/** Reads a text of the language; of one longer than 50,000 characters, the beginning. */
export function readPage(text: string, lang: string): Page {
  const lexicon = lexiconOf(lang);
  const kept = text.slice(0, MAX_TEXT);
  const read: PageSentence[] = [];
  const content = new Set<string>();
  const pairs = new Set<string>();
  let before: string | null = null;
  for (const [start, end] of sentences(kept, lang)) {
    const words = foldedWords(kept.slice(start, end));
    if (words.length === 0) continue;
    const stems = words.map((word) => word.slice(0, STEM));
    const meaning = new Set(stems.filter((_, at) => !lexicon.isStop(words[at] ?? '')));
    const marks = lexicon.marks(words).map(({ value, at }) => ({ kind: value, at }));
    for (const stem of meaning) content.add(stem);
    for (const stem of stems) {
      if (before !== null) pairs.add(`${before} ${stem}`);
      before = stem;
    }
    read.push({ words, stems, content: meaning, marks });
  }
  return { sentences: read, content, pairs, isQuestion: QUESTION_MARKS.test(kept) };
}
