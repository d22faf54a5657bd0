/** Whether two printed names may be one name, with the reason for each point. */
import { explain } from './compare/explain.ts';
import { compareShapes } from './compare/features.ts';
import { probabilityOf } from './compare/learn-weights.ts';
import { mixedWords } from './compare/lookalikes.ts';
import { type NameShape, nameShape } from './compare/shape.ts';
import { weights } from './compare/weights.ts';

export interface NameComparison {
  /** 0 to 1; from `MATCH_SCORE` on the names are taken for one. */
  readonly score: number;
  readonly match: boolean;
  /** Which words were taken for which, and what each point is for. */
  readonly why: string;
}

export interface ComparisonOptions {
  /** `apart`: names without a script in common are two; `together` (default) folds scripts. */
  readonly scripts?: 'together' | 'apart';
}

/** The threshold that screening tools publish their figures at (nomenklatura, logic-v2). */
export const MATCH_SCORE = 0.7;
/** Single letters and nothing else: "N.N.", "J C". */
const INITIALS = /^\p{L}(?:[.\s-]+\p{L})*[.\s]*$/u;
/** The model's probability that answers to that score. */
const EVEN = 0.5;

/**
 * Compares two names of people or bodies in any of the languages' scripts. Any string is taken: what
 * has no letters matches nothing, initials alone and look-alike letters of mixed scripts match only
 * themselves.
 */
export function compareNames(
  a: string,
  b: string,
  { scripts = 'together' }: ComparisonOptions = {},
): NameComparison {
  const left = nameShape(a);
  const right = nameShape(b);
  if (isEmpty(left) || isEmpty(right))
    return { score: 0, match: false, why: 'a name has no letters or digits' };
  if (a.trim() === b.trim()) return { score: 1, match: true, why: 'the same letters' };
  if (left.words.length === 0 || right.words.length === 0) {
    return { score: 0, match: false, why: 'a name is a number alone' };
  }
  if (scripts === 'apart' && !shareScript(left, right))
    return { score: 0, match: false, why: 'in different scripts, which were to be kept apart' };
  const mixed = [...mixedWords(a), ...mixedWords(b)];
  if (mixed.length > 0) {
    return {
      score: 0,
      match: false,
      why: `look-alike letters of two scripts in ${mixed.slice(0, 3).join(', ')}`,
    };
  }
  if (INITIALS.test(a.trim()) !== INITIALS.test(b.trim())) {
    return { score: 0, match: false, why: 'initials alone tell no name' };
  }
  const comparison = compareShapes(left, right);
  const probability = probabilityOf(weights, comparison.features);
  const score = scoreOf(probability);
  return { score, match: score >= MATCH_SCORE, why: explain(left, right, comparison, weights) };
}

/** Stretches the probability so that an even chance stands at the threshold. */
function scoreOf(probability: number): number {
  return probability < EVEN
    ? (probability / EVEN) * MATCH_SCORE
    : MATCH_SCORE + ((probability - EVEN) / (1 - EVEN)) * (1 - MATCH_SCORE);
}

function shareScript(a: NameShape, b: NameShape): boolean {
  return a.words.some(({ script }) => b.words.some((word) => word.script === script));
}

function isEmpty(shape: NameShape): boolean {
  return shape.words.length === 0 && shape.numbers.length === 0;
}
