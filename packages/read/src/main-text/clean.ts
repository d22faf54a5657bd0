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
export const bodyKeys: ReadonlySet<string> = new Set([
  ...bodyNames.split(' '),
  ...bodyPairs.split(' '),
]);
const furnitureKeys = new Map<string, Furniture>();
for (const table of [furnitureWords, furniturePairs]) {
  for (const [kind, words] of Object.entries(table)) {
    for (const word of words.split(' ')) furnitureKeys.set(word, kind as Furniture);
  }
}

/** The words of an element's class and id, and the pairs of adjoining words, lower case. */
export function nameKeys(element: Element): readonly string[] {
  const known = keyCache.get(element);
  if (known) return known;
  const { class: classes, id } = element.attributes;
  const keys = classes || id ? namesOf(`${classes ?? ''} ${id ?? ''}`.slice(0, MAX_NAME)) : NO_KEYS;
  keyCache.set(element, keys);
  return keys;
}

/** Keyed by element, so that a page's strings are free as soon as the page is. */
const keyCache = new WeakMap<Element, readonly string[]>();
const NO_KEYS: readonly string[] = [];

/** Class attributes are looked at this far: generated ones run to thousands of characters. */
const MAX_NAME = 400;

/** Names that were split lately: a page gives many elements the same ones. */
const splitLately = new Map<string, readonly string[]>();
const MAX_SPLIT = 2000;

function namesOf(named: string): readonly string[] {
  const known = splitLately.get(named);
  if (known !== undefined) return known;
  if (splitLately.size >= MAX_SPLIT) splitLately.clear();
  const keys = splitNames(named);
  splitLately.set(named, keys);
  return keys;
}

function splitNames(named: string): string[] {
  const keys: string[] = [];
  for (const name of named.split(/\s+/)) {
    const words = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .filter((word) => word !== '');
    words.forEach((word, at) => {
      keys.push(word);
      const next = words[at + 1];
      if (next) keys.push(`${word}-${next}`);
    });
  }
  return keys;
}

/** What an element's name says it is, or null. */
export function furnitureByName(element: Element): Furniture | null {
  for (const key of nameKeys(element)) {
    const kind = furnitureKeys.get(key);
    if (kind) return kind;
  }
  return null;
}

/** True if the element's name or markup says that it holds the article's text. */
export function isNamedBody(element: Element): boolean {
  if (/\barticleBody\b/.test(element.attributes.itemprop ?? '')) return true;
  return nameKeys(element).some((key) => bodyKeys.has(key));
}

/** Elements to leave out with the reason; elements inside them are not listed again. */
export function findFurniture(root: Element, masses: Masses): Map<Element, CleanReason> {
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
  return found;
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
