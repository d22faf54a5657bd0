/** SHA-256 as lower-case hex: the name of bytes, and the key of addresses. */
import { createHash } from 'node:crypto';

export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
