/** What a new revision of an edition changed: paragraphs taken out and put in, in text order. */
import { type Block, type Edition, plainText } from '@hearsay/compose';

export interface Difference {
  readonly kind: 'out' | 'in';
  readonly text: string;
}

/** Paragraphs compared one with another; a longer text is told of as a whole. */
const MAX_PARAGRAPHS = 400;

function wordsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.children)];
    case 'list':
      return block.items.flat().flatMap(wordsOf);
    case 'quote':
      return block.children.flatMap(wordsOf);
    case 'code':
      return [block.value];
    case 'rule':
      return [];
  }
}

/** What a reader reads, paragraph by paragraph: links that lead elsewhere change no words. */
export function paragraphsOf({ front, blocks }: Edition): readonly string[] {
  const { title, standfirst, disclaimer } = front;
  return [title, standfirst ?? '', ...blocks.flatMap(wordsOf), disclaimer ?? ''].filter(
    (text) => text.trim() !== '',
  );
}

/** Lengths of the longest common subsequences of all ends of the two lists. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      const below = lengths[i + 1] as number[];
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

/** Null where the texts are too long to be compared paragraph by paragraph. */
export function differences(
  old: readonly string[],
  now: readonly string[],
): readonly Difference[] | null {
  if (Math.max(old.length, now.length) > MAX_PARAGRAPHS) return null;
  const lengths = commonLengths(old, now);
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      i += 1;
      j += 1;
    } else if (j >= now.length || (lengths[i + 1]?.[j] ?? -1) >= (lengths[i]?.[j + 1] ?? 0)) {
      found.push({ kind: 'out', text: old[i] ?? '' });
      i += 1;
    } else {
      found.push({ kind: 'in', text: now[j] ?? '' });
      j += 1;
    }
  }
  return found;
}
