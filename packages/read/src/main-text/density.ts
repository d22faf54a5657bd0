/**
 * The first candidate: the element that holds most of the page's running text and little else. Each element
 * is rated by the share of the running text it holds and by how much of its own text is running text; names
 * and tags of article bodies count for it.
 */
import type { Element } from '../page/tree.ts';
import type { Block } from './blocks.ts';
import { isNamedBody } from './clean.ts';
import { Masses } from './mass.ts';

/** Elements with less of the running text are not looked into. */
const MIN_SHARE = 0.25;

/** An element named as the article's body is preferred to an equal one by this factor. */
const NAMED_FACTOR = 1.25;

/** The same for the tags that HTML has for it. */
const TAG_FACTORS: ReadonlyMap<string, number> = new Map([
  ['article', 1.15],
  ['main', 1.05],
]);

/** How much the share of running text counts against the purity of the element: recall is dearer. */
const SHARE_EXPONENT = 2;

/** The best element below `root` for the given blocks; `root` itself where none is better. */
export function densityCandidate(root: Element, blocks: readonly Block[]): Element {
  const masses = new Masses(blocks);
  const total = Math.max(1, masses.of(root).running);
  let best = root;
  let highest = 0;
  const visit = (element: Element): void => {
    const { running, chars, blocks: count } = masses.of(element);
    const share = running / total;
    if (share < MIN_SHARE) return;
    const purity = running / Math.max(1, chars);
    const rating = share ** SHARE_EXPONENT * Math.min(1, purity) * factorOf(element);
    if (rating > highest && (count > 1 || highest === 0)) {
      best = element;
      highest = rating;
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return best;
}

function factorOf(element: Element): number {
  return (isNamedBody(element) ? NAMED_FACTOR : 1) * (TAG_FACTORS.get(element.tag) ?? 1);
}
