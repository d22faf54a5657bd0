/** Secrets of links: 256 random bits, of which the desk keeps a hash alone. */
import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;
const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** A new secret, as it stands in a link. */
export function newSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** Under what a secret is kept; null for a text that is none, which need not be looked for. */
export function secretHash(secret: string): string | null {
  return SHAPE.test(secret) ? createHash('sha256').update(secret).digest('hex') : null;
}

/** Numbers of deliveries and readers: 128 bits, small letters and digits, fit for the left of an @. */
export function newNumber(): string {
  return randomBytes(16).toString('hex');
}

/** For counting by what need not be kept. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
