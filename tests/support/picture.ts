/** A picture for tests: a PNG with a sky above and a sea below, made from its parts. */
import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Where the sky ends, and how much lighter it grows towards there. */
const HORIZON = 0.62;
const GLOW = 110;

/** `colour` is the sea's: red, green and blue, 0 to 255 each. */
export function pngOf(width: number, height: number, colour: readonly number[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits of red, green and blue, not interlaced
  const rows = Array.from({ length: height }, (_, at) => {
    const share = at / height / HORIZON;
    const light = share < 1 ? share * GLOW : 0;
    const pixel = Buffer.from(colour.map((part) => Math.min(255, part + light)));
    return Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => pixel)]);
  });
  const pixels = Buffer.concat(rows);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
