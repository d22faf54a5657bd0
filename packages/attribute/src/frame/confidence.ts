/** How sure the rules are: each rule's share of fully right statements where it was measured. */
import type { Draft } from '../draft.ts';

/** Share right (full50) by rule on PolNeAR train, outermost statements: `judge` counts it anew. */
const SHARE_RIGHT: Readonly<Record<string, number>> = {
  'clause-after-content': 0.83,
  'clause-hearer': 0.76,
  accord: 0.72,
  'clause-clause': 0.69,
  refusal: 0.65,
  'clause-manner': 0.63,
  'clause-object': 0.49,
  participle: 0.45,
  transcript: 0.4,
  hedge: 0.36,
};

/**
 * The same on the train parts of corpora/, for rules with twenty cases or more (one of each kind added where
 * none was wrong): a rule is as good as its language's table, and what a label's speaker says is always
 * marked there, as it is not in PolNeAR.
 */
const SHARE_BY_LANGUAGE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ar: {
    transcript: 0.9,
    accord: 0.7,
    'clause-clause': 0.59,
    'clause-object': 0.52,
    'clause-after-content': 0.44,
    'clause-that': 0.43,
  },
  de: {
    transcript: 0.97,
    'reported-mood': 0.94,
    'clause-after-content': 0.94,
    accord: 0.92,
    'clause-clause': 0.85,
    'clause-object': 0.78,
  },
  fa: {
    transcript: 0.98,
    'clause-clause': 0.75,
    'verb-final': 0.69,
    accord: 0.59,
    'clause-after-content': 0.14,
  },
  he: {
    transcript: 0.95,
    'clause-object': 0.8,
    accord: 0.78,
    'clause-clause': 0.76,
    'clause-manner': 0.7,
    'clause-after-content': 0.67,
  },
  tr: {
    transcript: 0.98,
    inverted: 0.89,
    'accord-after': 0.79,
    nominal: 0.78,
    'verb-final': 0.76,
    agent: 0.59,
  },
};
/** A rule that the measurement has too few cases of. */
const USUAL = 0.5;

/** Probability that content and source are right by half (full50), of a draft in a text of a language. */
export function confidenceOf(made: Draft, lang: string): number {
  if (made.confidence !== null) return made.confidence;
  const plain = made.rule.split('+')[0] ?? '';
  return SHARE_BY_LANGUAGE[lang]?.[plain] ?? SHARE_RIGHT[plain] ?? USUAL;
}
