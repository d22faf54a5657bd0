/** Last rules on the chosen blocks: what no probability decides. */
import { foldLabel } from '../languages/fold-label.ts';
import { dateInLine } from '../metadata/visible-date.ts';
import { splitCredit } from '../page/credit.ts';
import type { Element } from '../page/tree.ts';
import type { Block } from './blocks.ts';

export type TidyReason =
  | 'title'
  | 'before-headline'
  | 'repeated'
  | 'no-letters'
  | 'date-line'
  | 'caption'
  | 'loose-heading';

/** Shorter lines may repeat in a text for good reason. */
const MIN_REPEATED = 30;

/** A link that stands so often on its own is a tool of the page ("PubMed" behind every reference). */
const MIN_TOOL = 3;

/**
 * The blocks to drop: the repeated title, what stands before the headline (its index, or -1), a paragraph
 * printed twice, a link printed again and again, a clock or figure alone, the day above or below the text,
 * a caption with its credit beside a picture (`pictured`), headings with nothing after them.
 */
export function tidy(
  blocks: readonly Block[],
  title: string | null,
  headline: number,
  pictured: ReadonlySet<Element>,
): Map<number, TidyReason> {
  const dropped = new Map<number, TidyReason>();
  const foldedTitle = foldLabel(title ?? '');
  const seen = new Set<string>();
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  for (const block of blocks) {
    const { text, index, element, kind, linked, folded } = block;
    if (element.tag === 'h1' || (text.length < MAX_TITLE && isTitle(folded, foldedTitle)))
      dropped.set(index, 'title');
    else if (index < headline) dropped.set(index, 'before-headline');
    else if (kind !== 'cell' && !/\p{L}/u.test(text)) dropped.set(index, 'no-letters');
    else if (text.length >= MIN_REPEATED && seen.has(text)) dropped.set(index, 'repeated');
    else if (isCaption(block, pictured)) dropped.set(index, 'caption');
    else if (linked > text.length / 2 && (times.get(text) ?? 0) >= MIN_TOOL)
      dropped.set(index, 'repeated');
    seen.add(text);
  }
  const dated = blocks.filter((block) => !dropped.has(block.index));
  for (const block of [...dated.slice(0, EDGE), ...dated.slice(-EDGE)])
    if (isDateLine(block.text)) dropped.set(block.index, 'date-line');
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

/** Blocks at either edge of the text among which the day may stand. */
const EDGE = 2;

/** A line with a date and no more than so many words is nothing but the date. */
const MAX_DATE_WORDS = 7;

function isDateLine(text: string): boolean {
  return (
    text.split(/\s+/).length <= MAX_DATE_WORDS &&
    /\p{Nd}/u.test(text) &&
    !/[.!?؟]$/.test(text) &&
    dateInLine(text, { monthFirst: false, lang: null }) !== null
  );
}

/** A caption is no longer than this with its credit. */
const MAX_CAPTION = 300;

function isCaption({ text, element }: Block, pictured: ReadonlySet<Element>): boolean {
  return (
    text.length <= MAX_CAPTION &&
    (pictured.has(element) || (element.parent !== null && pictured.has(element.parent))) &&
    splitCredit(text).credit !== null
  );
}
