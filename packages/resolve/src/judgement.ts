/**
 * Judgements as values: what people or the machine decided about sameness, and what follows.
 * "Same" is transitive, but no merge ever joins two ids that were judged different: such a merge is
 * a conflict, shown with its path, and the group it would have made stays as it was.
 */

export type JudgementKind = 'same' | 'different' | 'unsure';

export interface Judgement {
  readonly kind: JudgementKind;
  /** Entity ids, mention references or names as printed: two or more. */
  readonly ids: readonly string[];
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly why: string;
}

/** A "same" that was not applied: `path` leads over accepted "same" steps between the two ends. */
export interface JudgementConflict {
  readonly same: Judgement;
  readonly different: Judgement;
  /** Ids from one end of `different` to its other end; each step is a "same" judgement. */
  readonly path: readonly string[];
}

export interface Judged {
  /** The group of an id, itself alone where nothing was said; its first id stands for it. */
  readonly groupOf: (id: string) => readonly string[];
  readonly sameAs: (a: string, b: string) => boolean;
  /** Whether the two, or members of their groups, were judged different. */
  readonly parted: (a: string, b: string) => boolean;
  readonly unsure: (a: string, b: string) => boolean;
  readonly conflicts: readonly JudgementConflict[];
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly judgement: Judgement;
}

/** Neighbours by accepted "same" steps. */
type Steps = Map<string, string[]>;

/**
 * Applies judgements in the order of time: a later word of the same two ids takes the place of an
 * earlier one, which is how a decision is undone. Order of the input does not matter.
 */
export function applyJudgements(judgements: readonly Judgement[]): Judged {
  const latest = latestByPair(judgements);
  const different = latest.filter((pair) => pair.judgement.kind === 'different');
  const unsurePairs = latest.filter((pair) => pair.judgement.kind === 'unsure');
  const steps: Steps = new Map();
  const conflicts: JudgementConflict[] = [];
  for (const pair of latest) {
    if (pair.judgement.kind !== 'same') continue;
    const broken = conflictOf(pair, different, steps);
    if (broken !== null) conflicts.push(broken);
    else join(steps, pair.a, pair.b);
  }
  const groups = groupsOf(steps);
  const groupOf = (id: string): readonly string[] => groups.get(id) ?? [id];
  const said = (pairs: readonly Pair[], a: string, b: string): boolean => {
    const left = groupOf(a);
    const right = groupOf(b);
    return pairs.some(
      (pair) =>
        (left.includes(pair.a) && right.includes(pair.b)) ||
        (left.includes(pair.b) && right.includes(pair.a)),
    );
  };
  return {
    groupOf,
    sameAs: (a, b) => a === b || groupOf(a).includes(b),
    parted: (a, b) => said(different, a, b),
    unsure: (a, b) => said(unsurePairs, a, b),
    conflicts,
  };
}

/** One judgement for each two ids, the latest by `at` (by `kind` and `by` on a tie), in that order. */
function latestByPair(judgements: readonly Judgement[]): readonly Pair[] {
  const ordered = [...judgements].sort(
    (x, y) => compare(x.at, y.at) || compare(orderKey(x), orderKey(y)),
  );
  const latest = new Map<string, Pair>();
  for (const judgement of ordered) {
    for (const [a, b] of pairsOf(judgement)) {
      const key = JSON.stringify([a, b]);
      latest.delete(key);
      latest.set(key, { a, b, judgement });
    }
  }
  return [...latest.values()];
}

/** Tells judgements of one instant apart, so that their order in the input never matters. */
function orderKey({ kind, by, ids, why }: Judgement): string {
  return JSON.stringify([kind, by, [...ids].sort(compare), why]);
}

/** "Same" of many ids needs only neighbours; "different" and "unsure" part every two of them. */
function pairsOf(judgement: Judgement): readonly (readonly [string, string])[] {
  const ids = [...new Set(judgement.ids)].sort(compare);
  const pairs: (readonly [string, string])[] = [];
  for (const [index, a] of ids.entries()) {
    const others =
      judgement.kind === 'same' ? ids.slice(index + 1, index + 2) : ids.slice(index + 1);
    for (const b of others) pairs.push([a, b]);
  }
  return pairs;
}

/** The negative judgement that joining a pair would break, with the way that leads round to it. */
function conflictOf(
  pair: Pair,
  different: readonly Pair[],
  steps: Steps,
): JudgementConflict | null {
  for (const negative of different) {
    for (const [from, to] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const head = pathBetween(steps, negative.a, from);
      const tail = pathBetween(steps, to, negative.b);
      if (head !== null && tail !== null) {
        return { same: pair.judgement, different: negative.judgement, path: [...head, ...tail] };
      }
    }
  }
  return null;
}

/** Shortest way over accepted steps, both ends included; null where there is none. */
function pathBetween(steps: Steps, from: string, to: string): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const id of queue) {
    if (id === to) {
      const path: string[] = [];
      for (let at: string | null = id; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
      return path;
    }
    for (const next of steps.get(id) ?? []) {
      if (!cameFrom.has(next)) {
        cameFrom.set(next, id);
        queue.push(next);
      }
    }
  }
  return null;
}

function join(steps: Steps, a: string, b: string): void {
  steps.set(a, [...(steps.get(a) ?? []), b]);
  steps.set(b, [...(steps.get(b) ?? []), a]);
}

function groupsOf(steps: Steps): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const start of steps.keys()) {
    if (groups.has(start)) continue;
    const members = [start];
    const seen = new Set(members);
    for (const id of members) {
      for (const next of steps.get(id) ?? []) {
        if (!seen.has(next)) {
          seen.add(next);
          members.push(next);
        }
      }
    }
    const sorted = members.sort(compare);
    for (const id of sorted) groups.set(id, sorted);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
