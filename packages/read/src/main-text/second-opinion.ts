/**
 * The second candidate: Mozilla's Readability on a slim copy of the cleaned page, in linkedom's DOM. Each
 * block's text carries its index, so that the answer comes back as a set of blocks and not as other text.
 */
import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { MAX_SECOND_OPINION } from '../limits.ts';
import { BLOCK } from '../page/tag-rules.ts';
import type { Element } from '../page/tree.ts';
import type { Block } from './blocks.ts';

/** The part of the DOM that is used here: the stage has no DOM types. */
interface DomElement {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/** Indexes of the blocks that Readability takes for the article; empty where it finds none. */
export function readabilityCandidate(
  root: Element,
  blocks: readonly Block[],
  isLeftOut: (element: Element) => boolean,
): ReadonlySet<number> {
  const html = slimCopy(root, blocks, isLeftOut);
  if (html.length > MAX_SECOND_OPINION) return new Set();
  const document = new DOMParser().parseFromString(html, 'text/html');
  const parsed = new Readability<DomElement>(document, {
    serializer: (node) => node as unknown as DomElement,
    disableJSONLD: true,
  }).parse();
  const kept = new Set<number>();
  for (const marked of parsed?.content?.querySelectorAll('[data-b]') ?? []) {
    kept.add(Number(marked.getAttribute('data-b')));
  }
  return kept;
}

/** The page with its block structure, names and link shares, and nothing else. */
function slimCopy(
  root: Element,
  blocks: readonly Block[],
  isLeftOut: (element: Element) => boolean,
): string {
  const blocksOf = new Map<Element, Block[]>();
  const needed = new Set<Element>();
  for (const block of blocks) {
    const list = blocksOf.get(block.element);
    if (list) list.push(block);
    else blocksOf.set(block.element, [block]);
    for (let at: Element | null = block.element; at && !needed.has(at); at = at.parent)
      needed.add(at);
  }
  const parts: string[] = ['<html><body>'];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || !needed.has(child) || isLeftOut(child)) continue;
      const tag = BLOCK.has(child.tag) && child.tag !== 'body' && child.tag !== 'html';
      if (tag) parts.push(`<${child.tag}${nameAttributes(child)}>`);
      for (const block of blocksOf.get(child) ?? []) parts.push(blockHtml(block), '<br><br>');
      visit(child);
      if (tag) parts.push(`</${child.tag}>`);
    }
  };
  for (const block of blocksOf.get(root) ?? []) parts.push(blockHtml(block));
  visit(root);
  parts.push('</body></html>');
  return parts.join('');
}

function nameAttributes(element: Element): string {
  const { class: names, id } = element.attributes;
  return `${names ? ` class="${escapeHtml(names)}"` : ''}${id ? ` id="${escapeHtml(id)}"` : ''}`;
}

function blockHtml(block: Block): string {
  const { text, linked } = block;
  const plain = escapeHtml(text.slice(linked));
  const link = linked > 0 ? `<a href="#">${escapeHtml(text.slice(0, linked))}</a>` : '';
  return `<span data-b="${block.index}">${link}${plain}</span>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
