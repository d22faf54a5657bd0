/** When a host that asks for fewer requests may be asked again (RFC 9110, section 10.2.3). */

const SECOND = 1000;
/** For a host that gives no time with its status 429. */
const UNSAID = 60 * SECOND;

/** Milliseconds since 1970, never further off than `longest` from now. */
export function retryAfter(header: string | undefined, now: number, longest: number): number {
  const text = header?.trim() ?? '';
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * SECOND : Date.parse(text) - now;
  const known = Number.isNaN(wait) ? UNSAID : Math.max(0, wait);
  return now + Math.min(known, longest);
}
