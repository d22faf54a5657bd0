/**
 * The page as a list of blocks: the runs of text between block boundaries, in order, each with the element
 * it stands in and its links. Everything that chooses the main text works on these blocks, so that one
 * serialisation makes the text, whichever extractor chose it.
 */
import { foldLabel } from '../languages/fold-label.ts';
import { type LineLabels, labelsOf } from '../languages/labels.ts';
import { BLOCK } from '../page/tag-rules.ts';
import type { Element } from '../page/tree.ts';
import { singleBlanks } from '../page/walk.ts';
import { countText, type TextCounts } from './counts.ts';
import { runningChars } from './running.ts';

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'preformatted'
  | 'cell'
  | 'caption';

export interface BlockLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  /** White space folded; a line break of the page is '\n'. */
  readonly text: string;
  /** The nearest block element around the text. */
  readonly element: Element;
  readonly links: readonly BlockLink[];
  /** Characters of the text that stand in links. */
  readonly linked: number;
  readonly counts: TextCounts;
  /** The text by `foldLabel` with the phrases in it; '' and none where it is too long for a label. */
  readonly folded: string;
  readonly labels: LineLabels;
  /** Characters that read like running text, see running.ts. */
  readonly running: number;
}

function blockOf(
  index: number,
  text: string,
  element: Element,
  links: readonly BlockLink[],
  linked: number,
): Block {
  const kind = kindOf(element);
  const counts = countText(text);
  const running = runningChars(text, kind, linked, counts.ideographs);
  const folded = text.length <= MAX_LABELLED ? foldLabel(text) : '';
  const labels = labelsOf(folded);
  return { index, kind, text, element, links, linked, counts, folded, labels, running };
}

/** Longer blocks are paragraphs, in which phrases mean nothing; notes to readers are shorter, characters. */
const MAX_LABELLED = 600;

const SKIPPED: ReadonlySet<string> = new Set(
  'script style template noscript head title iframe object embed svg math canvas video audio select option datalist textarea input button map'.split(
    ' ',
  ),
);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, 'item'] as const),
  ['blockquote', 'quote'],
  ['pre', 'preformatted'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

/** Lists the blocks under `root`, leaving out what `isLeftOut` names. */
export function listBlocks(root: Element, isLeftOut: (element: Element) => boolean): Block[] {
  const writer = new BlockWriter();
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') writer.write(child, element);
      else if (SKIPPED.has(child.tag) || isLeftOut(child)) continue;
      else if (child.tag === 'br') writer.breakLine();
      else if (child.tag === 'a') writer.inLink(child, () => visit(child));
      else if (BLOCK.has(child.tag)) {
        writer.endBlock();
        visit(child);
        writer.endBlock();
      } else visit(child);
    }
  };
  visit(root);
  writer.endBlock();
  return writer.blocks;
}

/**
 * Collects the pieces of one block, folding white space as it goes so that link offsets stay true. The pieces
 * are joined once: looking into a text that grows by concatenation would copy it each time.
 */
class BlockWriter {
  readonly blocks: Block[] = [];
  private pieces: string[] = [];
  private length = 0;
  private element: Element | null = null;
  private links: BlockLink[] = [];
  private linked = 0;
  /** Links that are open, each with where its first character stands in the block, or -1 before it. */
  private readonly open: { start: number }[] = [];
  private pendingSpace = false;
  private lineBreaks = 0;

  write(raw: string, parent: Element): void {
    const piece = singleBlanks(raw);
    if (piece === '') return;
    if (piece === ' ') {
      this.pendingSpace = true;
      return;
    }
    if (this.lineBreaks > 1) this.endBlock();
    if (this.length > 0) {
      if (this.lineBreaks === 1) this.push('\n');
      else if (this.pendingSpace || piece[0] === ' ') this.push(' ');
    }
    const trimmed = piece.trim();
    this.element ??= blockElement(parent);
    for (const link of this.open) if (link.start === -1) link.start = this.length;
    this.push(trimmed);
    if (this.open.length > 0) this.linked += trimmed.length;
    this.lineBreaks = 0;
    this.pendingSpace = piece[piece.length - 1] === ' ';
  }

  breakLine(): void {
    this.lineBreaks += 1;
    this.pendingSpace = false;
  }

  inLink(element: Element, visit: () => void): void {
    const href = element.attributes.href?.trim();
    if (!href || this.open.length >= MAX_OPEN_LINKS) {
      visit();
      return;
    }
    const block = this.blocks.length;
    const link = { start: -1 };
    this.open.push(link);
    visit();
    this.open.pop();
    const inOneBlock = this.blocks.length === block && link.start !== -1;
    if (inOneBlock) this.links.push({ start: link.start, end: this.length, href });
  }

  endBlock(): void {
    if (this.length > 0 && this.element) {
      const { length } = this.blocks;
      const text = this.pieces.join('');
      this.blocks.push(blockOf(length, text, this.element, this.links, this.linked));
    }
    this.pieces = [];
    this.length = 0;
    this.element = null;
    this.links = [];
    this.linked = 0;
    this.pendingSpace = false;
    this.lineBreaks = 0;
  }

  private push(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}

/** Links do not nest in HTML; in broken pages they do, and the outer ones are of no use. */
const MAX_OPEN_LINKS = 8;

function blockElement(element: Element): Element {
  let at = element;
  while (at.parent && !BLOCK.has(at.tag)) at = at.parent;
  return at;
}

/** What kind of block an element makes: its own tag, else the list, quote or caption it stands in. */
function kindOf(element: Element): BlockKind {
  for (let at: Element | null = element; at; at = at.parent) {
    const kind = KINDS.get(at.tag);
    if (kind) return kind === 'cell' && at !== element ? 'paragraph' : kind;
  }
  return 'paragraph';
}

/**
 * The blocks with those apart in lines that hold the title as one of their lines: where a template sets only
 * line breaks, the day, the headline and the standfirst stand in one block.
 */
export function splitAtTitle(blocks: readonly Block[], title: string | null): readonly Block[] {
  const wanted = foldLabel(title ?? '');
  const holdsTitle = ({ text, folded }: Block): boolean =>
    wanted !== '' &&
    text.includes('\n') &&
    (text.length > MAX_LABELLED || folded.includes(wanted)) &&
    text.split('\n').some((line) => foldLabel(line) === wanted);
  if (!blocks.some(holdsTitle)) return blocks;
  return blocks
    .flatMap((block) => (holdsTitle(block) ? linesOf(block) : [block]))
    .map((block, index) => ({ ...block, index }));
}

function linesOf(block: Block): readonly Block[] {
  let start = 0;
  return block.text.split('\n').map((text) => {
    const from = start;
    const to = from + text.length;
    start = to + 1;
    const links = block.links
      .filter((link) => link.start >= from && link.end <= to)
      .map((link) => ({ ...link, start: link.start - from, end: link.end - from }));
    const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
    return blockOf(block.index, text, block.element, links, linked);
  });
}
