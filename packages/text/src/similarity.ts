/** How alike two texts are, word by word. */
import { fold } from './fold.ts';

/**
 * Dice coefficient of the two bags of folded words, 0 to 1: twice the shared words over all words.
 * Two texts without a word are alike (1), one of them is not (0).
 */
export function wordDice(a: string, b: string): number {
  const left = bag(a);
  const right = bag(b);
  const total = size(left) + size(right);
  if (total === 0) return 1;
  let shared = 0;
  for (const [word, count] of left) shared += Math.min(count, right.get(word) ?? 0);
  return (2 * shared) / total;
}

function bag(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of fold(text).split(' ')) {
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function size(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
