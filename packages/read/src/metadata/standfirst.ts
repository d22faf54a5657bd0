/** Standfirst and section of an article. */
import { foldLabel } from '../languages/fold-label.ts';
import { MAX_LABEL } from '../limits.ts';
import { textOf } from '../page/walk.ts';
import type { Head } from './head.ts';
import { stringOf, typesOf } from './json-ld.ts';

const STANDFIRST_CLASS =
  /(?:^|[\s_-])(?:standfirst|deck|dek|subheadline|sub-headline|subtitle|sub-title|article-lead|article-intro|article-summary|story-summary|sapo|spot)(?=$|[\s_-])/i;

/**
 * The standfirst: the one marked on the page, else the description that the page declares. Null where it only
 * repeats the text, because the same words must not be read twice.
 */
export function readStandfirst(head: Head, title: string | null, text: string): string | null {
  const marked = head.elements.find(
    (element) => STANDFIRST_CLASS.test(element.attributes.class ?? '') && textOf(element) !== '',
  );
  const candidates = [
    marked ? textOf(marked) : null,
    stringOf(head.articles[0]?.description),
    head.meta('og:description', 'description', 'dc.description', 'twitter:description'),
  ];
  const body = foldLabel(text);
  const headline = foldLabel(title ?? '');
  for (const candidate of candidates) {
    if (!candidate || candidate.length > MAX_LABEL) continue;
    const folded = foldLabel(candidate.replace(/(?:\.{3}|…|\[…\]|\[\.\.\.\])\s*$/, ''));
    if (folded.length < MIN_STANDFIRST || folded === headline || body.includes(folded)) continue;
    return candidate.replace(/\s+/g, ' ').trim();
  }
  return null;
}

/** Shorter descriptions are slogans or names. */
const MIN_STANDFIRST = 20;

/** The section that the page says it stands in. */
export function readSection(head: Head): string | null {
  const declared =
    stringOf(head.articles[0]?.articleSection) ??
    head.meta('article:section', 'section', 'parsely-section', 'sailthru.section');
  if (declared && declared.length <= MAX_SECTION && !/^https?:/.test(declared)) return declared;
  const crumbs = head.nodes.find((node) =>
    typesOf(node).includes('BreadcrumbList'),
  )?.itemListElement;
  if (!Array.isArray(crumbs) || crumbs.length < 2) return null;
  const item = crumbs[crumbs.length > 2 ? crumbs.length - 2 : 0];
  const name = stringOf(item?.name) ?? stringOf(item?.item);
  return name && name.length <= MAX_SECTION && !/^https?:/.test(name) ? name : null;
}

const MAX_SECTION = 80;
