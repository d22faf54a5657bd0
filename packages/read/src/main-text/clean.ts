/**
 * Finds elements that are furniture: navigation, share bars, related links, newsletter and cookie boxes,
 * comments, author boxes. An element that holds a good part of the page's running text is never furniture
 * by its name alone, because templates name whole pages "with-sidebar" or "comments-open".
 */
import type { Element } from '../page/tree.ts';
import {
  bodyNames,
  bodyPairs,
  type Furniture,
  furniturePairs,
  furnitureWords,
} from './class-names.ts';
import type { Masses } from './mass.ts';

/** Why an element is left out. */
export type CleanReason = Furniture | 'tag' | 'role' | 'invisible';

/** An element named like furniture is kept if it holds this share of the page's running text. */
const MAX_NAMED_SHARE = 0.3;

/** The same for elements whose tag or role says so: more certain than a name. */
const MAX_TAGGED_SHARE = 0.5;

const FURNITURE_TAGS: ReadonlySet<string> = new Set(
  'nav aside footer form button dialog menu address figcaption marquee'.split(' '),
);
const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search dialog alertdialog banner menu menubar toolbar tablist tooltip button'.split(
    ' ',
  ),
);
const NEVER: ReadonlySet<string> = new Set(['html', 'body', '#root', 'head', 'main']);

/** Names and pairs that stand for an article's body. */
const bodyKeys: ReadonlySet<string> = new Set([...bodyNames.split(' '), ...bodyPairs.split(' ')]);
const furnitureKeys = new Map<string, Furniture>();
for (const table of [furnitureWords, furniturePairs]) {
  for (const [kind, words] of Object.entries(table)) {
    for (const word of words.split(' ')) furnitureKeys.set(word, kind as Furniture);
  }
}

/** What an element's name says it is, or null. */
export function furnitureByName(element: Element): Furniture | null {
  return element.names.about(furnitureAmong);
}

function furnitureAmong(words: readonly string[]): Furniture | null {
  for (const word of words) {
    const kind = furnitureKeys.get(word);
    if (kind) return kind;
  }
  return null;
}

/** True if the element's name or markup says that it holds the article's text. */
export function isNamedBody(element: Element): boolean {
  if (/\barticleBody\b/.test(element.attributes.itemprop ?? '')) return true;
  return isCalledBody(element);
}

/** True if the element's name says that it holds the article's text. */
export function isCalledBody(element: Element): boolean {
  return element.names.about(hasBodyKey);
}

function hasBodyKey(words: readonly string[]): boolean {
  return words.some((word) => bodyKeys.has(word));
}

/** The furniture of a page: the outmost elements to leave out, each with its reason. */
export class PageFurniture {
  private readonly outmost: ReadonlyMap<Element, CleanReason>;
  private readonly reasons = new Map<Element, CleanReason | null>();

  constructor(outmost: ReadonlyMap<Element, CleanReason>) {
    this.outmost = outmost;
  }

  /** True for an element that is left out by itself, not only with one around it. */
  has(element: Element): boolean {
    return this.outmost.has(element);
  }

  /** Why what stands in the element is left out, or null where it stands in no furniture. */
  reasonFor(element: Element): CleanReason | null {
    const known = this.reasons.get(element);
    if (known !== undefined) return known;
    const reason =
      this.outmost.get(element) ?? (element.parent ? this.reasonFor(element.parent) : null);
    this.reasons.set(element, reason);
    return reason;
  }
}

/** Elements to leave out with the reason; elements inside them are not listed again. */
export function findFurniture(root: Element, masses: Masses): PageFurniture {
  const found = new Map<Element, CleanReason>();
  const total = masses.of(root).running;
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const reason = furnitureReason(child, masses.of(child).running / Math.max(1, total));
      if (reason) found.set(child, reason);
      else visit(child);
    }
  };
  visit(root);
  return new PageFurniture(found);
}

function furnitureReason(element: Element, share: number): CleanReason | null {
  if (NEVER.has(element.tag)) return null;
  if (isInvisible(element)) return 'invisible';
  if (share < MAX_TAGGED_SHARE) {
    if (FURNITURE_TAGS.has(element.tag)) return 'tag';
    if (FURNITURE_ROLES.has(element.attributes.role ?? '')) return 'role';
  }
  if (share < MAX_NAMED_SHARE && !isNamedBody(element)) return furnitureByName(element);
  return null;
}

function isInvisible(element: Element): boolean {
  const { style, hidden } = element.attributes;
  if (hidden !== undefined && hidden !== 'until-found') return true;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
