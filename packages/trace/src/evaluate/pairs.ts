/** How well pairs are found: articles of one origin, texts that share a stretch. */

export interface PairScore {
  readonly gold: number;
  readonly predicted: number;
  readonly right: number;
  /** 0 to 1; 1 where nothing was predicted or nothing was to be found. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Two addresses as one key, whichever comes first. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** Every two articles that stand together in a group; a pair in several groups counts once. */
export function pairsOfGroups(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const group of groups) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) if (a !== b) pairs.add(pairOf(a, b));
    }
  }
  return pairs;
}

export function scorePairs(gold: ReadonlySet<string>, predicted: ReadonlySet<string>): PairScore {
  const right = [...predicted].filter((pair) => gold.has(pair)).length;
  const precision = predicted.size === 0 ? 1 : right / predicted.size;
  const recall = gold.size === 0 ? 1 : right / gold.size;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold: gold.size, predicted: predicted.size, right, precision, recall, f1 };
}
