/** The number of independent origins as an interval: what parts them, and what may be one. */

import { type Colouring, colourGraph } from './colouring.ts';
import { type Description, exclusion } from './describe.ts';
import type { MayShare, Origin, Parting, PlaceIn } from './origin.ts';

export interface Counted {
  readonly min: number;
  readonly minExact: boolean;
  readonly max: number | null;
  readonly parted: readonly Parting[];
  readonly mayShare: readonly MayShare[];
}

/** An origin with what can part it from others. */
export interface Candidate {
  readonly origin: Origin;
  readonly descriptions: readonly Description[];
}

/** Why two origins are parted by more than their descriptions: by the text, or by a person. */
export interface Reason {
  readonly why: string;
  readonly places: readonly PlaceIn[];
}

/**
 * Counts the origins that carry the claim itself. `told` gives a reason beyond the descriptions,
 * `hint` a sign that two which nothing parts are one.
 */
export function countOrigins(
  candidates: readonly Candidate[],
  told: (a: Origin, b: Origin) => Reason | null,
  hint: (a: Origin, b: Origin) => string | null = () => null,
): Counted {
  const carrying = candidates.filter(({ origin }) => origin.carries.includes('claim'));
  const firm = carrying.filter(({ origin }) => !origin.rootless && origin.kind !== 'unnamed');
  const loose = carrying.filter((one) => !firm.includes(one));
  const parted: Parting[] = [];
  const neighbours: Set<number>[] = firm.map(() => new Set());
  for (const [i, a] of firm.entries()) {
    for (let j = i + 1; j < firm.length; j += 1) {
      const b = firm[j];
      if (b === undefined) continue;
      const reason = told(a.origin, b.origin) ?? partedByDescription(a, b);
      if (reason === null) continue;
      neighbours[i]?.add(j);
      neighbours[j]?.add(i);
      if (parted.length < MAX_LISTED) parted.push({ a: a.origin.id, b: b.origin.id, ...reason });
    }
  }
  const colouring = colourGraph(neighbours);
  const unnamed = loose.some(({ origin }) => origin.kind === 'unnamed');
  return {
    min: firm.length > 0 ? colouring.count : Math.min(1, loose.length),
    minExact: colouring.exact,
    max: unnamed ? null : carrying.length,
    parted,
    mayShare: mayShareOf(firm, loose, neighbours, colouring, hint),
  };
}

// Pairs that are written out. A claim with more is told by its numbers; all pairs still count.
const MAX_LISTED = 2000;

function partedByDescription(a: Candidate, b: Candidate): Reason | null {
  if (a.descriptions.length === 0 || b.descriptions.length === 0) return null;
  const whys = new Set<string>();
  for (const left of a.descriptions) {
    for (const right of b.descriptions) {
      const why = exclusion(left, right);
      if (why === null) return null;
      whys.add(why);
    }
  }
  const places = [a.descriptions[0]?.place, b.descriptions[0]?.place].flatMap(
    (place) => place ?? [],
  );
  return { why: [...whys].sort().join('; '), places };
}

/**
 * Pairs that only `min` merges. Where there are too many to list, each origin is paired with the
 * first of its group alone.
 */
function mayShareOf(
  firm: readonly Candidate[],
  loose: readonly Candidate[],
  neighbours: readonly ReadonlySet<number>[],
  colouring: Colouring,
  hint: (a: Origin, b: Origin) => string | null,
): readonly MayShare[] {
  const pairs: MayShare[] = [];
  const total = firm.length + loose.length;
  const all = (total * (total - 1)) / 2 <= MAX_LISTED;
  const push = (a: Candidate | undefined, b: Candidate | undefined, why: string): void => {
    if (a !== undefined && b !== undefined) pairs.push({ a: a.origin.id, b: b.origin.id, why });
  };
  const firstOf = new Map<number, number>();
  for (const [i, colour] of colouring.colours.entries())
    if (!firstOf.has(colour)) firstOf.set(colour, i);
  for (let j = 1; j < firm.length; j += 1) {
    const first = firstOf.get(colouring.colours[j] ?? 0) ?? 0;
    for (let i = all ? 0 : first; i < (all ? j : Math.min(first + 1, j)); i += 1) {
      const [a, b] = [firm[i], firm[j]];
      if (a === undefined || b === undefined || neighbours[i]?.has(j)) continue;
      push(a, b, hint(a.origin, b.origin) ?? 'nothing in the texts parts them');
    }
  }
  for (const [index, one] of loose.entries()) {
    const why = one.origin.rootless ? 'a circle has no report of its own' : 'no outlet is named';
    if (!all) push(firm[0] ?? loose[index === 0 ? 1 : 0], one, why);
    else for (const other of [...firm, ...loose.slice(0, index)]) push(other, one, why);
  }
  return pairs;
}
