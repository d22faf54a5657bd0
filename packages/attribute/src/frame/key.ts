/** Permanent keys: what corrections, decisions and addresses of pages hang on. */
import { fold } from '@hearsay/text';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** RFC 4648 base32 without the digits that look like letters, lower case. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** 80 bits: a collision among 10^9 statements has a chance below one in a million. */
const KEY_LENGTH = 16; // characters of five bits

/** Key of (article address, folded source, folded content). */
export function statementKey(address: string, source: string, content: string): string {
  return permanentKey(address, fold(source), fold(content));
}

/** The first 80 bits of the SHA-256 of the parts, one a line, in 16 letters and digits. */
export function permanentKey(...parts: readonly string[]): string {
  const digest = sha256(utf8ToBytes(parts.join('\n')));
  let key = '';
  let bits = 0;
  let held = 0;
  for (const byte of digest) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      key += ALPHABET[(held >> bits) & 31];
      if (key.length === KEY_LENGTH) return key;
    }
  }
  return key;
}
