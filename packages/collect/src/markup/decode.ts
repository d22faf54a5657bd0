/** A page's bytes as text, well enough to find addresses in it: reading proper is the next stage's. */

/** The byte order marks of UTF-16 as the first two bytes, the second above the first. */
const LITTLE_ENDIAN = 0xfe_ff;
const BIG_ENDIAN = 0xff_fe;

export function decoded(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const mark = (second << 8) | first;
  if (mark === LITTLE_ENDIAN) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === BIG_ENDIAN) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
