/**
 * The stance of a whole text to a headline, by the same tables that weigh claims: for measuring them
 * on the Fake News Challenge (FNC-1), where a headline stands in the place of a claim.
 */
import { sentences } from '@hearsay/text';
import { foldedWords, lexiconOf, type MarkKind } from '../meaning/lexicon.ts';

export type HeadlineStance = 'agree' | 'disagree' | 'discuss' | 'unrelated';

/** What is measured of a pair; each from 0 to 1. */
export interface HeadlineSigns {
  /** Share of the headline's content words that stand in the text. */
  readonly overlap: number;
  /** Of its sentences on the subject, the share that deny or call it false. */
  readonly denied: number;
  /** Of its sentences on the subject, the share that are asked, hedged or credited to reports. */
  readonly open: number;
}

const STEM = 5; // letters that inflected forms share
// Words of the headline that a sentence must share to be on its subject.
const MIN_SHARED = 0.3;

/** Measures a text against a headline of the same language. */
export function headlineSigns(headline: string, text: string, lang: string): HeadlineSigns {
  const lexicon = lexiconOf(lang);
  const wanted = contentStems(headline, lang);
  const present = contentStems(text, lang);
  const found = [...wanted].filter((stem) => present.has(stem)).length;
  let related = 0;
  let denied = 0;
  let open = 0;
  for (const [start, end] of sentences(text, lang)) {
    const sentence = text.slice(start, end);
    const stems = contentStems(sentence, lang);
    const shared = [...wanted].filter((stem) => stems.has(stem)).length;
    if (wanted.size === 0 || shared / wanted.size < MIN_SHARED) continue;
    related += 1;
    const kinds = new Set<MarkKind>(lexicon.marks(foldedWords(sentence)).map(({ value }) => value));
    if (kinds.has('falsity') || kinds.has('denial')) denied += 1;
    if (kinds.has('question') || kinds.has('conditional') || kinds.has('report')) open += 1;
  }
  const share = (count: number): number => (related === 0 ? 0 : count / related);
  return {
    overlap: wanted.size === 0 ? 0 : found / wanted.size,
    denied: share(denied),
    open: share(open),
  };
}

function contentStems(text: string, lang: string): Set<string> {
  const { isStop } = lexiconOf(lang);
  return new Set(
    foldedWords(text)
      .filter((word) => !isStop(word))
      .map((word) => word.slice(0, STEM)),
  );
}

/** From which values on a sign decides; chosen on one part of the data and measured on another. */
export interface HeadlineThresholds {
  readonly overlap: number;
  readonly denied: number;
  readonly open: number;
}

/** A text that shares too little is unrelated; denial goes before doubt, and doubt before agreement. */
export function headlineStance(signs: HeadlineSigns, least: HeadlineThresholds): HeadlineStance {
  if (signs.overlap < least.overlap) return 'unrelated';
  if (signs.denied >= least.denied) return 'disagree';
  return signs.open >= least.open ? 'discuss' : 'agree';
}
