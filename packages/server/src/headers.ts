/** Headers that keep a page to itself: no script, nothing from elsewhere, no word of where from. */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

export const pageHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
});

/** A capture is a stranger's page: it gets an origin of its own, runs nothing and loads nothing. */
export const captureHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    sandbox: [],
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ['data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
});

/** How long an answer may be kept; after that its tag is asked for, which costs little. */
export const CACHE_CONTROL = {
  minute: 'public, max-age=60, must-revalidate',
  forever: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const;
