/** What is asked of a request before a form of it is read: where it comes from, how large it is. */
import type { Context } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** A form with every claim of a large desk ticked has some kilobytes. */
export const MAX_FORM = 64_000; // bytes
/** A thousand reports of bounces. */
export const MAX_HOOK = 1_000_000; // bytes

/**
 * As on the site's pages, but for the referrer: with none at all browsers hide the origin of a form,
 * which is how a form from another site is told from one's own. It goes to this site alone.
 */
export const formHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
});

/** Whether a form comes from a page of this site, as far as the browser says. */
export function isOwnForm(c: Context, site: string): boolean {
  const fetchSite = c.req.header('sec-fetch-site');
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none';
  const origin = c.req.header('origin');
  if (origin === undefined) return true;
  const host = c.req.header('host');
  try {
    // Behind a proxy the host may be another than the public one.
    return new URL(origin).host === host || origin === new URL(site).origin;
  } catch {
    return false;
  }
}

/** The body as text, at most `limit` bytes of it read; null where it is longer. */
export async function bodyWithin(c: Context, limit: number): Promise<string | null> {
  if (Number(c.req.header('content-length') ?? 0) > limit) return null;
  const { body } = c.req.raw;
  if (body === null) return '';
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}
