/** Calendar days of instants, in a time zone. */

const DAY_FORMATS = new Map<string, Intl.DateTimeFormat>();

/**
 * The ISO day (`2026-03-04`) on which an ISO instant falls in an IANA zone. A value without a time
 * (`2026-03-04`) or without an offset is a local one already: its own day is returned. An unknown
 * zone is read as UTC. Throws a RangeError for what is no ISO date: check values where they enter.
 */
export function zonedDay(instant: string, zone: string): string {
  const local = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d(?::?\d\d)*(?:[.,]\d+)?)?$/.exec(instant.trim());
  if (local?.[1] !== undefined && !Number.isNaN(Date.parse(local[1]))) return local[1];
  const time = Date.parse(instant);
  if (Number.isNaN(time)) {
    throw new RangeError(
      `"${instant.slice(0, 40)}" is no ISO date; pass 2026-03-04 or 2026-03-04T09:30Z.`,
    );
  }
  const parts = new Map(
    dayFormat(zone)
      .formatToParts(time)
      .map((part) => [part.type, part.value]),
  );
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Whether the name is an IANA zone (or an offset such as `+03:30`) that can be computed with. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    // The constructor's RangeError is the answer: the name is unknown.
    return false;
  }
}

function dayFormat(zone: string): Intl.DateTimeFormat {
  const known = DAY_FORMATS.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
    timeZone: isZone(zone) ? zone : 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  DAY_FORMATS.set(zone, format);
  return format;
}
