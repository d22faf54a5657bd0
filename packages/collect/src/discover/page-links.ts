/** The items a section page lists: its links to pages of the same host that look like articles. */
import { decoded } from '../markup/decode.ts';
import { startTags } from '../markup/tags.ts';

/** Words in the last part of an article's address, as in `…/ministry-denies-the-report`. */
const SLUG = /[^/-]+(?:-[^/-]+){2,}/;
/** A day or a number, as in `/2026/03/02/…`, `…/article-81723` or `?id=81723`. */
const NUMBER = /\d{4}/;
const NO_PAGE = /\.(?:jpe?g|png|gif|webp|svg|css|js|ico|mp[34]|pdf|zip|xml|json)$/i;

function looksLikeArticle(url: URL): boolean {
  const path = decodeURI(url.pathname);
  return !NO_PAGE.test(path) && (SLUG.test(path) || NUMBER.test(path + url.search));
}

/** `decodeURI` refuses broken escapes. */
function safely(url: URL): boolean {
  try {
    return looksLikeArticle(url);
  } catch {
    return false;
  }
}

/** Addresses in page order, each once, without fragments. */
export function pageLinks(bytes: Uint8Array, address: string): readonly string[] {
  const page = new URL(address);
  const found = new Set<string>();
  let base = page;
  for (const { name, attributes } of startTags(decoded(bytes))) {
    const href = attributes.get('href')?.trim();
    if (href === undefined) continue;
    if (name === 'base') base = URL.parse(href, page.href) ?? base;
    if (name !== 'a') continue;
    const url = URL.parse(href, base.href);
    if (url === null || url.host !== page.host || !/^https?:$/.test(url.protocol)) continue;
    url.hash = '';
    if (url.href !== page.href && safely(url)) found.add(url.href);
  }
  return [...found];
}
