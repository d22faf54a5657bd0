/** The text of an article from its chosen blocks: paragraphs parted by a blank line, links with their places. */
import type { Link } from '../article.ts';
import { linkAddress } from '../metadata/address.ts';
import type { Block } from './blocks.ts';

export interface Paragraph {
  readonly start: number;
  readonly text: string;
  readonly block: Block;
}

export interface Assembled {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly Link[];
}

const BLANK_LINE = '\n\n';

/** Joins the blocks. `base` is the address that links are resolved against, or null. */
export function assemble(blocks: readonly Block[], base: string | null): Assembled {
  const paragraphs: Paragraph[] = [];
  const links: Link[] = [];
  let start = 0;
  for (const block of blocks) {
    paragraphs.push({ start, text: block.text, block });
    for (const link of block.links) {
      const href = linkAddress(link.href, base);
      if (!href) continue;
      const spans = [[start + link.start, start + link.end]] as const;
      links.push({ place: { part: 'body', partIndex: null, spans }, href });
    }
    start += block.text.length + BLANK_LINE.length;
  }
  return { text: blocks.map((block) => block.text).join(BLANK_LINE), paragraphs, links };
}
