/** Small readings of an edition's blocks and inlines that every part needs. */
import type { Block, EditionLink, Inline } from './edition.ts';

/** The words of inlines without any markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'code':
          return inline.value;
        case 'break':
          return '\n';
        case 'image':
          return inline.alt;
        default:
          return plainText(inline.children);
      }
    })
    .join('');
}

/** All inlines of blocks, those inside others after the one they stand in. */
export function inlinesOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block): readonly Inline[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return withInner(block.children);
      case 'list':
        return block.items.flatMap((item) => inlinesOf(item));
      case 'quote':
        return inlinesOf(block.children);
      default:
        return [];
    }
  });
}

function withInner(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((each) =>
    'children' in each ? [each, ...withInner(each.children)] : [each],
  );
}

/** All links of blocks, in order. */
export function linksOf(blocks: readonly Block[]): readonly EditionLink[] {
  return inlinesOf(blocks).flatMap((inline) => (inline.type === 'link' ? [inline] : []));
}
