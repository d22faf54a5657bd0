/** Counts of right answers by kind of fact. */

export interface Tally {
  /** Adds one fact; what was wrong is kept for those who want to learn from it. */
  readonly count: (kind: string, right: boolean, fault?: string) => void;
  readonly kinds: () => readonly {
    readonly kind: string;
    readonly right: number;
    readonly of: number;
  }[];
  readonly faults: () => readonly string[];
}

export function newTally(): Tally {
  const counts = new Map<string, { right: number; of: number }>();
  const faults: string[] = [];
  return {
    count(kind, right, fault) {
      const entry = counts.get(kind) ?? { right: 0, of: 0 };
      counts.set(kind, { right: entry.right + (right ? 1 : 0), of: entry.of + 1 });
      if (!right && fault !== undefined) faults.push(`${kind}: ${fault}`);
    },
    kinds: () => [...counts].map(([kind, entry]) => ({ kind, ...entry })),
    faults: () => faults,
  };
}
