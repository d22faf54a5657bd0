/** Stances held against the truth: right and F1 for each class, and the score of FNC-1. */

export interface ClassScore {
  readonly label: string;
  readonly gold: number;
  readonly predicted: number;
  readonly right: number;
  /** 0 to 1. */
  readonly f1: number;
}

export interface StanceScore {
  readonly total: number;
  readonly right: number;
  /** In the order of `labels`. */
  readonly classes: readonly ClassScore[];
}

/** Scores labels given in the same order. */
export function scoreStances(
  gold: readonly string[],
  predicted: readonly string[],
  labels: readonly string[],
): StanceScore {
  const classes = labels.map((label): ClassScore => {
    const right = gold.filter((one, index) => one === label && predicted[index] === label).length;
    const inGold = gold.filter((one) => one === label).length;
    const inPredicted = predicted.filter((one) => one === label).length;
    const sum = inGold + inPredicted;
    return {
      label,
      gold: inGold,
      predicted: inPredicted,
      right,
      f1: sum === 0 ? 1 : (2 * right) / sum,
    };
  });
  return {
    total: gold.length,
    right: gold.filter((one, index) => predicted[index] === one).length,
    classes,
  };
}

// The challenge's points: telling related from unrelated, and the right one of three beyond it.
const RELATED_POINTS = 0.25;
const CLASS_POINTS = 0.75;
const UNRELATED = 'unrelated';

/** The weighted score of the Fake News Challenge, as a share of the most that can be reached. */
export function fncScore(gold: readonly string[], predicted: readonly string[]): number {
  let points = 0;
  let most = 0;
  for (const [index, label] of gold.entries()) {
    const related = label !== UNRELATED;
    most += related ? RELATED_POINTS + CLASS_POINTS : RELATED_POINTS;
    const guess = predicted[index] ?? UNRELATED;
    if ((guess !== UNRELATED) === related) points += RELATED_POINTS;
    if (related && guess === label) points += CLASS_POINTS;
  }
  return most === 0 ? 1 : points / most;
}
