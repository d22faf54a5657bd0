/**
 * Where a sentence's words are parted by its marks: a "not" behind a semicolon turns nothing before it, and
 * a question behind one leaves open what was said before.
 */
import { foldedWords } from './lexicon.ts';

/** A mark between two words: `at` is the word behind it. `full` ends what was said, a comma or colon may not. */
export interface Stop {
  readonly at: number;
  readonly kind: 'full' | 'comma';
}

interface Stretch {
  readonly at: number;
  readonly length: number;
}

const MARK = /(?<!\d)[,،:](?!\d)|[,،:](?=\s)|[;؛?؟!–—]/gu;
const FULL = /[;؛?؟!]/u;

/** Stops of a text in the order of its folded words; marks before its first and behind its last word are none. */
export function stopsOf(text: string): readonly Stop[] {
  const stops: Stop[] = [];
  let at = 0;
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    at += foldedWords(text.slice(from, match.index)).length;
    from = match.index + match[0].length;
    const kind = FULL.test(match[0]) ? 'full' : 'comma';
    const last = stops.at(-1);
    if (at === 0 || (last?.at === at && last.kind === 'full')) continue;
    if (last?.at === at) stops.pop();
    stops.push({ at, kind });
  }
  const words = at + foldedWords(text.slice(from)).length;
  return stops.filter((stop) => stop.at < words);
}

/** Whether what was said ends between two stretches of words. */
export function isParted(stops: readonly Stop[], a: Stretch, b: Stretch): boolean {
  return between(stops, a, b).some(({ kind }) => kind === 'full');
}

/**
 * Whether another clause has begun between two stretches of words. Two commas hold something put in
 * ("the sale, so the mayor, did not happen"); one alone ends a clause.
 */
export function isOtherClause(stops: readonly Stop[], a: Stretch, b: Stretch): boolean {
  const found = between(stops, a, b);
  return found.some(({ kind }) => kind === 'full') || found.length % 2 === 1;
}

function between(stops: readonly Stop[], a: Stretch, b: Stretch): readonly Stop[] {
  const [first, second] = a.at <= b.at ? [a, b] : [b, a];
  return stops.filter(({ at }) => at >= first.at + first.length && at <= second.at);
}
