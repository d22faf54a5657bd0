/** Tells how a quotation differs from the captured words: cut, added to, or changed. */
import type { Phrase } from '../languages/language.ts';
import { align } from './align.ts';
import { trimmed } from './locate.ts';
import { findPhrases, hasPhrase, type Words, wordsOf } from './phrases.ts';
import type { QuoteItem, SourceItem } from './quoted-words.ts';

export interface Difference {
  readonly code: 'quote-differs' | 'cut-undeclared' | 'bracket-undeclared';
  /** Indexes of the first and last source item the quotation goes back to; `to < from` for none. */
  readonly from: number;
  readonly to: number;
}

// Below half of its words found in order, a quotation is another sentence, not an edited one.
const MIN_SHARED = 0.5;

/** `pronouns` are those of the captured text's language. */
export function classify(
  quote: readonly QuoteItem[],
  source: readonly SourceItem[],
  pronouns: readonly Phrase[],
): Difference {
  const plain: QuoteItem[] = [];
  // Indexes into `plain` before which the edition declared a cut or a bracket.
  const declared = new Set<number>();
  for (const item of trimmed(quote)) {
    if (item.type === 'word' || item.type === 'mark') plain.push(item);
    else declared.add(plain.length);
  }
  const steps = align(plain, source);
  const matched = steps.flatMap((step) => (step.type === 'same' ? [step.source] : []));
  const from = matched[0] ?? 1;
  const to = matched.at(-1) ?? 0;
  const words = plain.filter((item) => item.type === 'word').length;
  const shared = steps.filter(
    (step) => step.type === 'same' && plain[step.quote]?.type === 'word',
  ).length;
  if (shared < 2 || shared < words * MIN_SHARED) return { code: 'quote-differs', from, to };

  let cuts = 0;
  let additions = 0;
  let changes = 0;
  let next = 0;
  let dropped: number[] = [];
  let added: number[] = [];
  // Between two matches, what was dropped and what was added is judged together.
  const settle = (): void => {
    const sourceWords = dropped.filter((index) => source[index]?.type === 'word');
    const quoteWords = added.filter((index) => plain[index]?.type === 'word');
    const brackets = dropped.some((index) => /^[[\]]$/.test(source[index]?.form ?? ''));
    if (declared.has(next) || added.some((index) => declared.has(index))) {
      // The edition said that something is missing or put in here.
    } else if (quoteWords.length === 0 && sourceWords.length > 0) {
      cuts += 1;
    } else if (quoteWords.length === 0 && brackets) {
      additions += 1;
    } else if (quoteWords.length > 0 && sourceWords.length === 0) {
      additions += 1;
    } else if (quoteWords.length > 0) {
      const printed = sourceWords.map((index) => source[index]?.form ?? '').join(' ');
      const words = wordsOf(printed);
      const instead = wordsOf(quoteWords.map((index) => formOf(plain[index])).join(' '));
      // "the ministry" for "it"; another pronoun is another word.
      const replaced =
        words.keys.length === 1 && hasPhrase(words, pronouns) && !isAll(instead, pronouns);
      if (replaced || brackets) additions += 1;
      else changes += 1;
    } else if (dropped.length + added.length > 0) {
      changes += 1;
    }
    dropped = [];
    added = [];
  };
  for (const step of steps) {
    if (step.type === 'same') {
      settle();
      next = step.quote + 1;
    } else {
      if (step.type !== 'added') dropped.push(step.source);
      if (step.type !== 'dropped') added.push(step.quote);
      if (step.type !== 'dropped') next = step.quote + 1;
    }
  }
  settle();
  if (changes === 0 && cuts > 0 && additions === 0) return { code: 'cut-undeclared', from, to };
  if (changes === 0 && additions > 0 && cuts === 0) return { code: 'bracket-undeclared', from, to };
  return { code: 'quote-differs', from, to };
}

function formOf(item: QuoteItem | undefined): string {
  return item?.type === 'word' || item?.type === 'mark' ? item.form : '';
}

function isAll(words: Words, phrases: readonly Phrase[]): boolean {
  return findPhrases(words, phrases).length === words.keys.length;
}
