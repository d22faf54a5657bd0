/**
 * The first candidate: the smallest element that holds nearly all running text of the cleaned page. From the
 * body it goes down into the child with the most running text as long as little is lost; an element that is
 * named as the article's body is trusted sooner.
 */
import type { Element } from '../page/tree.ts';
import type { Block } from './blocks.ts';
import { isNamedBody } from './clean.ts';
import { Masses } from './mass.ts';

/** Going down may lose at most this share of the running text. */
const MAX_LOSS = 0.25;

/** Into an element named as the article's body it may lose this share. */
const MAX_LOSS_NAMED = 0.6;

/** The blocks of the chosen element, of those left after cleaning. */
export function densityCandidate(root: Element, blocks: readonly Block[]): Element {
  const masses = new Masses(blocks);
  let at = root;
  for (;;) {
    const next = heaviestChild(at, masses);
    if (!next) return at;
    const left = masses.of(next).running / Math.max(1, masses.of(at).running);
    if (left < 1 - (isNamedBody(next) ? MAX_LOSS_NAMED : MAX_LOSS)) {
      return namedBelow(at, masses) ?? at;
    }
    if (isTextLevel(next, masses)) return at;
    at = next;
  }
}

/** A single paragraph is no container: its parent is. */
function isTextLevel(element: Element, masses: Masses): boolean {
  return masses.of(element).blocks < 2 || element.tag === 'p' || element.tag === 'ul';
}

function heaviestChild(element: Element, masses: Masses): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const { running } = masses.of(child);
    if (running > most) {
      best = child;
      most = running;
    }
  }
  return best;
}

/** The heaviest named body under `root` that holds enough of its running text. */
function namedBelow(root: Element, masses: Masses): Element | null {
  const wanted = masses.of(root).running * (1 - MAX_LOSS_NAMED);
  let best: Element | null = null;
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || masses.of(child).running < wanted) continue;
      if (
        isNamedBody(child) &&
        (!best || masses.of(child).running >= masses.of(best).running * 0.95)
      ) {
        best = child;
      }
      visit(child);
    }
  };
  visit(root);
  return best;
}
