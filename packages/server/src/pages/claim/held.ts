/** What each actor of a claim held when, as the claim's review tells it: the ledger behind the time lines. */
import type { ClaimReview, Position } from '@hearsay/weigh';
import { causeAddress, heldIn } from '../changes/words.ts';

/** From a day on, until the next step, an actor held this. */
export interface Step extends Pick<Position, 'position' | 'denies'> {
  /** ISO day. */
  readonly day: string;
  /** Address of the article that proves it; null where nothing does, as with most silence. */
  readonly article: string | null;
}

export interface Held {
  readonly actor: string;
  /** What holds on the review's day. */
  readonly holding: Position;
  /** Oldest first; the last is what holds. Empty for who was not heard and need not be. */
  readonly steps: readonly Step[];
}

/** The letters of an ISO day. */
const DAY_LENGTH = 10;

/** The day of the words, or that from which somebody is silent. */
export const dayOf = ({ date, since }: Position): string | null =>
  (date ?? since)?.slice(0, DAY_LENGTH) ?? null;

const same = (
  a: Pick<Step, 'position' | 'denies'>,
  b: Pick<Step, 'position' | 'denies'>,
): boolean => a.position === b.position && a.denies === b.denies;

function stepOf(position: Position): readonly Step[] {
  const day = dayOf(position);
  if (day === null) return [];
  const { position: kind, denies, article } = position;
  return [{ day, position: kind, denies, article }];
}

/** From the review's changes, which begin later than the claim where it was asked for the last days only. */
function stepsToldBy({ events }: ClaimReview, actor: string, from: string | null): readonly Step[] {
  const own = events.filter(
    ({ what, text }) => what === 'position' && text.startsWith(`${actor}: `),
  );
  const steps = own.map((event) => ({
    ...heldIn(event.to),
    day: event.date,
    article: causeAddress(event),
  }));
  const [first] = own;
  const before = heldIn(first?.from ?? null);
  return first === undefined || from === null || from >= first.date || before.position === 'none'
    ? steps
    : [{ ...before, day: from, article: null }, ...steps];
}

/** Words said again are no new step. */
function changesOnly(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step, at) => {
    const before = steps[at - 1];
    return before === undefined || !same(before, step);
  });
}

/**
 * The steps to what holds. A review lists every position or the last ones only; in the second case its
 * changes tell the others, by the day on which the desk knew of them.
 */
function stepsOf(review: ClaimReview, own: readonly Position[], actor: string): readonly Step[] {
  const holding = own.flatMap(stepOf).at(-1);
  if (own.length > 1 || holding === undefined) return changesOnly(own.flatMap(stepOf));
  const told = changesOnly(stepsToldBy(review, actor, review.first?.date ?? null));
  const last = told.at(-1);
  if (last === undefined || !same(last, holding))
    return changesOnly([...told.filter(({ day }) => day <= holding.day), holding]);
  const day = last.day < holding.day ? last.day : holding.day;
  return changesOnly([...told.slice(0, -1).filter((step) => step.day <= day), { ...last, day }]);
}

/** The actors in the claim's order. */
export function heldBy(review: ClaimReview, actors: readonly string[]): readonly Held[] {
  return actors.flatMap((actor): Held[] => {
    const own = review.positions.filter((position) => position.actor === actor);
    const holding = own.at(-1);
    return holding === undefined ? [] : [{ actor, holding, steps: stepsOf(review, own, actor) }];
  });
}
