/**
 * What the signs of a page's blocks are measured against: where the running text begins and ends, where the
 * headline stands, what repeats, which shape most of the text has.
 */
import { foldLabel } from '../languages/fold-label.ts';
import type { Element } from '../page/tree.ts';
import type { Block } from './blocks.ts';
import type { PageFurniture } from './clean.ts';
import type { Masses } from './mass.ts';
import type { Surroundings } from './structure.ts';

/** What is known of a page before its blocks are judged. */
export interface PageSigns {
  readonly blocks: readonly Block[];
  readonly masses: Masses;
  readonly furniture: PageFurniture;
  readonly container: Element;
  readonly readability: ReadonlySet<number>;
  readonly title: string | null;
  /** Elements that hold a picture, up to some levels above it. */
  readonly pictured: ReadonlySet<Element>;
}

const PICTURES: ReadonlySet<string> = new Set(
  'img picture video audio iframe amp-img amp-video svg'.split(' '),
);

/** A picture and its caption have an element in common so many levels above the picture. */
const PICTURE_LEVELS = 3;

/** The elements around pictures. */
export function picturedElements(elements: readonly Element[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    if (!PICTURES.has(element.tag)) continue;
    let at = element.parent;
    for (let level = 0; at && level < PICTURE_LEVELS; level += 1) {
      found.add(at);
      at = at.parent;
    }
  }
  return found;
}

export interface Context extends PageSigns {
  readonly total: number;
  readonly headline: number;
  readonly firstText: number;
  readonly lastText: number;
  readonly nearest: readonly number[];
  readonly repeated: ReadonlySet<string>;
  readonly shapes: ReadonlyMap<string, number>;
  readonly title: string;
  readonly ending: number;
  /** Indexes of the blocks whose nearest heading or label before them announces no article text. */
  readonly labelled: ReadonlySet<number>;
  /** What is known of the elements around blocks. */
  readonly elements: Map<Element, Surroundings>;
  /** For each parent, how many of its children are alike. */
  readonly siblings: Map<Element, Map<string, number>>;
}

/** The context of a page's blocks. */
export function describe(page: PageSigns): Context {
  const { blocks, container, furniture } = page;
  const running = blocks.map((block) => block.running);
  const isText = ({ element, running: chars }: Block): boolean =>
    chars > 0 && isInside(element, container) && furniture.reasonFor(element) === null;
  const title = foldLabel(page.title ?? '');
  const inContainer = blocks.flatMap((block, at) => (isText(block) ? [at] : []));
  const headline = headlineIndex(blocks, title, inContainer, running);
  const texts = inContainer.filter((at) => at > headline);
  const counts = new Map<string, number>();
  const shapes = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const at of texts) {
    const shape = shapeOf(blocks[at]);
    shapes.set(shape, (shapes.get(shape) ?? 0) + (running[at] ?? 0));
  }
  const firstText = texts[0] ?? blocks.length;
  const lastText = texts[texts.length - 1] ?? -1;
  return {
    ...page,
    total: Math.max(
      1,
      texts.reduce((sum, at) => sum + (running[at] ?? 0), 0),
    ),
    headline,
    firstText,
    lastText,
    nearest: distances(blocks.length, texts),
    repeated: new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text)),
    shapes,
    title,
    ending: endingIndex(blocks, firstText),
    labelled: underLabels(blocks),
    elements: new Map(),
    siblings: new Map(),
  };
}

/** Tag and classes of a block's element: paragraphs of one article share them. */
export function shapeOf(block: Block | undefined): string {
  if (!block) return '';
  const { tag, attributes, parent } = block.element;
  return `${parent?.tag}.${parent?.attributes.class ?? ''}>${tag}.${attributes.class ?? ''}`;
}

/** True if the element is the container or stands in it. */
export function isInside(element: Element, container: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === container) return true;
  return false;
}

/** The headline leads this share of the running text or more. */
const LED_SHARE = 0.75;

/**
 * The block of the headline, or -1: the title's repetition or an h1, the last one before the text; where none is
 * (a sidebar with sentences stands before it), the first one that most of the text follows. `texts` are the
 * indexes of the running text.
 */
export function headlineIndex(
  blocks: readonly Block[],
  title: string,
  texts: readonly number[],
  running: readonly number[],
): number {
  const isHeadline = ({ element, text, folded }: Block): boolean =>
    element.tag === 'h1' || (text.length < MAX_HEADLINE && title !== '' && folded === title);
  const firstText = texts[0] ?? blocks.length;
  const found = blocks.findLastIndex((block, at) => at <= firstText && isHeadline(block));
  if (found !== -1) return found;
  const behind = new Float64Array(blocks.length + 1);
  for (const at of texts) behind[at] = running[at] ?? 0;
  for (let at = blocks.length - 1; at >= 0; at -= 1)
    behind[at] = (behind[at] ?? 0) + (behind[at + 1] ?? 0);
  const least = (behind[0] ?? 0) * LED_SHARE;
  return blocks.findIndex(
    (block, at) => (behind[at + 1] ?? 0) >= least && least > 0 && isHeadline(block),
  );
}

const MAX_HEADLINE = 300;

/** The first heading like "Related articles" after the text began. */
function endingIndex(blocks: readonly Block[], firstText: number): number {
  for (let at = firstText + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block && isEnding(block)) return at;
  }
  return blocks.length;
}

/** A label announces so many blocks behind it, until a heading that is none. */
const LABEL_REACH = 12;

/** Blocks behind a line such as "Comments" or "Read also" that stands alone. */
function underLabels(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let reach = 0;
  for (const block of blocks) {
    const { index, kind } = block;
    if (isEnding(block)) reach = LABEL_REACH;
    else if (kind === 'heading') reach = 0;
    else if (reach > 0) {
      found.add(index);
      reach -= 1;
    }
  }
  return found;
}

const MAX_LABEL_LINE = 60;

function isEnding({ text, labels }: Block): boolean {
  return text.length <= MAX_LABEL_LINE && labels.are('endings');
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
