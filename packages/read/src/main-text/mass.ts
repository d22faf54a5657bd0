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
  /** Characters that read like running text (see running.ts). */
  running: number;
  /** Blocks inside. */
  blocks: number;
}

const NOTHING: Readonly<Mass> = { chars: 0, linked: 0, running: 0, blocks: 0 };

export class Masses {
  private readonly byElement = new Map<Element, Mass>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      for (let at: Element | null = block.element; at; at = at.parent) {
        let mass = this.byElement.get(at);
        if (!mass) {
          mass = { ...NOTHING };
          this.byElement.set(at, mass);
        }
        mass.chars += block.text.length;
        mass.linked += block.linked;
        mass.running += block.running;
        mass.blocks += 1;
      }
    }
  }

  of(element: Element): Readonly<Mass> {
    return this.byElement.get(element) ?? NOTHING;
  }
}
