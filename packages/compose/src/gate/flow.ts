/** The edition as running text: each paragraph a string, with its links and where it stands. */
import { quotations, type Span } from '@hearsay/text';
import type { Block, Edition, Inline, Position, Target } from '../edition.ts';
import { isAssessmentHeading, isAssessmentParagraph } from './assessment.ts';

/** A link over the stretch `[start, end)` of its flow's text. */
export interface FlowLink {
  readonly start: number;
  readonly end: number;
  readonly target: Target;
  readonly title: string | null;
  readonly at: Position;
}

export interface Flow {
  readonly kind: 'paragraph' | 'heading';
  readonly text: string;
  /** The outermost quotations, marks included. */
  readonly quoted: readonly Span[];
  /** The text with its quotations blanked out: what the edition says in its own words. */
  readonly frame: string;
  readonly links: readonly FlowLink[];
  /** Where the flow begins in the file; `lines` has the place of each of its text pieces. */
  readonly at: Position;
  readonly pieces: readonly {
    readonly start: number;
    readonly raw: string;
    readonly at: Position;
  }[];
  /** Stretches printed in strong type. */
  readonly strong: readonly Span[];
  readonly assessed: boolean;
  /** The lines of the list items around it, nearest first, then the headings above. */
  readonly context: readonly Flow[];
  /** True for the first line of a list item. */
  readonly isItem: boolean;
  /** True for a list item's line that has nested blocks with links under it. */
  readonly introduces: boolean;
}

/** All paragraphs and headings in order. */
export function flowsOf(edition: Edition): readonly Flow[] {
  const flows: Flow[] = [];
  walk(edition.blocks, { lang: edition.front.lang, context: [], assessed: false }, flows);
  return flows;
}

interface Surroundings {
  readonly lang: string;
  readonly context: readonly Flow[];
  readonly assessed: boolean;
}

function walk(blocks: readonly Block[], around: Surroundings, flows: Flow[]): void {
  const headings: { readonly depth: number; readonly flow: Flow; readonly assessed: boolean }[] =
    [];
  let leader: Flow | null = null;
  for (const [index, block] of blocks.entries()) {
    const section = headings.at(-1);
    const assessed = around.assessed || headings.some((each) => each.assessed);
    const context = [
      ...(leader === null ? [] : [leader]),
      ...(section === undefined ? [] : [...headings].reverse().map((each) => each.flow)),
      ...around.context,
    ];
    const inner = { ...around, context, assessed };
    if (block.type === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= block.depth) headings.pop();
      leader = null;
      const flow = flowOf(block, { ...inner, context: around.context }, false);
      headings.push({
        depth: block.depth,
        flow,
        assessed: isAssessmentHeading(flow.text, around.lang),
      });
      flows.push(flow);
    } else if (block.type === 'paragraph') {
      const next = blocks[index + 1];
      const introduces = next?.type === 'list' || next?.type === 'quote' ? hasLink(next) : false;
      const flow = flowOf(block, inner, introduces);
      flows.push(flow);
      if (introduces) leader = flow;
    } else if (block.type === 'list') {
      for (const item of block.items) walkItem(item, inner, flows);
      leader = null;
    } else if (block.type === 'quote') {
      walk(block.children, inner, flows);
      leader = null;
    }
  }
}

// The first paragraph of an item is the line under which the rest of the item stands.
function walkItem(item: readonly Block[], around: Surroundings, flows: Flow[]): void {
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph') {
    walk(item, around, flows);
    return;
  }
  const flow = flowOf(first, around, rest.some(hasLink), true);
  flows.push(flow);
  const assessed = around.assessed || flow.assessed;
  walk(rest, { ...around, context: [flow, ...around.context], assessed }, flows);
}

function flowOf(
  block: {
    readonly type: 'paragraph' | 'heading';
    readonly children: readonly Inline[];
    readonly at: Position;
  },
  around: Surroundings,
  introduces: boolean,
  isItem = false,
): Flow {
  const text: string[] = [];
  const links: FlowLink[] = [];
  const strong: Span[] = [];
  const pieces: { start: number; raw: string; at: Position }[] = [];
  let length = 0;
  const add = (value: string, at: Position): void => {
    pieces.push({ start: length, raw: value, at });
    // A line break of the file is a space to the reader.
    text.push(value.replaceAll('\n', ' '));
    length += value.length;
  };
  const visit = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      switch (inline.type) {
        case 'text':
        case 'code':
          add(inline.value, inline.at);
          break;
        case 'break':
          add(' ', inline.at);
          break;
        case 'image':
          add(inline.alt, inline.at);
          break;
        case 'link': {
          const start = length;
          visit(inline.children);
          const { target, title, at } = inline;
          links.push({ start, end: length, target, title, at });
          break;
        }
        case 'strong': {
          const start = length;
          visit(inline.children);
          strong.push([start, length]);
          break;
        }
        default:
          visit(inline.children);
      }
    }
  };
  visit(block.children);
  const joined = text.join('');
  const quoted = outermost(quotations(joined, around.lang));
  return {
    kind: block.type,
    text: joined,
    quoted,
    frame: blanked(joined, quoted),
    links,
    at: block.at,
    pieces,
    strong,
    assessed: around.assessed || isAssessmentParagraph(joined, around.lang),
    context: around.context,
    isItem,
    introduces,
  };
}

function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function outermost(found: readonly { readonly start: number; readonly end: number }[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of found) {
    const last = spans.at(-1);
    if (last === undefined || start >= last[1]) spans.push([start, end]);
  }
  return spans;
}

function hasLink(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.some(linkInside);
    case 'list':
      return block.items.some((item) => item.some(hasLink));
    case 'quote':
      return block.children.some(hasLink);
    default:
      return false;
  }
}

function linkInside(inline: Inline): boolean {
  if (inline.type === 'link') return true;
  return (
    (inline.type === 'emphasis' || inline.type === 'strong') && inline.children.some(linkInside)
  );
}

/** Where an offset of the flow's text stands in the file; exact where nothing was escaped. */
export function positionIn(flow: Flow, offset: number): { line: number; column: number } {
  const piece = flow.pieces.findLast((each) => each.start <= offset);
  if (piece === undefined) return { line: flow.at.line, column: flow.at.column };
  const before = piece.raw.slice(0, offset - piece.start).split('\n');
  const line = piece.at.line + before.length - 1;
  const inLine = before.at(-1)?.length ?? 0;
  return { line, column: before.length === 1 ? piece.at.column + inLine : inLine + 1 };
}
