/** What changed in a claim from day to day. */
import type { Origins } from '@hearsay/trace';
import type { Bearing, ClaimEvent, Position } from './claim.ts';
import type { StateOfClaim } from './state.ts';

/** What was known of a claim at the end of a day. */
export interface Snapshot {
  readonly day: string;
  readonly state: StateOfClaim;
  readonly holding: readonly Position[];
  readonly bearings: readonly Bearing[];
}

/** Events between snapshots in the order of days, and the days on which origins came up. */
export function eventsOf(
  snapshots: readonly Snapshot[],
  origins: Origins,
  knownDayOf: (article: string) => string | null,
): readonly ClaimEvent[] {
  const events: ClaimEvent[] = [];
  let before: Snapshot | null = null;
  for (const now of snapshots) {
    events.push(
      ...stateEvents(before, now),
      ...positionEvents(before, now),
      ...withdrawals(before, now),
    );
    before = now;
  }
  events.push(...originEvents(origins, knownDayOf));
  const rank = (event: ClaimEvent): number =>
    ['state', 'position', 'origin', 'withdrawn'].indexOf(event.what);
  return events.sort((a, b) => compare(a.date, b.date) || rank(a) - rank(b));
}

function stateEvents(before: Snapshot | null, now: Snapshot): readonly ClaimEvent[] {
  const from = before?.state.state ?? 'unreported';
  const to = now.state.state;
  if (from === to) return [];
  const cause = newRows(before, now).filter(
    (row) => row.stance === 'affirms' || row.stance === 'denies' || row.withdrawnIn !== null,
  );
  return [
    {
      date: now.day,
      what: 'state',
      from,
      to,
      cause: cause.map(causeOf),
      text: `State: ${from} → ${to}`,
    },
  ];
}

function positionEvents(before: Snapshot | null, now: Snapshot): readonly ClaimEvent[] {
  return now.holding.flatMap((position): ClaimEvent[] => {
    const old = before?.holding.find((one) => one.actor === position.actor);
    const from = old === undefined ? 'none' : positionWord(old);
    const to = positionWord(position);
    if (from === to) return [];
    const cause =
      position.article === null
        ? []
        : [
            position.statement === null
              ? position.article
              : `${position.article}#${position.statement}`,
          ];
    return [
      {
        date: now.day,
        what: 'position',
        from,
        to,
        cause,
        text: `${position.actor}: ${from} → ${to}`,
      },
    ];
  });
}

function positionWord({ position, denies }: Position): string {
  return denies === null ? position : `${position} (${denies})`;
}

function withdrawals(before: Snapshot | null, now: Snapshot): readonly ClaimEvent[] {
  return newRows(before, now)
    .filter((row) => row.withdrawnIn !== null)
    .map((row) => ({
      date: now.day,
      what: 'withdrawn' as const,
      from: row.stance,
      to: null,
      cause: [causeOf(row)],
      text: `Withdrawn in version ${row.withdrawnIn}: ${causeOf(row)}`,
    }));
}

function originEvents(
  origins: Origins,
  knownDayOf: (article: string) => string | null,
): readonly ClaimEvent[] {
  return origins.list.flatMap((origin): ClaimEvent[] => {
    const days = origin.articles.map((article) => [knownDayOf(article), article] as const);
    const dated = days
      .filter((one): one is readonly [string, string] => one[0] !== null)
      .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
    const [first] = dated;
    if (first === undefined) return [];
    const who = origin.speaker ?? origin.outlet ?? origin.kind;
    const text = `Origin ${origin.id} (${origin.kind}: ${who}) carries ${origin.carries.join(', ')}`;
    return [{ date: first[0], what: 'origin', from: null, to: origin.id, cause: [first[1]], text }];
  });
}

/** Rows that were not there before, or that have been withdrawn since. */
function newRows(before: Snapshot | null, now: Snapshot): readonly Bearing[] {
  const known = new Set(before?.bearings.map(rowKey));
  return now.bearings.filter((row) => !known.has(rowKey(row)));
}

function rowKey(row: Bearing): string {
  return `${row.key}\n${row.stance}\n${row.withdrawnIn ?? ''}`;
}

function causeOf(row: Bearing): string {
  return row.statement === null ? row.article : `${row.article}#${row.statement}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
