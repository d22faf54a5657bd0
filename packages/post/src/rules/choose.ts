/** Which of the released items a reader wants, and when. */
import type { Frequency, Release, Subscriber } from '@hearsay/store';
import { zonedDay } from '@hearsay/text';

/** The items for a reader that this reader does not have yet, in the order given. */
export function itemsFor(
  reader: Subscriber,
  releases: readonly Release[],
  got: ReadonlySet<string>,
): readonly Release[] {
  const { confirmed } = reader;
  if (reader.state !== 'active' || confirmed === null) return [];
  return releases.filter((release) => {
    // What was released before somebody came is on the site; nobody is sent the past.
    if (got.has(release.item) || release.at < confirmed) return false;
    if (release.kind === 'change') {
      const from = release.claim === null ? undefined : reader.claims[release.claim];
      return from !== undefined && release.day >= from;
    }
    const inSeries =
      reader.series.length === 0 ||
      (release.series !== null && reader.series.includes(release.series));
    return inSeries && (reader.language === null || release.lang === reader.language);
  });
}

const DAY = 86_400_000; // ms

/** The Monday of a day's week (ISO 8601). */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** Whether a reader's rhythm allows a mail now: one a day or a week, counted in the desk's zone. */
export function isDue(
  frequency: Frequency,
  last: string | null,
  now: string,
  zone: string,
): boolean {
  if (frequency === 'each' || last === null) return true;
  const [before, today] = [zonedDay(last, zone), zonedDay(now, zone)];
  return frequency === 'daily' ? before < today : weekOf(before) < weekOf(today);
}
