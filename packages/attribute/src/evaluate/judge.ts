/**
 * Judges statements one by one against gold: is it right (full50), is it a false credit? What
 * confidences are calibrated on and tested by.
 */
import type { Span } from '@hearsay/text';
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

/** Whether words of a document mean whom a predicted mention names: two names of one are no false credit. */
export type SameMention = (document: string, source: Span, mention: string) => boolean;

/**
 * One judgement for each predicted statement that the measure counts. Without `isSame` a credit is false
 * by its words alone.
 */
export function judge(
  gold: readonly GoldDocument[],
  predictions: readonly Prediction[],
  isSame: SameMention = () => false,
): Judged[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction.statements]));
  const nested = gold.some((one) => one.attributions.some((marked) => marked.isNested));
  return gold.flatMap((one) => {
    const text = measureText(one.text);
    const all = markStatements(one.text, text, byId.get(one.id) ?? [], !nested);
    return judgeMarked(
      markGold(text, one.attributions),
      nested ? all : outermostOnly(all),
      (source, mention) => isSame(one.id, source, mention),
    );
  });
}

/** The same for one document whose statements are word indices already. */
export function judgeMarked(
  truth: readonly Marked[],
  found: readonly Marked[],
  isSame: (source: Span, mention: string) => boolean = () => false,
): Judged[] {
  const partner = new Map(pair(truth, found).map(([a, b, dice]) => [b, { truth: a, dice }]));
  return found.map((one): Judged => {
    const match = partner.get(one);
    const content = match !== undefined && match.dice >= HALF;
    const right = content && diceOf(match.truth.source, one.source) >= HALF;
    return {
      confidence: one.confidence,
      right,
      falseCredit: content && isFalseCredit(match.truth, one, isSame),
      why: one.why,
    };
  });
}

const NAMED: ReadonlySet<string | null> = new Set(['person', 'office', 'organisation']);

function isFalseCredit(
  truth: Marked,
  found: Marked,
  isSame: (source: Span, mention: string) => boolean,
): boolean {
  if (!NAMED.has(found.type) || truth.sourceAt === null || found.source.length === 0) return false;
  if (found.source.some((word) => truth.source.includes(word))) return false;
  return found.mention === null || !isSame(truth.sourceAt, found.mention);
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
