/** Signs of a block from its own text: its length, characters, marks, and the phrases in it. */
import type { LabelList } from '../languages/labels.ts';
import type { Block } from './blocks.ts';
import { COLUMN } from './feature-names.ts';

/** Blocks longer than this are long; the sign grows with the logarithm up to it. */
const LONG = 400;
const VERY_SHORT = 25;

/** Longer blocks are no labels, characters. */
const MAX_LABEL_BLOCK = 200;

/** So many sentences inside are many. */
const MANY_SENTENCES = 4;

/** Names of platforms on which outlets ask to be followed: proper names, alike in every language. */
const PLATFORM =
  /facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|google news|newsletter|podcast|rss|app store/i;

const ADDRESS = /https?:|www\.|\S@\S+\.\S/;

/** Lists of phrases that mark a call or notice wherever they stand in a short line. */
const CALLS: readonly LabelList[] = ['paywall', 'consent', 'signIn', 'scriptNeeded'];

const STOPS: ReadonlySet<string> = new Set('.!?؟۔。！？');
const CLOSERS: ReadonlySet<string> = new Set('"\'”’»)]');
const ASKING: ReadonlySet<string> = new Set('!?؟');
const ASKING_CLOSERS: ReadonlySet<string> = new Set('"\'”’»)');
const OPEN_ENDS: readonly string[] = ['...', '…', '»', '›', '→', '[…]'];

/** Fills in the signs of the block's text. `title` is folded. */
export function setTextSigns(row: Float64Array, block: Block, title: string): void {
  const { text, counts } = block;
  const { length } = text;
  const links = block.linked / length;
  row[COLUMN.length] = Math.min(1, Math.log(length) / Math.log(LONG));
  row[COLUMN['very-short']] = Number(length < VERY_SHORT);
  row[COLUMN.links] = links;
  row[COLUMN['mostly-links']] = Number(links > 0.6);
  row[COLUMN.running] = Number(block.running > 0);
  row[COLUMN['sentence-end']] = Number(STOPS.has(lastBefore(CLOSERS, text)));
  row[COLUMN['ends-with-colon']] = Number(text.endsWith(':'));
  row[COLUMN['ends-open']] = Number(OPEN_ENDS.some((end) => text.endsWith(end)));
  row[COLUMN.figures] = counts.digits / length;
  row[COLUMN['asks-or-calls']] = Number(ASKING.has(lastBefore(ASKING_CLOSERS, text)));
  row[COLUMN.address] = Number(ADDRESS.test(text));
  row[COLUMN['copyright-mark']] = Number(counts.marks && /[©®]|\(c\)/i.test(text));
  row[COLUMN.capitals] = counts.capitals / length;
  row[COLUMN.platform] = Number(PLATFORM.test(text));
  const lastLink = block.links[block.links.length - 1];
  row[COLUMN['one-link-ends']] = Number(
    links < 0.9 && lastLink !== undefined && lastLink.end >= length - 2,
  );
  row[COLUMN['many-sentences']] = Math.min(1, counts.breaks / MANY_SENTENCES);
  if (length <= MAX_LABEL_BLOCK) setLabelSigns(row, block, title);
}

/** The last character before closing marks; the text's own last one where none closes it. */
function lastBefore(closers: ReadonlySet<string>, text: string): string {
  let at = text.length - 1;
  while (at >= 0 && closers.has(text[at] ?? '')) at -= 1;
  return text[at] ?? '';
}

function setLabelSigns(row: Float64Array, { text, folded, labels }: Block, title: string): void {
  if (folded === '') {
    row[COLUMN['no-letters']] = 1;
    return;
  }
  row[COLUMN['label-inside']] = Number(CALLS.some((list) => labels.hold(list)));
  row[COLUMN['label-start']] = Number(labels.begin('lineStarts'));
  row[COLUMN['label-whole']] = Number(labels.are('wholeLines'));
  row[COLUMN['label-ending']] = Number(labels.are('endings'));
  row[COLUMN['is-title']] = Number(folded === title);
  row[COLUMN['holds-title']] = Number(title !== '' && folded !== title && folded.includes(title));
  row[COLUMN['date-label']] = Number(
    (labels.begin('publishedLabels') || labels.begin('modifiedLabels')) && /\p{Nd}/u.test(text),
  );
}
