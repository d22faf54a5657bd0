/**
 * Drops lines that are furniture inside the chosen text: labels of the language tables, lists of links, the
 * repeated title, and what follows a heading like "Related articles".
 */
import { foldLabel, isLabel, labelAtStart } from '../languages/labels.ts';
import type { Block } from './blocks.ts';

export type LineReason =
  | 'label'
  | 'links'
  | 'title'
  | 'after-ending'
  | 'loose-heading'
  | 'repeated'
  | 'byline';

/** Longer lines are sentences, whatever word they begin with. */
const MAX_LABEL_LINE = 180;

/** A line longer than this is no whole-line label. */
const MAX_WHOLE_LINE = 60;

/** A block with more of its text in links is a link, not a sentence. */
const MAX_LINKED = 0.6;

/** A block of links this long reads like a sentence that is linked as a whole. */
const LONG_LINK = 200;

/** What follows an ending heading is dropped if it is at most this share of the text. */
const MAX_AFTER_ENDING = 0.4;

/** The lines to drop, with the reason. `title` is the page's title, or null. */
export function filterLines(
  blocks: readonly Block[],
  title: string | null,
): Map<number, LineReason> {
  const dropped = new Map<number, LineReason>();
  const foldedTitle = foldLabel(title ?? '');
  const seen = new Set<string>();
  for (const block of blocks) {
    const reason = lineReason(block, foldedTitle);
    if (reason) dropped.set(block.index, reason);
    else if (block.text.length > 30) {
      if (seen.has(block.text)) dropped.set(block.index, 'repeated');
      seen.add(block.text);
    }
  }
  const kept = blocks.filter((block) => !dropped.has(block.index));
  for (const block of afterEnding(kept)) dropped.set(block.index, 'after-ending');
  for (const block of looseHeadings(kept.filter((block) => !dropped.has(block.index)))) {
    dropped.set(block.index, 'loose-heading');
  }
  return dropped;
}

function lineReason(block: Block, foldedTitle: string): LineReason | null {
  const { text, linked } = block;
  if (text.length > MAX_LABEL_LINE)
    return linked / text.length > MAX_LINKED && text.length < LONG_LINK ? 'links' : null;
  const folded = foldLabel(text);
  if (folded === '') return 'label';
  if (folded === foldedTitle) return 'title';
  if (linked / text.length > MAX_LINKED && block.kind !== 'heading') return 'links';
  if (text.length <= MAX_WHOLE_LINE && isLabel('wholeLines', folded)) return 'label';
  if (labelAtStart('lineStarts', folded)) return isSentence(block) ? null : 'label';
  return null;
}

/** A line that begins like a label but runs on as a sentence ("Related parties must file …."). */
function isSentence(block: Block): boolean {
  return (
    block.text.length > 80 &&
    block.linked === 0 &&
    /[.!?؟۔]["'”’»)]*$/.test(block.text) &&
    !/^[^.!?]{0,30}:/.test(block.text)
  );
}

function afterEnding(blocks: readonly Block[]): readonly Block[] {
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    const short = block.text.length <= MAX_WHOLE_LINE;
    if (
      short &&
      total - before <= total * MAX_AFTER_ENDING &&
      isLabel('endings', foldLabel(block.text))
    ) {
      return blocks.slice(at);
    }
    before += block.text.length;
  }
  return [];
}

/** Headings with nothing after them in the text. */
function looseHeadings(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]?.kind === 'heading') end -= 1;
  return blocks.slice(end);
}
