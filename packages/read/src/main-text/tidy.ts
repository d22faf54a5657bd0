/** Last rules on the chosen blocks: what no probability decides. */
import { foldLabel } from '../languages/labels.ts';
import type { Block } from './blocks.ts';

export type TidyReason = 'title' | 'repeated' | 'no-letters' | 'loose-heading';

/** Shorter lines may repeat in a text for good reason. */
const MIN_REPEATED = 30;

/** The blocks to drop: the repeated title, a paragraph printed twice, a clock or figure alone, headings with nothing after them. */
export function tidy(blocks: readonly Block[], title: string | null): Map<number, TidyReason> {
  const dropped = new Map<number, TidyReason>();
  const foldedTitle = foldLabel(title ?? '');
  const seen = new Set<string>();
  for (const { text, index, element, kind } of blocks) {
    if (element.tag === 'h1' || (text.length < MAX_TITLE && isTitle(foldLabel(text), foldedTitle)))
      dropped.set(index, 'title');
    else if (kind !== 'cell' && !/\p{L}/u.test(text)) dropped.set(index, 'no-letters');
    else if (text.length >= MIN_REPEATED && seen.has(text)) dropped.set(index, 'repeated');
    seen.add(text);
  }
  const kept = blocks.filter((block) => !dropped.has(block.index));
  for (let at = kept.length - 1; at >= 0 && kept[at]?.kind === 'heading'; at -= 1) {
    const heading = kept[at];
    if (heading) dropped.set(heading.index, 'loose-heading');
  }
  return dropped;
}

const MAX_TITLE = 400;

/** What a path of sections adds to the title at its end, characters. */
const MAX_PATH = 50;

/** A title of so many characters that ends a short line is no chance. */
const MIN_TITLE = 15;

/** The title alone, or at the end of the path that leads to it ("Home » World » Port shut"). */
function isTitle(line: string, title: string): boolean {
  if (line === title) return true;
  return (
    title.length >= MIN_TITLE && line.length <= title.length + MAX_PATH && line.endsWith(title)
  );
}
