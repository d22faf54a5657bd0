/**
 * Type and size of a picture by its first bytes, so that a page can keep its place before it loads:
 * PNG (ISO/IEC 15948), JPEG (ITU T.81), GIF89a, WebP (RFC 9649). SVG may carry script and is none.
 */

export interface PictureFacts {
  readonly contentType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

type Reader = (bytes: Buffer) => PictureFacts | null;

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const png: Reader = (bytes) => {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return null;
  return {
    contentType: 'image/png',
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  };
};

const gif: Reader = (bytes) => {
  if (bytes.length < 10 || !/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return null;
  return { contentType: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
};

/** A frame header: SOF0 to SOF15, but the tables DHT, JPG and DAC that stand among them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpeg: Reader = (bytes) => {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker))
      return {
        contentType: 'image/jpeg',
        height: bytes.readUInt16BE(at + 5),
        width: bytes.readUInt16BE(at + 7),
      };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
};

/** 14 bits of a side of a lossy picture, and of a lossless one, where the side is one more. */
const SIDE = 0x3fff;

const webp: Reader = (bytes) => {
  if (bytes.length < 30 || bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  const contentType = 'image/webp';
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return {
        contentType,
        width: bytes.readUIntLE(24, 3) + 1,
        height: bytes.readUIntLE(27, 3) + 1,
      };
    case 'VP8L': {
      const sides = bytes.readUInt32LE(21);
      return { contentType, width: (sides & SIDE) + 1, height: ((sides >>> 14) & SIDE) + 1 };
    }
    case 'VP8 ':
      return {
        contentType,
        width: bytes.readUInt16LE(26) & SIDE,
        height: bytes.readUInt16LE(28) & SIDE,
      };
    default:
      return null;
  }
};

const READERS: readonly Reader[] = [png, jpeg, gif, webp];

/** Null for what is no picture, or one without an area. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const read of READERS) {
    const facts = read(buffer);
    if (facts !== null) return facts.width > 0 && facts.height > 0 ? facts : null;
  }
  return null;
}
