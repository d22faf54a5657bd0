/** Ways through a page's tree. All of them are linear in what they visit. */
import type { Element } from './tree.ts';

/** Every element below `root`, in document order. */
export function* descendants(root: Element): Generator<Element> {
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* descendants(child);
  }
}

/** All elements of a tree in document order, as a list: cheaper than the generator for whole pages. */
export function listElements(root: Element): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The element itself and what it stands in, inmost first. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parent) yield at;
}

const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/** The text an element shows, white space folded to one blank. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const visit = (at: Element): void => {
    for (const child of at.children) {
      if (typeof child === 'string') parts.push(child);
      else if (child.tag === 'br') parts.push(' ');
      else if (!UNSEEN.has(child.tag)) visit(child);
    }
  };
  visit(element);
  return foldSpace(parts.join(''));
}

/** The text inside an element as it stands in the source: for scripts, whose text is data. */
export function rawTextOf(element: Element): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** An attribute without surrounding white space; null where it is missing or empty. */
export function attribute(element: Element, name: string): string | null {
  return element.attributes[name]?.trim() || null;
}

/** Runs of white space to one blank, invisible break hints out, ends trimmed. Joiners of scripts stay. */
export function foldSpace(text: string): string {
  return singleBlanks(text).trim();
}

/** Anything that folding changes: most pieces of text have nothing of it. */
const UNFOLDED = /[^\S ]| {2}|[\u00AD\u200B\u2060\uFEFF]/;

/** Runs of white space to one blank, invisible break hints out. */
export function singleBlanks(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]+/g, '').replace(/\s+/g, ' ');
}
