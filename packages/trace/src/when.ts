/** The order of reports in time, as far as their dates can tell. */
import type { Version } from '@hearsay/resolve';

const DAY_LENGTH = 10; // of `YYYY-MM-DD`
const HAS_ZONE = /(?:Z|[+-]\d\d:?\d\d)$/;

/** Publication as printed, or the capture's instant where the page does not tell. */
export function publishedValue(version: Version): string {
  return version.article.published?.value ?? version.captured;
}

/** The day of publication as printed, cut at its precision; capture's UTC day where unknown. */
export function printedDay(version: Version): string {
  return publishedValue(version).slice(0, DAY_LENGTH);
}

/**
 * Negative when `a` came out before `b`, positive when after, 0 where the dates cannot tell:
 * clocks of one day are compared only where both name their zone or neither does.
 */
export function compareTime(a: Version, b: Version): number {
  const left = publishedValue(a);
  const right = publishedValue(b);
  const minutes = left.length > DAY_LENGTH && right.length > DAY_LENGTH;
  if (minutes && HAS_ZONE.test(left) === HAS_ZONE.test(right))
    return instant(left) - instant(right);
  const length = Math.min(left.length, right.length, DAY_LENGTH);
  return compareText(left.slice(0, length), right.slice(0, length));
}

/** A total order for lists: by instant (a day counts from its start), then by address. */
export function compareVersions(a: Version, b: Version): number {
  const time = instant(publishedValue(a)) - instant(publishedValue(b));
  return time || compareText(a.address, b.address) || a.version - b.version;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const INSTANTS = new Map<string, number>();
const MAX_INSTANTS = 100_000; // distinct times kept; then the memory is started anew

function instant(value: string): number {
  const known = INSTANTS.get(value);
  if (known !== undefined) return known;
  if (INSTANTS.size >= MAX_INSTANTS) INSTANTS.clear();
  const time = parseInstant(value);
  INSTANTS.set(value, time);
  return time;
}

function parseInstant(value: string): number {
  const dated = value.length > DAY_LENGTH && !HAS_ZONE.test(value) ? `${value}Z` : value;
  const time = Date.parse(dated);
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
