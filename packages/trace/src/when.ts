/** The order of reports in time, as far as their dates can tell. */
import type { Version } from '@hearsay/resolve';

const DAY_LENGTH = 10; // of `YYYY-MM-DD`
const HAS_ZONE = /(?:Z|[+-]\d\d:?\d\d)$/;

interface Time {
  /** Cut at its precision, a day at most. */
  readonly day: string;
  readonly instant: number;
  /** Precise to the minute, with a zone or without one. */
  readonly clock: 'zoned' | 'local' | null;
}

// Dates are parsed once for each version; freed with it.
const TIMES = new WeakMap<Version, Time>();

function timeOf(version: Version): Time {
  const known = TIMES.get(version);
  if (known !== undefined) return known;
  const value = publishedValue(version);
  const zoned = HAS_ZONE.test(value) && value.length > DAY_LENGTH;
  const clock = value.length <= DAY_LENGTH ? null : zoned ? 'zoned' : 'local';
  const parsed = Date.parse(clock === 'local' ? `${value}Z` : value);
  const instant = Number.isNaN(parsed) ? Number.MAX_SAFE_INTEGER : parsed;
  const time: Time = { day: value.slice(0, DAY_LENGTH), instant, clock };
  TIMES.set(version, time);
  return time;
}

/** Publication as printed, or the capture's instant where the page does not tell. */
function publishedValue(version: Version): string {
  return version.article.published?.value ?? version.captured;
}

/** The day of publication as printed, cut at its precision; capture's UTC day where unknown. */
export function printedDay(version: Version): string {
  return timeOf(version).day;
}

/**
 * Negative when `a` came out before `b`, positive when after, 0 where the dates cannot tell:
 * clocks of one day are compared only where both name their zone or neither does.
 */
export function compareTime(a: Version, b: Version): number {
  const left = timeOf(a);
  const right = timeOf(b);
  if (left.clock !== null && left.clock === right.clock) return left.instant - right.instant;
  const length = Math.min(left.day.length, right.day.length);
  return compareText(left.day.slice(0, length), right.day.slice(0, length));
}

/** A total order for lists: by instant (a day counts from its start), then by address. */
export function compareVersions(a: Version, b: Version): number {
  const time = timeOf(a).instant - timeOf(b).instant;
  return time || compareText(a.address, b.address) || a.version - b.version;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
