/** The moment a text is read from, as local time. */
import { isZone } from '../zone.ts';
import { MINUTE } from './civil.ts';

export interface LocalReference {
  readonly local: number;
  /** Minutes east of UTC, where the reference or the zone tells. */
  readonly offset: number | null;
}

/**
 * A reference (ISO day, month or time, with or without offset) as local civil time: of the zone
 * where one is given, else as printed; null for none and for what is no date.
 */
export function localReference(
  reference: string | null,
  zone: string | null,
): LocalReference | null {
  if (reference === null) return null;
  const match =
    /^(\d{4}-\d\d(?:-\d\d)?)(?:[T ](\d\d:\d\d)(?::(\d\d))?(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?/.exec(
      reference,
    );
  if (match === null) return null;
  const [, date = '', clock, seconds = '00', offset] = match;
  // Noon stands for a day whose time is not known.
  const local = Date.parse(
    `${date.length === 7 ? `${date}-01` : date}T${clock ?? '12:00'}:${seconds}Z`,
  );
  if (Number.isNaN(local)) return null;
  if (offset === undefined || clock === undefined) return { local, offset: null };
  const instant = Date.parse(reference);
  const printed = { local, offset: Math.round((local - instant) / MINUTE) };
  if (Number.isNaN(instant) || zone === null || !isZone(zone)) return printed;
  const there = inZone(instant, zone);
  return { local: there, offset: Math.round((there - instant) / MINUTE) };
}

function inZone(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const get = (type: string): string => parts.get(type as Intl.DateTimeFormatPartTypes) ?? '00';
  return Date.parse(
    `${get('year').padStart(4, '0')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}:${get('second')}Z`,
  );
}
