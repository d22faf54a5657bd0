/** What was known by the end of a day: only what was both published and captured by then. */
import type { Version } from '@hearsay/resolve';
import { zonedDay } from '@hearsay/text';

export interface VersionsAsOf {
  /** The latest version of each article captured by then, sorted by address. */
  readonly current: readonly Version[];
  /** Every version captured by then, sorted by address and number. */
  readonly all: readonly Version[];
}

const DAY_LENGTH = 10; // of `YYYY-MM-DD`

/** The day a version's article was published, in the desk's zone; null where unknown or cut short. */
export function publishedDay(version: Version, zone: string): string | null {
  const published = version.article.published;
  if (published === null || published.value.length < DAY_LENGTH) return null;
  return dayOrNull(published.value, zone);
}

export function capturedDay(version: Version, zone: string): string {
  return dayOrNull(version.captured, zone) ?? version.captured.slice(0, DAY_LENGTH);
}

/** Publication day, capture day where that is not known. */
export function reportedDay(version: Version, zone: string): string {
  return publishedDay(version, zone) ?? capturedDay(version, zone);
}

/** The day from which the version is known: the later of publication and capture. */
export function knownDay(version: Version, zone: string): string {
  const captured = capturedDay(version, zone);
  const published = publishedDay(version, zone) ?? monthStart(version);
  return published !== null && published > captured ? published : captured;
}

/** Cuts a set of versions at the end of `asOf` (ISO day) in the desk's zone. */
export function versionsAsOf(
  versions: readonly Version[],
  asOf: string,
  zone: string,
): VersionsAsOf {
  const all = versions
    .filter((version) => knownDay(version, zone) <= asOf)
    .sort((a, b) => compare(a.address, b.address) || a.version - b.version);
  const latest = new Map<string, Version>();
  for (const version of all) latest.set(version.address, version);
  return { current: [...latest.values()], all };
}

function dayOrNull(value: string, zone: string): string | null {
  try {
    return zonedDay(value, zone);
  } catch {
    // A value that is no date tells no day: it is treated like an unknown one.
    return null;
  }
}

/** A date cut at its month or year was published no earlier than its first day. */
function monthStart(version: Version): string | null {
  const value = version.article.published?.value ?? '';
  const found = /^\d{4}(?:-\d\d)?$/.exec(value);
  return found === null ? null : `${value}-01-01`.slice(0, DAY_LENGTH);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
