/**
 * Competing explanations compared, after Heuer's analysis of competing hypotheses (Psychology of
 * Intelligence Analysis, chapter 8): what speaks against a hypothesis counts before what speaks for
 * it, and evidence that fits all of them tells nothing.
 */
import type { HypothesisWeight } from './claim.ts';

export interface Compared {
  /** Hypothesis ids, the least contradicted first; among equals the better supported one. */
  readonly order: readonly string[];
  /** 0 to 1 for each origin: how much its weight differs between the hypotheses. */
  readonly diagnosticity: Readonly<Record<string, number>>;
  /** Origins without which another hypothesis, or none alone, would stand first. */
  readonly sensitive: readonly string[];
}

/** Compares the hypotheses of one claim by the origins that weigh on them. */
export function compareHypotheses(weights: readonly HypothesisWeight[]): Compared {
  const origins = [...new Set(weights.flatMap((one) => [...one.for, ...one.against]))].sort();
  const leaders = leadersOf(weights);
  return {
    order: [...weights].sort(compareWeights).map(({ id }) => id),
    diagnosticity: Object.fromEntries(
      origins.map((origin) => [origin, diagnosticityOf(weights, origin)]),
    ),
    sensitive: origins.filter((origin) => {
      const without = leadersOf(weights.map((one) => withoutOrigin(one, origin)));
      return without.join('\n') !== leaders.join('\n');
    }),
  };
}

function compareWeights(a: HypothesisWeight, b: HypothesisWeight): number {
  return standing(a, b) || (a.id < b.id ? -1 : 1);
}

function standing(a: HypothesisWeight, b: HypothesisWeight): number {
  return a.against.length - b.against.length || b.for.length - a.for.length;
}

/** The hypotheses that stand first, several where nothing tells them apart. */
function leadersOf(weights: readonly HypothesisWeight[]): readonly string[] {
  const [first] = [...weights].sort(compareWeights);
  if (first === undefined) return [];
  return weights
    .filter((one) => standing(one, first) === 0)
    .map(({ id }) => id)
    .sort();
}

function withoutOrigin(weight: HypothesisWeight, origin: string): HypothesisWeight {
  const left = (list: readonly string[]): string[] => list.filter((one) => one !== origin);
  return { id: weight.id, for: left(weight.for), against: left(weight.against) };
}

/** Share of the pairs of hypotheses on which the origin weighs differently. */
function diagnosticityOf(weights: readonly HypothesisWeight[], origin: string): number {
  const sides = weights.map((one) =>
    one.against.includes(origin) ? -1 : one.for.includes(origin) ? 1 : 0,
  );
  let pairs = 0;
  let differing = 0;
  for (const [index, a] of sides.entries()) {
    for (const b of sides.slice(index + 1)) {
      pairs += 1;
      if (a !== b) differing += 1;
    }
  }
  return pairs === 0 ? 0 : differing / pairs;
}
