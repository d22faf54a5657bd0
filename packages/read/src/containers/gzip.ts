/** Gzip by the platform's own decoder, within bounds: several members one after the other, as archives have them. */

/** One member unpacked: what came out, and where the next member begins, or null at the end. */
export interface Member {
  readonly bytes: Uint8Array;
  readonly next: number | null;
  /** False where the decoder met a fault: a cut, or the member behind this one. */
  readonly clean: boolean;
}

/** Compressed bytes given to the decoder at once. */
const PIECE = 65_536;

/** Length of a member's header and trailer: no next one begins earlier. */
const LEAST_MEMBER = 18;

/** True if a gzip member begins here: two magic bytes, deflate, and no reserved flag. */
export function isGzip(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 0x1f &&
    bytes[at + 1] === 0x8b &&
    bytes[at + 2] === 8 &&
    (bytes[at + 3] ?? 255) < 32
  );
}

/**
 * Unpacks the member that begins at `from`. Null where it is more than `limit` bytes (a gzip bomb stops here);
 * of a member that is cut or damaged comes what could be unpacked, because its reader knows how much was due.
 */
export async function unpackMember(
  bytes: Uint8Array,
  from: number,
  limit: number,
): Promise<Member | null> {
  const decoder = new DecompressionStream('gzip');
  const writer = decoder.writable.getWriter();
  const reader = decoder.readable.getReader();
  const fed = feed(writer, bytes.subarray(from));
  const pieces: Uint8Array[] = [];
  let length = 0;
  let clean = true;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || value === undefined) break;
      pieces.push(value);
      length += value.length;
      if (length > limit) {
        await reader.cancel();
        await fed;
        return null;
      }
    }
  } catch {
    // What came out before stands.
    clean = false;
  }
  await fed;
  return { bytes: joined(pieces, length), next: nextMember(bytes, from + LEAST_MEMBER), clean };
}

async function feed(
  writer: { write(chunk: Uint8Array): Promise<void>; close(): Promise<void> },
  bytes: Uint8Array,
): Promise<void> {
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      await writer.write(bytes.slice(at, at + PIECE));
    await writer.close();
  } catch {
    // The reading side is told of the same fault.
  }
}

function nextMember(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0x1f, from); at !== -1; at = bytes.indexOf(0x1f, at + 1))
    if (isGzip(bytes, at)) return at;
  return null;
}

/** Pieces as one array of the given length. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
