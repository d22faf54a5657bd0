/** Ids of articles: short enough for an address, the same at every desk for the same page. */
import { createHash } from 'node:crypto';

/** 12 bytes in base64url: 16 characters, and no collision among any number of pages a desk holds. */
const BYTES = 12;
const ID = /^[\w-]{16}$/;

/** The id under which an article is listed and has its page. */
export function articleId(address: string): string {
  return createHash('sha256').update(address).digest().subarray(0, BYTES).toString('base64url');
}

/** How the SHA-256 of the article's address begins, in hexadecimal; null for what is no id. */
export function hashPrefix(id: string): string | null {
  return ID.test(id) ? Buffer.from(id, 'base64url').toString('hex') : null;
}
