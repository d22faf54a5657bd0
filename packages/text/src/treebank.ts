/** Sentence boundaries of a treebank (CoNLL-U), and how well ours agree with them. */

import { sentences } from './sentences.ts';
import type { Span } from './span.ts';

export interface SegmentedText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

export interface SentenceScore {
  readonly gold: number;
  readonly found: number;
  /** Sentences whose start and end are both right. */
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * How the sentences of a file are put on the page: `running` joins all with spaces; `printed` gives
 * a line of its own to each that ends in no mark, as pages give to headlines, list items and mail
 * headers.
 */
export type Layout = 'running' | 'printed';

// Treebanks of loose sentences are put together to texts of this many.
const LOOSE_SENTENCES = 10;
const CLOSED = /[.!?؟…:;"”»’')\]]$/u;

/**
 * The texts of a CoNLL-U file: its documents, with a blank line where a paragraph begins
 * (`# newpar`). A file without documents is cut into texts of ten sentences.
 */
export function readTreebank(conllu: string, layout: Layout): SegmentedText[] {
  const texts: SegmentedText[] = [];
  let text = '';
  let spans: Span[] = [];
  let gap = '';
  let documents = false;
  const close = (): void => {
    if (spans.length > 0) texts.push({ text, sentences: spans });
    text = '';
    spans = [];
  };
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newdoc')) {
      documents = true;
      close();
    } else if (line.startsWith('# newpar')) {
      gap = '\n\n';
    } else if (line.startsWith('# text = ')) {
      if (!documents && spans.length === LOOSE_SENTENCES) close();
      const sentence = line.slice('# text = '.length).trim();
      const apart = layout === 'printed' && !CLOSED.test(sentence);
      if (text !== '') text += gap !== '' ? gap : apart ? '\n\n' : ' ';
      gap = apart ? '\n\n' : '';
      spans.push([text.length, text.length + sentence.length]);
      text += sentence;
    }
  }
  close();
  return texts;
}

/** How well the sentences found in a language agree with those marked. */
export function scoreSentences(texts: readonly SegmentedText[], lang: string): SentenceScore {
  let gold = 0;
  let found = 0;
  let right = 0;
  for (const { text, sentences: marked } of texts) {
    const ours = sentences(text, lang);
    const keys = new Set(marked.map(String));
    gold += marked.length;
    found += ours.length;
    right += ours.filter((span) => keys.has(String(span))).length;
  }
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, found, right, precision, recall, f1 };
}
