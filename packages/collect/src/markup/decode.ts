/** A page's bytes as text, well enough to find addresses in it: reading proper is the next stage's. */

const BOM_LITTLE = 0xfe_ff;

export function decoded(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const mark = (second << 8) | first;
  if (mark === BOM_LITTLE) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xff_fe) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
