/** Live pages: the entries of a running report with their own times, as stretches of the text. */
import type { PageDate, Post } from '../article.ts';
import type { Paragraph } from '../main-text/assemble.ts';
import { parseDateValue } from '../metadata/date-value.ts';
import type { Head } from '../metadata/head.ts';
import { typesOf } from '../metadata/json-ld.ts';
import type { Element } from './tree.ts';
import { attribute, descendants, selfAndAncestors, textOf } from './walk.ts';

/** A running report has at least so many entries. */
const MIN_POSTS = 3;

const POST_TYPE = /\b(?:BlogPosting|LiveBlogPosting|NewsArticle|Article)\b/;
const POST_CLASS =
  /(?:^|[\s_-])(?:live-?(?:blog-?)?(?:post|entry|update|item|event)|liveblog|ticker-?(?:entry|item|post|event)|timeline-?(?:entry|item|post))(?=$|[\s_-])/i;

/** The entries in text order; empty for an ordinary article. */
export function findPosts(head: Head, paragraphs: readonly Paragraph[]): Post[] {
  const live = head.nodes.some((node) => typesOf(node).includes('LiveBlogPosting'));
  const posts: { element: Element; start: number; end: number }[] = [];
  for (const paragraph of paragraphs) {
    const element = postAround(paragraph.block.element, live);
    if (!element) continue;
    const end = paragraph.start + paragraph.text.length;
    const last = posts[posts.length - 1];
    if (last?.element === element) last.end = end;
    else posts.push({ element, start: paragraph.start, end });
  }
  if (posts.length < MIN_POSTS) return [];
  return posts.map(({ element, start, end }) => ({ start, end, published: postTime(element) }));
}

function postAround(element: Element, live: boolean): Element | null {
  for (const at of selfAndAncestors(element)) {
    if (POST_CLASS.test(at.attributes.class ?? '')) return at;
    if (live && (POST_TYPE.test(at.attributes.itemtype ?? '') || at.tag === 'article')) return at;
  }
  return null;
}

function postTime(post: Element): PageDate | null {
  for (const element of descendants(post)) {
    if (element.tag !== 'time' && !/\bdatePublished\b/.test(element.attributes.itemprop ?? ''))
      continue;
    const value = parseDateValue(
      attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element),
    );
    if (value) return { ...value, from: 'time' };
  }
  return null;
}
