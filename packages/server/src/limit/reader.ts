/** Who asks: the address of the connection, or the one that a proxy beside the site saw. */
import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** This machine and private networks (RFC 1918, RFC 4193): there a proxy stands, no reader. */
const NEAR = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:)/i;

function remote(c: Context): string {
  try {
    return (getConnInfo(c).remote.address ?? '').replace(/^::ffff:/i, '');
  } catch {
    // No connection: the site was asked inside the process.
    return '';
  }
}

/** A text that stays the same for one reader. Only a near proxy is believed, and only its own word. */
export function readerOf(c: Context): string {
  const address = remote(c);
  if (address !== '' && !NEAR.test(address)) return address;
  const seen = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return isIP(seen) === 0 ? address : seen;
}
