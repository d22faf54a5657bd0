/** Times printed without a zone: meant in the outlet's own. */
import { isZone } from '@hearsay/text';
import type { PageDate } from '../article.ts';

/** The date with the zone's offset where it has a clock but no zone; else the date as it is. */
export function inZone(date: PageDate | null, zone: string | null | undefined): PageDate | null {
  if (date?.precision !== 'minute' || !zone || !isZone(zone) || HAS_ZONE.test(date.value))
    return date;
  const wall = Date.parse(`${date.value}Z`);
  const near = offsetMinutes(wall, zone);
  const minutes = offsetMinutes(wall - near * MILLISECONDS_A_MINUTE, zone);
  return { ...date, value: `${date.value}${printOffset(minutes)}` };
}

const HAS_ZONE = /(?:Z|[+-]\d\d:\d\d)$/;
const MILLISECONDS_A_MINUTE = 60_000;

/** Minutes that the zone is ahead of UTC at an instant. */
function offsetMinutes(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  const printed = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(printed) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function printOffset(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
