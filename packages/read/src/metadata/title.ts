/** The title of an article, without the name of its site. */
import { foldLabel } from '../languages/fold-label.ts';
import { MAX_LABEL } from '../limits.ts';
import { textOf } from '../page/walk.ts';
import type { Head } from './head.ts';
import { stringOf } from './json-ld.ts';

/** Marks that part a title from its site's name, with blanks around them. */
const PARTS = /\s+[|\-–—•·:»«›<>/]+\s+|\s*[|»«]\s*/;

/** The share of a headline's words that the title element must hold to confirm it. */
const SAME_TITLE = 0.6;

/**
 * The title, or null where the page names none. `siteNames` are known names of the outlet; `blocks` show which
 * part of a declared title stands on the page as a headline where no heading does.
 */
export function readTitle(
  head: Head,
  siteNames: readonly string[],
  blocks: readonly { readonly text: string }[],
): string | null {
  const declared = [
    stringOf(head.articles[0]?.headline),
    head.meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title'),
    head.title,
  ]
    .map((title) => (title ? withoutSite(title.replace(/\s+/g, ' ').trim(), siteNames) : null))
    .filter((title): title is string => title !== null && title !== '');
  const headlines = head.elements
    .filter((element) => element.tag === 'h1')
    .map(textOf)
    .filter((text) => text !== '' && text.length <= MAX_LABEL);
  const confirmed = headlines.find((headline) =>
    declared.some((title) => sameTitle(headline, title) || isPartOf(headline, title)),
  );
  const best = confirmed ?? shownPart(declared[0], blocks) ?? declared[0] ?? headlines[0] ?? null;
  return best && best.length <= MAX_LABEL ? best : null;
}

/** A headline has so many words; a shorter part of a title may be a section. */
const MIN_HEADLINE_WORDS = 3;

/** The longest part of the declared title that stands on the page as a line of its own. */
function shownPart(
  title: string | undefined,
  blocks: readonly { readonly text: string }[],
): string | null {
  const parts = [...(title ?? '').matchAll(/\s*[|•·:]\s+|\s+[-–—]+\s+/g)]
    .flatMap((mark) => [title?.slice(0, mark.index), title?.slice(mark.index + mark[0].length)])
    .filter((part) => part !== undefined)
    .filter((part) => part.split(' ').length >= MIN_HEADLINE_WORDS)
    .sort((a, b) => b.length - a.length);
  if (title === undefined || parts.length === 0) return null;
  const lines = new Set(
    blocks.flatMap(({ text }) => (text.length <= MAX_LABEL ? text.split('\n') : [])),
  );
  return lines.has(title) ? null : (parts.find((part) => lines.has(part)) ?? null);
}

/** Names by which the page calls its site: for stripping titles and for the outlet. */
export function siteNames(head: Head, outlet: string | null): readonly string[] {
  return [
    outlet,
    head.meta('og:site_name'),
    head.meta('application-name'),
    publisherName(head),
  ].filter((name) => name !== null);
}

/** The publisher's name in structured data. */
export function publisherName(head: Head): string | null {
  for (const node of head.articles) {
    const name = stringOf(node.publisher);
    if (name && !/^https?:/.test(name)) return name;
  }
  return null;
}

/** Cuts the site's name off either end; without known names, a short last part after a clear mark. */
function withoutSite(title: string, names: readonly string[]): string {
  const folded = names.map(foldLabel).filter((name) => name !== '');
  const parts = title.split(PARTS).map((part) => part.trim());
  if (parts.length < 2) return title;
  const isSite = (part: string): boolean => {
    const key = foldLabel(part);
    return folded.some((name) => name === key || name.replace(/ /g, '') === key.replace(/ /g, ''));
  };
  const last = parts[parts.length - 1] ?? '';
  const first = parts[0] ?? '';
  if (isSite(last)) return cutEnd(title, last);
  if (isSite(first))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|\-–—•·:»«›<>/]+/, '');
  const clearMark = /\s[|»•]\s[^|»•]*$/.exec(title);
  if (clearMark && clearMark.index > title.length / 2)
    return title.slice(0, clearMark.index).trim();
  return title;
}

function cutEnd(title: string, part: string): string {
  const cut = title.slice(0, title.lastIndexOf(part)).replace(/[\s|\-–—•·:»«›<>/]+$/, '');
  return cut || title;
}

/** A mark with a blank that parts a headline from what a site puts before or behind it. */
const MARK_BEHIND = /^\s*[|\-–—•·:»«›<>/]+\s/;
const MARK_BEFORE = /[|\-–—•·:»«›<>/]+\s*$/;

/** Whether the title is the headline with something behind or before it, parted by a mark. */
function isPartOf(headline: string, title: string): boolean {
  if (headline === '') return false;
  if (title.startsWith(headline)) return MARK_BEHIND.test(title.slice(headline.length));
  return title.endsWith(headline) && MARK_BEFORE.test(title.slice(0, -headline.length));
}

function sameTitle(headline: string, title: string): boolean {
  const wanted = foldLabel(title);
  const key = foldLabel(headline);
  if (key === '' || wanted === '') return false;
  if (key === wanted) return true;
  const words = new Set(wanted.split(' '));
  const own = key.split(' ');
  return (
    own.filter((word) => words.has(word)).length / Math.max(own.length, words.size) >= SAME_TITLE
  );
}
