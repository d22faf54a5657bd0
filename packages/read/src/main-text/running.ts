/** Which blocks read like running text: sentences, not labels, names, headings or lists of links. */
import type { BlockKind } from './blocks.ts';

/** A shorter block is a label, a name or a heading. */
const MIN_RUNNING = 40;

/** A block of this length is running text even without an ending mark. */
const SURELY_RUNNING = 140;

/** A block with more of its text in links is a list of links. */
const MAX_LINKED = 0.5;

/** Marks that end or part sentences in the scripts of the supported languages, and in Chinese and Japanese. */
const SENTENCE_MARK = /[.!?…:;,،؛؟。！？、][\s"'”’»)\]]|[.!?…؟。！？]["'”’»)\]]*$/u;

/** An ideograph stands for about this many letters. */
const IDEOGRAPH_LETTERS = 2.5;

/** The characters of a block that count as running text: 0 for labels, headings and lists of links. */
export function runningChars(
  text: string,
  kind: BlockKind,
  linked: number,
  ideographs: boolean,
): number {
  if (kind === 'heading' || kind === 'caption') return 0;
  const letters = text.length * (ideographs ? IDEOGRAPH_LETTERS : 1);
  if (letters < MIN_RUNNING) return 0;
  const share = linked / text.length;
  if (share > MAX_LINKED) return 0;
  if (letters < SURELY_RUNNING && !SENTENCE_MARK.test(text)) return 0;
  return letters * (1 - share);
}
