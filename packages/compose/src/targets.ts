/** What an edition's links lead to, in text order. */
import type { Block, Edition, Inline, Target } from './edition.ts';

function ofInlines(inlines: readonly Inline[]): readonly Target[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'link') return [inline.target, ...ofInlines(inline.children)];
    return 'children' in inline ? ofInlines(inline.children) : [];
  });
}

function ofBlock(block: Block): readonly Target[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return ofInlines(block.children);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(ofBlock));
    case 'quote':
      return block.children.flatMap(ofBlock);
    case 'code':
    case 'rule':
      return [];
  }
}

/** Every target of the published text; one that is linked twice stands twice. */
export function editionTargets({ blocks }: Edition): readonly Target[] {
  return blocks.flatMap(ofBlock);
}
