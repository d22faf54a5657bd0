/**
 * Live pages: the entries of a running report with their own times, as stretches of the text. Entries are known
 * by structured data, by their names, or because most of the text stands in like elements that each show a time.
 */
import { asciiDigits } from '@hearsay/text';
import type { PageDate, Post } from '../article.ts';
import type { Paragraph } from '../main-text/assemble.ts';
import { build, parseDateValue } from '../metadata/date-value.ts';
import type { Head } from '../metadata/head.ts';
import { typesOf } from '../metadata/json-ld.ts';
import type { Element } from './tree.ts';
import { attribute, descendants, selfAndAncestors, textOf } from './walk.ts';

/** A running report has at least so many entries. */
const MIN_POSTS = 3;

/** So much of the text stands in entries that nothing but their times tells. */
const MIN_SHARE = 0.6;

const POST_TYPE = /\b(?:BlogPosting|LiveBlogPosting|NewsArticle|Article)\b/;
const POST_CLASS =
  /(?:^|[\s_-])(?:live-?(?:blog-?)?(?:post|entry|update|item|event)|ticker-?(?:entry|item|post|event)|timeline-?(?:entry|item|post))(?=$|[\s_-])/i;

/** The entries in text order; empty for an ordinary article. `published` is the page's own date. */
export function findPosts(
  head: Head,
  paragraphs: readonly Paragraph[],
  published: PageDate | null,
): Post[] {
  const timed = timedElements(head.elements);
  // Entries show their times: a page without any has none.
  if (timed.size === 0) return [];
  const live = head.nodes.some((node) => typesOf(node).includes('LiveBlogPosting'));
  const signs = new EntrySigns(live, timed);
  const posts: { element: Element; start: number; end: number }[] = [];
  let inside = 0;
  let total = 0;
  for (const { block, start, text } of paragraphs) {
    total += text.length;
    const element = signs.entryAround(block.element);
    if (!element) continue;
    inside += text.length;
    const last = posts[posts.length - 1];
    if (last?.element === element) last.end = start + text.length;
    else posts.push({ element, start, end: start + text.length });
  }
  if (posts.length < MIN_POSTS) return [];
  if (!live && !signs.named && inside < total * MIN_SHARE) return [];
  return posts.map(({ element, start, end }) => ({
    start,
    end,
    published: postTime(element, published),
  }));
}

/** Finds the entry around an element, and remembers what it learned of elements on the way. */
class EntrySigns {
  /** True once an entry was known by its name or type. */
  named = false;
  private readonly live: boolean;
  /** The elements that show a time. */
  private readonly timed: ReadonlySet<Element>;
  /** For each parent, how many of its children of a kind show a time. */
  private readonly counts = new Map<Element, ReadonlyMap<string, number>>();

  constructor(live: boolean, timed: ReadonlySet<Element>) {
    this.live = live;
    this.timed = timed;
  }

  /** The outermost element around it that is one of several like entries. */
  entryAround(element: Element): Element | null {
    let found: Element | null = null;
    for (const at of selfAndAncestors(element)) {
      if (at.tag === 'body') break;
      const named = this.isNamed(at);
      if ((named || this.timed.has(at)) && this.isRepeated(at)) {
        found = at;
        this.named ||= named;
      }
    }
    return found;
  }

  private isNamed({ tag, attributes }: Element): boolean {
    if (POST_CLASS.test(attributes.class ?? '')) return true;
    return this.live && (tag === 'article' || POST_TYPE.test(attributes.itemtype ?? ''));
  }

  private isRepeated(element: Element): boolean {
    const { parent } = element;
    if (!parent) return false;
    let counts = this.counts.get(parent);
    if (!counts) {
      const made = new Map<string, number>();
      for (const child of parent.children) {
        if (typeof child === 'string' || !this.timed.has(child)) continue;
        made.set(kindOf(child), (made.get(kindOf(child)) ?? 0) + 1);
      }
      counts = made;
      this.counts.set(parent, made);
    }
    return (counts.get(kindOf(element)) ?? 0) >= MIN_POSTS;
  }
}

/** Tag and first class: entries differ in those behind it ("post post-17 pinned"). */
function kindOf({ tag, attributes }: Element): string {
  return `${tag}.${attributes.class?.trim().split(/\s+/, 1)[0]?.replace(/\d+/g, '') ?? ''}`;
}

/** The elements that are a time or hold one. */
function timedElements(elements: readonly Element[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    if (!isTime(element)) continue;
    for (let at: Element | null = element; at && !found.has(at); at = at.parent) found.add(at);
  }
  return found;
}

function isTime({ tag, attributes }: Element): boolean {
  if (tag === 'time') return true;
  const { itemprop } = attributes;
  return itemprop !== undefined && /\bdatePublished\b/.test(itemprop);
}

const CLOCK = /^\D{0,12}([01]?\d|2[0-3])[:.٫]([0-5]\d)\D{0,12}$/;

/** The entry's own time; a bare clock is one of the page's day. */
function postTime(post: Element, published: PageDate | null): PageDate | null {
  for (const element of descendants(post)) {
    if (!isTime(element)) continue;
    const shown = textOf(element);
    const value = parseDateValue(
      attribute(element, 'datetime') ?? attribute(element, 'content') ?? shown,
    );
    if (value) return { ...value, from: 'time' };
    const clock = CLOCK.exec(asciiDigits(shown));
    const [year, month, day] = published?.value.slice(0, 'yyyy-mm-dd'.length).split('-') ?? [];
    if (!clock || day === undefined) continue;
    const dated = build(year, month, day, clock[1], clock[2], undefined, undefined);
    if (dated) return { ...dated, from: 'time' };
  }
  return null;
}
