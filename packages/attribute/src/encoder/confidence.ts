/** How probable it is that a statement is right, from what the networks say of its parts. */

export interface Evidence {
  /** Largest probability that a word of the cue is one. */
  readonly cue: number;
  /** Mean probability of the words taken as content, and as source (0 where there is none). */
  readonly content: number;
  readonly source: number;
  readonly sourceless: boolean;
  /** Probable content that was left out, for each word taken; the same of the source. */
  readonly spill: number;
  readonly sourceSpill: number;
  readonly cueless: boolean;
}

/** A logistic regression over the evidence, and a monotone curve through what it gave. */
export interface Calibration {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  /** Points (probability before, probability after) with straight lines between. */
  readonly curve: readonly (readonly [from: number, to: number])[];
}

/** Probabilities nearer to 0 or 1 than this say no more. */
const SUREST = 1e-4;

const logit = (p: number): number => {
  const held = Math.min(1 - SUREST, Math.max(SUREST, p));
  return Math.log(held / (1 - held));
};

/** Probability, 0 to 1, that content and source are right. */
export function confidenceFrom({ bias, weights, curve }: Calibration, evidence: Evidence): number {
  const sum =
    bias +
    weights.cue * logit(evidence.cue) +
    weights.content * logit(evidence.content) +
    (evidence.sourceless ? weights.sourceless : weights.source * logit(evidence.source)) +
    weights.spill * Math.log1p(evidence.spill) +
    weights.sourceSpill * Math.log1p(evidence.sourceSpill) +
    (evidence.cueless ? weights.cueless : 0);
  return along(curve, 1 / (1 + Math.exp(-sum)));
}

/** The curve's value; outside its points that of the nearest one, and without points the value itself. */
function along(curve: Calibration['curve'], at: number): number {
  const right = curve.findIndex(([from]) => from >= at);
  if (right < 0) return curve.at(-1)?.[1] ?? at;
  const [to, high] = curve[right] as readonly [number, number];
  const [from, low] = curve[right - 1] ?? [to, high];
  return to === from ? high : low + ((high - low) * (at - from)) / (to - from);
}
