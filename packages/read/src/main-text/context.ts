/**
 * What the signs of a page's blocks are measured against: where the running text begins and ends, where the
 * headline stands, what repeats, which shape most of the text has.
 */
import { foldLabel, isLabel } from '../languages/labels.ts';
import type { Element } from '../page/tree.ts';
import { selfAndAncestors } from '../page/walk.ts';
import type { Block } from './blocks.ts';
import type { CleanReason } from './clean.ts';
import { Masses, runningChars } from './mass.ts';
import type { ElementSigns } from './structure.ts';

/** What is known of a page before its blocks are judged. */
export interface PageSigns {
  readonly blocks: readonly Block[];
  readonly furniture: ReadonlyMap<Element, CleanReason>;
  readonly container: Element;
  readonly readability: ReadonlySet<number>;
  readonly title: string | null;
}

export interface Context extends PageSigns {
  readonly masses: Masses;
  readonly total: number;
  readonly running: readonly number[];
  readonly headline: number;
  readonly firstText: number;
  readonly lastText: number;
  readonly nearest: readonly number[];
  readonly repeated: ReadonlySet<string>;
  readonly shapes: ReadonlyMap<string, number>;
  readonly title: string;
  readonly ending: number;
  readonly elements: Map<Element, ElementSigns>;
  /** For each parent, how many of its children are alike. */
  readonly siblings: Map<Element, Map<string, number>>;
}

/** The context of a page's blocks. */
export function describe(page: PageSigns): Context {
  const { blocks, container } = page;
  const masses = new Masses(blocks);
  const running = blocks.map(runningChars);
  const isText = (block: Block, at: number): boolean =>
    (running[at] ?? 0) > 0 &&
    isInside(block.element, container) &&
    !cleanedBy(block, page.furniture);
  const texts = blocks.flatMap((block, at) => (isText(block, at) ? [at] : []));
  const counts = new Map<string, number>();
  const shapes = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const at of texts) {
    const shape = shapeOf(blocks[at]);
    shapes.set(shape, (shapes.get(shape) ?? 0) + (running[at] ?? 0));
  }
  const title = foldLabel(page.title ?? '');
  const firstText = texts[0] ?? blocks.length;
  const lastText = texts[texts.length - 1] ?? -1;
  return {
    ...page,
    masses,
    total: Math.max(
      1,
      texts.reduce((sum, at) => sum + (running[at] ?? 0), 0),
    ),
    running,
    headline: headlineIndex(blocks, title, firstText),
    firstText,
    lastText,
    nearest: distances(blocks.length, texts),
    repeated: new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text)),
    shapes,
    title,
    ending: endingIndex(blocks, firstText),
    elements: new Map(),
    siblings: new Map(),
  };
}

/** Why the block's furniture is left out, or null where it stands in none. */
export function cleanedBy(
  block: Block,
  furniture: ReadonlyMap<Element, CleanReason>,
): CleanReason | null {
  for (const at of selfAndAncestors(block.element)) {
    const reason = furniture.get(at);
    if (reason) return reason;
  }
  return null;
}

/** Tag and classes of a block's element: paragraphs of one article share them. */
export function shapeOf(block: Block | undefined): string {
  if (!block) return '';
  const { tag, attributes, parent } = block.element;
  return `${parent?.tag}.${parent?.attributes.class ?? ''}>${tag}.${attributes.class ?? ''}`;
}

/** True if the element is the container or stands in it. */
export function isInside(element: Element, container: Element): boolean {
  for (const at of selfAndAncestors(element)) if (at === container) return true;
  return false;
}

/** The block of the headline: the title's repetition or the last h1 before the text. */
export function headlineIndex(blocks: readonly Block[], title: string, firstText: number): number {
  let found = -1;
  for (const [at, block] of blocks.entries()) {
    if (at > firstText) break;
    if (
      block.element.tag === 'h1' ||
      (block.text.length < 300 && title !== '' && foldLabel(block.text) === title)
    )
      found = at;
  }
  return found;
}

/** The first heading like "Related articles" after the text began. */
function endingIndex(blocks: readonly Block[], firstText: number): number {
  for (let at = firstText + 1; at < blocks.length; at += 1) {
    const text = blocks[at]?.text ?? '';
    if (text.length <= 60 && isLabel('endings', foldLabel(text))) return at;
  }
  return blocks.length;
}

/** For each block the distance to the nearest text block, in blocks. */
function distances(count: number, texts: readonly number[]): number[] {
  const result = new Array<number>(count).fill(count);
  const isText = new Set(texts);
  for (const direction of [1, -1]) {
    let last = -1;
    for (let step = 0; step < count; step += 1) {
      const at = direction === 1 ? step : count - 1 - step;
      if (isText.has(at)) last = at;
      if (last !== -1) result[at] = Math.min(result[at] ?? count, Math.abs(at - last));
    }
  }
  return result;
}
