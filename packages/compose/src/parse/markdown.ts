/** CommonMark to an edition's blocks: one small tree that the gate and all renderers read. */
import type { Definition, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, HeadingDepth, Inline, Position } from '../edition.ts';
import { parseTarget } from './target.ts';

// Lists and quotations nested deeper than this are shown as text: no edition has them, and a
// recursion as deep as a hostile file likes would end the program.
const MAX_DEPTH = 20;

interface Reading {
  readonly markdown: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** The blocks of a Markdown text; HTML is kept as text to show, comments are left out. */
export function parseBlocks(markdown: string): readonly Block[] {
  const root = fromMarkdown(markdown);
  const definitions = new Map<string, Definition>();
  for (const node of root.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
  }
  return blocksOf(root.children, { markdown, definitions }, 0);
}

function blocksOf(nodes: readonly RootContent[], reading: Reading, depth: number): Block[] {
  return nodes.flatMap((node) => blockOf(node, reading, depth));
}

function blockOf(node: RootContent, reading: Reading, depth: number): Block[] {
  const at = positionOf(node);
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inlinesOf(node.children, reading, depth), at }];
    case 'heading': {
      const children = inlinesOf(node.children, reading, depth);
      return [{ type: 'heading', depth: node.depth as HeadingDepth, children, at }];
    }
    case 'thematicBreak':
      return [{ type: 'rule', at }];
    case 'code':
      return [{ type: 'code', value: node.value, at }];
    case 'html':
      return isComment(node.value) ? [] : [asText(node.value, at)];
    case 'list': {
      if (depth >= MAX_DEPTH) return [asText(sourceOf(node, reading), at)];
      const items = node.children.map((item) => blocksOf(item.children, reading, depth + 1));
      return [{ type: 'list', start: node.ordered === true ? (node.start ?? 1) : null, items, at }];
    }
    case 'blockquote':
      if (depth >= MAX_DEPTH) return [asText(sourceOf(node, reading), at)];
      return [{ type: 'quote', children: blocksOf(node.children, reading, depth + 1), at }];
    default:
      return [];
  }
}

function inlinesOf(nodes: readonly PhrasingContent[], reading: Reading, depth: number): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, reading, depth));
}

function inlineOf(node: PhrasingContent, reading: Reading, depth: number): Inline[] {
  const at = positionOf(node);
  if (depth >= 2 * MAX_DEPTH) return [{ type: 'text', value: sourceOf(node, reading), at }];
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value, at }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value, at }];
    case 'break':
      return [{ type: 'break', at }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: inlinesOf(node.children, reading, depth + 1), at }];
    case 'image':
      return [{ type: 'image', src: node.url, alt: node.alt ?? '', at }];
    case 'link':
      return [
        {
          type: 'link',
          target: parseTarget(node.url),
          title: node.title ?? null,
          children: inlinesOf(node.children, reading, depth + 1),
          at,
        },
      ];
    case 'linkReference': {
      const definition = reading.definitions.get(node.identifier);
      const children = inlinesOf(node.children, reading, depth + 1);
      if (definition === undefined) return children;
      const target = parseTarget(definition.url);
      return [{ type: 'link', target, title: definition.title ?? null, children, at }];
    }
    case 'imageReference': {
      const definition = reading.definitions.get(node.identifier);
      const src = definition?.url ?? '';
      return [{ type: 'image', src, alt: node.alt ?? '', at }];
    }
    case 'html':
      return isComment(node.value) ? [] : [{ type: 'text', value: node.value, at }];
    default:
      return [];
  }
}

function asText(value: string, at: Position): Block {
  return { type: 'paragraph', children: [{ type: 'text', value, at }], at };
}

function isComment(html: string): boolean {
  return html.startsWith('<!--');
}

function sourceOf(node: Nodes, reading: Reading): string {
  const { start, end } = node.position ?? {};
  return reading.markdown.slice(start?.offset ?? 0, end?.offset ?? 0);
}

function positionOf(node: Nodes): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1, offset: start?.offset ?? 0 };
}
