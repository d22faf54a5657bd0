/** When a page that was captured is asked for again: texts change soon after publication or never. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Age of the page since its first capture, and how long to wait between two looks at that age. */
const SCHEDULE: readonly (readonly [maxAge: number, wait: number])[] = [
  [DAY, HOUR],
  [7 * DAY, 6 * HOUR],
  [30 * DAY, DAY],
];

/** Whether a page is due, given when it was first captured and last checked (milliseconds). */
export function isDue(firstCaptured: number, lastChecked: number, now: number): boolean {
  const wait = SCHEDULE.find(([maxAge]) => now - firstCaptured <= maxAge)?.[1];
  return wait !== undefined && now - lastChecked >= wait;
}
