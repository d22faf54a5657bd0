/** When a mail that the server put off is tried again. */

const MINUTE = 60 * 1000; // ms
/** Most put-offs are greylisting (a quarter of an hour) or full mailboxes (a day). */
const DELAYS: readonly number[] = [2, 10, 30, 120, 480, 1440].map((minutes) => minutes * MINUTE);

/** The moment of the next attempt after `attempts`; null where it is given up. */
export function nextAttempt(attempts: number, now: Date): string | null {
  const delay = DELAYS[attempts - 1];
  return delay === undefined ? null : new Date(now.getTime() + delay).toISOString();
}
