/** Who held an office on a day. */
import type { Holder, Office } from './entity.ts';

/** Length of `YYYY-MM-DD`; longer ISO values are cut to their day before days are compared. */
const DAY_LENGTH = 10;

/** The day part of an ISO date or instant; a month or year is left as it is. */
export function dayOf(value: string): string {
  return value.slice(0, DAY_LENGTH);
}

/**
 * Whether a term of office covers a day; both ends are inclusive and a missing end is open.
 * A value cut at its month or year counts when the term covers any part of it.
 */
export function holdsOn(holder: Holder, day: string): boolean {
  const wanted = dayOf(day);
  const begun = holder.from === null || holder.from.slice(0, wanted.length) <= wanted;
  const notOver = holder.to === null || holder.to.slice(0, wanted.length) >= wanted;
  return begun && notOver;
}

/**
 * The person who held the office on an ISO day, or null where nobody is known for that day.
 * Where terms overlap (a handover day), the later term holds: the newcomer speaks for the office.
 */
export function holderOn(office: Office, day: string): string | null {
  let found: Holder | null = null;
  for (const holder of office.holders) {
    if (holdsOn(holder, day) && (found === null || (holder.from ?? '') > (found.from ?? ''))) {
      found = holder;
    }
  }
  return found?.person ?? null;
}

/** Everybody whose term covers the day: two names on a handover day, where one may be meant. */
export function holdersOn(office: Office, day: string): readonly string[] {
  return office.holders.filter((holder) => holdsOn(holder, day)).map((holder) => holder.person);
}
