/**
 * How much text each element holds: all of it, in links, and the part that reads like running text. One pass
 * over the blocks; candidates, cleaner and chooser ask this instead of walking the page again.
 */
import type { Element } from '../page/tree.ts';
import type { Block } from './blocks.ts';

export interface Mass {
  /** Characters of all blocks inside. */
  chars: number;
  /** Characters that stand in links. */
  linked: number;
  /** Characters that read like running text (see `runningChars`). */
  running: number;
  /** Blocks inside. */
  blocks: number;
}

const NOTHING: Readonly<Mass> = { chars: 0, linked: 0, running: 0, blocks: 0 };

export class Masses {
  private readonly byElement = new Map<Element, Mass>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      const running = runningChars(block);
      for (let at: Element | null = block.element; at; at = at.parent) {
        let mass = this.byElement.get(at);
        if (!mass) {
          mass = { ...NOTHING };
          this.byElement.set(at, mass);
        }
        mass.chars += block.text.length;
        mass.linked += block.linked;
        mass.running += running;
        mass.blocks += 1;
      }
    }
  }

  of(element: Element): Readonly<Mass> {
    return this.byElement.get(element) ?? NOTHING;
  }
}

/** A shorter block is a label, a name or a heading. */
const MIN_RUNNING = 40;

/** A block of this length is running text even without an ending mark. */
const SURELY_RUNNING = 140;

/** A block with more of its text in links is a list of links. */
const MAX_LINKED = 0.5;

/** Marks that end or part sentences in the scripts of the supported languages, and in Chinese and Japanese. */
const SENTENCE_MARK = /[.!?…:;,،؛؟。！？、][\s"'”’»)\]]|[.!?…؟。！？]["'”’»)\]]*$/u;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** An ideograph stands for about this many letters. */
const IDEOGRAPH_LETTERS = 2.5;

/** The characters of a block that count as running text: 0 for labels, headings and lists of links. */
export function runningChars(block: Block): number {
  if (block.kind === 'heading' || block.kind === 'caption') return 0;
  const letters = block.text.length * (IDEOGRAPHS.test(block.text) ? IDEOGRAPH_LETTERS : 1);
  if (letters < MIN_RUNNING) return 0;
  const share = block.linked / block.text.length;
  if (share > MAX_LINKED) return 0;
  if (letters < SURELY_RUNNING && !SENTENCE_MARK.test(block.text)) return 0;
  return letters * (1 - share);
}
