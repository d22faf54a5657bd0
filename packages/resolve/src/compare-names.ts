/** Whether two printed names may be one name, with the reason. */
import { nameLanguages } from './languages/index.ts';
import { nameWords } from './name/words.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface NameComparison {
  /** 0 to 1. */
  readonly score: number;
  readonly match: boolean;
  /** Which words were taken for which, and what each point is for. */
  readonly why: string;
}

/** Score from which on two names are taken for one. */
export const MATCH_SCORE = 0.7;

export function compareNames(a: string, b: string): NameComparison {
  const left = properWords(a);
  const right = properWords(b);
  if (left.length === 0 || right.length === 0) return { score: 0, match: false, why: 'no letters' };
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  const score = (2 * shared.length) / (left.length + right.length);
  return {
    score,
    match: score >= MATCH_SCORE,
    why: `words in common: ${shared.join(', ') || 'none'}`,
  };
}

function properWords(name: string): readonly string[] {
  const words = nameWords(name).map((word) => word.key);
  const proper = words.filter(
    (word) => !nameLanguages.some(({ code }) => vocabularyOf(code).kindsOf(word).has('title')),
  );
  return proper.length > 0 ? proper : words;
}
