/** Last rules on the chosen blocks: what no probability decides. */
import { foldLabel } from '../languages/labels.ts';
import type { Block } from './blocks.ts';

export type TidyReason = 'title' | 'repeated' | 'loose-heading';

/** Shorter lines may repeat in a text for good reason. */
const MIN_REPEATED = 30;

/** The blocks to drop: the repeated title, a paragraph printed twice, headings with nothing after them. */
export function tidy(blocks: readonly Block[], title: string | null): Map<number, TidyReason> {
  const dropped = new Map<number, TidyReason>();
  const foldedTitle = foldLabel(title ?? '');
  const seen = new Set<string>();
  for (const { text, index, element } of blocks) {
    if (element.tag === 'h1' || (text.length < MAX_TITLE && foldLabel(text) === foldedTitle))
      dropped.set(index, 'title');
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
