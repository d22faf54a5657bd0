/**
 * Feed XML read leniently: feeds in the wild are cut, unescaped or preceded by HTML, and a list of items is of
 * use even then. Names are compared without their prefix, because prefixes are chosen freely.
 */
import type { Element } from '../page/tree.ts';
import { attribute, foldSpace } from '../page/walk.ts';

/** The name without prefix, lower case: feeds vary in both. */
export function localName(element: Element): string {
  return element.tag.slice(element.tag.indexOf(':') + 1).toLowerCase();
}

/** Child elements of the given local names, in document order. */
export function childrenNamed(element: Element, ...names: readonly string[]): Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== 'string' && names.includes(localName(child)),
  );
}

/** The first child of the first name that has one. */
export function child(element: Element, ...names: readonly string[]): Element | null {
  for (const name of names) {
    const [found] = childrenNamed(element, name);
    if (found) return found;
  }
  return null;
}

/** All text inside an element, white space folded; null where it is empty. */
export function content(element: Element | null): string | null {
  if (!element) return null;
  const parts: string[] = [];
  const visit = (at: Element): void => {
    for (const inner of at.children) {
      if (typeof inner === 'string') parts.push(inner);
      else visit(inner);
    }
  };
  visit(element);
  return foldSpace(parts.join('')) || null;
}

/** A namespace-blind attribute. */
export function attributeNamed(element: Element, name: string): string | null {
  const direct = attribute(element, name);
  if (direct) return direct;
  for (const key of Object.keys(element.attributes)) {
    if (key.slice(key.indexOf(':') + 1).toLowerCase() === name) return attribute(element, key);
  }
  return null;
}
