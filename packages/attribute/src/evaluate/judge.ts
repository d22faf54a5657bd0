/**
 * Judges statements one by one against gold: is it right (full50), is it a false credit? What
 * confidences are calibrated on and tested by.
 */
import {
  type GoldDocument,
  type Marked,
  markGold,
  markStatements,
  outermostOnly,
  type Prediction,
} from './convert.ts';
import { diceOf, HALF, pair } from './pair.ts';
import { measureText } from './words.ts';

export interface Judged {
  readonly confidence: number;
  /** Content and source right by half. */
  readonly right: boolean;
  /** Right content credited to a named source that the gold does not name. */
  readonly falseCredit: boolean;
  /** What made the statement. */
  readonly why: string;
}

/** One judgement for each predicted statement that the measure counts. */
export function judge(gold: readonly GoldDocument[], predictions: readonly Prediction[]): Judged[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction.statements]));
  const nested = gold.some((one) => one.attributions.some((marked) => marked.isNested));
  return gold.flatMap((one) => {
    const text = measureText(one.text);
    const all = markStatements(one.text, text, byId.get(one.id) ?? [], !nested);
    const kept = nested ? all : outermostOnly(all);
    const truth = markGold(text, one.attributions);
    const partner = new Map(pair(truth, kept).map(([a, b, dice]) => [b, { truth: a, dice }]));
    return kept.map((found): Judged => {
      const match = partner.get(found);
      const content = match !== undefined && match.dice >= HALF;
      const right = content && diceOf(match.truth.source, found.source) >= HALF;
      return {
        confidence: found.confidence,
        right,
        falseCredit: content && isFalseCredit(match.truth, found),
        why: found.why,
      };
    });
  });
}

const NAMED: ReadonlySet<string | null> = new Set(['person', 'office', 'organisation']);

function isFalseCredit(truth: Marked, found: Marked): boolean {
  if (!NAMED.has(found.type) || truth.source.length === 0 || found.source.length === 0)
    return false;
  return !found.source.some((word) => truth.source.includes(word));
}

/**
 * Expected calibration error: mean distance of confidence and share right over ten equal bins,
 * weighted by their size (Guo et al. 2017).
 */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, (): Judged[] => []);
  for (const one of judged) {
    bins[Math.min(BINS - 1, Math.floor(one.confidence * BINS))]?.push(one);
  }
  let error = 0;
  for (const bin of bins) {
    if (bin.length === 0) continue;
    const confidence = bin.reduce((sum, one) => sum + one.confidence, 0) / bin.length;
    const right = bin.filter((one) => one.right).length / bin.length;
    error += (Math.abs(confidence - right) * bin.length) / judged.length;
  }
  return error;
}

const BINS = 10;

/**
 * Platt scaling (1999): `a` and `b` of 1 / (1 + exp(-(a + b x))) that fit what was right best, by
 * Newton steps on the log likelihood.
 */
export function plattScaling(
  scores: readonly number[],
  right: readonly boolean[],
): [a: number, b: number] {
  let a = 0;
  let b = 0;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let ga = 0;
    let gb = 0;
    let haa = RIDGE;
    let hab = 0;
    let hbb = RIDGE;
    scores.forEach((score, at) => {
      const share = 1 / (1 + Math.exp(-(a + b * score)));
      const error = share - (right[at] ? 1 : 0);
      const weight = share * (1 - share);
      ga += error;
      gb += error * score;
      haa += weight;
      hab += weight * score;
      hbb += weight * score * score;
    });
    const determinant = haa * hbb - hab * hab;
    a -= (hbb * ga - hab * gb) / determinant;
    b -= (haa * gb - hab * ga) / determinant;
  }
  return [a, b];
}

const NEWTON_STEPS = 25; // converges in about eight
const RIDGE = 1e-6; // keeps the system solvable where all are right
