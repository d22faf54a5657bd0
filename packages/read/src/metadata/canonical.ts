/** The permanent address of the article and the capture time written into a page. */
import { decode } from '../charset.ts';
import { parseTree } from '../page/tree.ts';
import { attribute } from '../page/walk.ts';
import { resolveAddress } from './address.ts';
import type { Head } from './head.ts';
import { stringOf } from './json-ld.ts';

/** The canonical address: link element, then og:url, then structured data. */
export function readCanonical(head: Head, url: string | null): string | null {
  const base = head.base ?? url;
  const main = head.articles[0];
  for (const printed of [
    head.link('canonical'),
    head.meta('og:url'),
    stringOf(main?.url),
    stringOf(main?.mainEntityOfPage),
  ]) {
    const address = resolveAddress(printed, base);
    if (address) return address;
  }
  return null;
}

/** Bytes in which `hearsay:captured` is looked for: it stands in the head. */
const HEAD_LENGTH = 200_000;

/** The capture time of `<meta name="hearsay:captured" content="ISO time">`, or null. */
export function capturedAt(page: string | Uint8Array): string | null {
  const start = page.slice(0, HEAD_LENGTH);
  const html = typeof start === 'string' ? start : decode(start, null, 'html').text;
  for (const element of parseTree(html, 'html').elements) {
    if (element.tag !== 'meta' || attribute(element, 'name') !== 'hearsay:captured') continue;
    const content = attribute(element, 'content');
    return content && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(content) ? content : null;
  }
  return null;
}
