/** The address that a page gives as its own. */
import { decoded } from './decode.ts';
import { startTags } from './tags.ts';

/** Where a page's head ends at the latest; what comes later is text that may quote markup. */
const HEAD_BYTES = 500_000;

/** The absolute http or https address in `<link rel="canonical">`, or null. */
export function canonicalOf(bytes: Uint8Array): string | null {
  for (const { name, attributes } of startTags(decoded(bytes.subarray(0, HEAD_BYTES)))) {
    if (name === 'body') return null;
    const relations = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
    if (name !== 'link' || !relations.includes('canonical')) continue;
    const url = URL.parse(attributes.get('href')?.trim() ?? '');
    if (url === null || !/^https?:$/.test(url.protocol)) return null;
    url.hash = '';
    return url.href;
  }
  return null;
}
