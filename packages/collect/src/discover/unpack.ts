/** Sitemaps that come as gzip files (`sitemap.xml.gz`), which no header announces. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzip = promisify(gunzip);
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The sitemap's own limit (sitemaps.org): 50 MB unpacked. */
const SITEMAP_BYTES = 52_428_800;

/** The bytes as they are, or unpacked; rejects where they are damaged or too many. */
export async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isGzip(bytes)) return bytes;
  return new Uint8Array(await unzip(bytes, { maxOutputLength: SITEMAP_BYTES }));
}
