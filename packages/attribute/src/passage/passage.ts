/** One part of an article cut into words, sentences, paragraphs and quotations. */
import { fold, paragraphs, type Span, sentences, type Token, tokens } from '@hearsay/text';
import { findQuotations, type Quotation } from './quotations.ts';

/** A half-open run of word indices. */
export type Run = readonly [from: number, to: number];

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: Token['kind'];
  /** The word's folded spelling, by which tables are searched; the mark itself for punctuation. */
  readonly key: string;
  readonly capital: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

export interface Passage {
  readonly text: string;
  readonly lang: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Run[];
  readonly paragraphs: readonly Run[];
  readonly quotations: readonly Quotation[];
  /** For each word the innermost quotation it stands in (marks included), or -1. */
  readonly quotationOf: Int32Array;
}

/** Cuts a text; `keys` remembers folded spellings between passages of one article. */
export function cutPassage(
  text: string,
  lang: string,
  keys: Map<string, string> = new Map(),
): Passage {
  const blocks = paragraphs(text);
  const clauses = sentences(text, lang);
  const words: Word[] = [];
  let block = 0;
  let sentence = 0;
  for (const token of tokens(text)) {
    while (block + 1 < blocks.length && token.start >= (blocks[block] as Span)[1]) block++;
    while (sentence + 1 < clauses.length && token.start >= (clauses[sentence] as Span)[1]) {
      sentence++;
    }
    const printed = text.slice(token.start, token.end);
    words.push({
      start: token.start,
      end: token.end,
      kind: token.kind,
      key: keyOf(printed, keys),
      capital: CAPITAL.test(printed),
      sentence,
      paragraph: block,
    });
  }
  const { quotations, quotationOf } = findQuotations(text, words, lang);
  return {
    text,
    lang,
    words,
    sentences: runsBy(words, (word) => word.sentence),
    paragraphs: runsBy(words, (word) => word.paragraph),
    quotations,
    quotationOf,
  };
}

const CAPITAL = /^\p{Lu}/u;

/** The spelling under which tables know a word. */
export function keyOf(printed: string, keys: Map<string, string> = new Map()): string {
  const known = keys.get(printed);
  if (known !== undefined) return known;
  const key = fold(printed) || printed;
  keys.set(printed, key);
  return key;
}

/** The words of a phrase as keys: how tables are compiled. */
export function phraseKeys(phrase: string): readonly string[] {
  return tokens(phrase).map((token) => keyOf(phrase.slice(token.start, token.end)));
}

/** Runs of words with the same number, addressed by that number. */
function runsBy(words: readonly Word[], numberOf: (word: Word) => number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let index = 0; index < words.length; index++) {
    const number = numberOf(words[index] as Word);
    const next = words[index + 1];
    while (runs.length < number) runs.push([from, from]);
    if (next === undefined || numberOf(next) !== number) {
      runs.push([from, index + 1]);
      from = index + 1;
    }
  }
  return runs;
}

/** The span in the text that a run of words covers. */
export function spanOf(passage: Passage, run: Run): Span {
  const first = passage.words[run[0]];
  const last = passage.words[run[1] - 1];
  return first && last ? [first.start, last.end] : [0, 0];
}

/** The spans of runs, in text order, without empty ones. */
export function spansOf(passage: Passage, runs: readonly Run[]): Span[] {
  return [...runs]
    .filter((run) => run[1] > run[0])
    .sort((a, b) => a[0] - b[0])
    .map((run) => spanOf(passage, run));
}

/** The text that a run of words covers. */
export function wordsText(passage: Passage, run: Run): string {
  const [start, end] = spanOf(passage, run);
  return passage.text.slice(start, end);
}
