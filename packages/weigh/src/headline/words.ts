/**
 * The words of a pair as rows of hashed tables: the headline's, the lead's and the nearest sentences'.
 * In the text the headline's own words are all written as one sign, so that what is learnt is how a
 * text speaks of a headline and less of what.
 */
import type { Page, PageSentence } from './page.ts';
import { hashWord } from './rarity.ts';

/** Rows of each table; a word or a pair of neighbouring words is one. */
export type WordRows = readonly Int32Array[];

/** Headline, lead, nearest sentences. */
export const WORD_PARTS = 3;

const LEAD_SENTENCES = 4;
const LEAD_WORDS = 100;
const NEAREST_WORDS = 120;
/** Stands for a row of the headline's words; folding leaves no such word. */
const OF_HEADLINE = '#';

/** `size` is the tables' number of rows, a power of two. */
export function wordRows(
  headline: Page,
  text: Page,
  nearest: readonly number[],
  size: number,
): WordRows {
  const masked = (sentences: readonly PageSentence[], most: number): Int32Array =>
    rows(withoutHeadline(sentences, headline.content, most), size);
  const near = nearest.flatMap((at) => text.sentences[at] ?? []);
  return [
    rows(headline.sentences.flatMap(({ words }) => words).slice(0, LEAD_WORDS), size),
    masked(text.sentences.slice(0, LEAD_SENTENCES), LEAD_WORDS),
    masked(near, NEAREST_WORDS),
  ];
}

function withoutHeadline(
  sentences: readonly PageSentence[],
  headline: ReadonlySet<string>,
  most: number,
): string[] {
  const words: string[] = [];
  let left = most;
  for (const sentence of sentences)
    for (const [at, word] of sentence.words.entries()) {
      if (left-- <= 0) return words;
      if (!headline.has(sentence.stems[at] ?? '')) words.push(word);
      else if (words.at(-1) !== OF_HEADLINE) words.push(OF_HEADLINE);
    }
  return words;
}

function rows(words: readonly string[], size: number): Int32Array {
  const found = new Set<number>();
  for (const [at, word] of words.entries()) {
    found.add(hashWord(word) & (size - 1));
    const next = words[at + 1];
    if (next !== undefined) found.add(hashWord(`${word} ${next}`) & (size - 1));
  }
  return Int32Array.from(found);
}
