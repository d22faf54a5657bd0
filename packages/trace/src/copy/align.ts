/** Which words of one text stand in another, in runs with small edits between them. */

import { RUN, runHashes } from './winnow.ts';
import type { Words } from './words.ts';

/** Words alike in both texts without a gap, as word indexes. */
export interface Block {
  readonly later: number;
  readonly earlier: number;
  readonly length: number;
}

/** A copied stretch as word indexes, ends exclusive, with the blocks it is made of in order. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly earlierFrom: number;
  readonly earlierTo: number;
  readonly blocks: readonly Block[];
  /** Words alike: the sum of the blocks' lengths. */
  readonly words: number;
}

// Words that may be changed, added or left out between two runs of one stretch.
const MAX_GAP = 6;
// Words of the earlier text that may be left out between two runs that follow each other in the later
// one: a clause that names the source is cut ("…, the trade site Ledger reported on Monday, …").
const MAX_CUT = 20;
// Places of one run that are tried; a phrase repeated more often in one text is boilerplate.
const MAX_PLACES = 6;

/** Stretches of `later` that stand in `earlier`, in text order of `later`; linear in both. */
export function align(later: Words, earlier: Words): readonly Stretch[] {
  return stretchesOf(blocksOf(later.hashes, earlier.hashes), later.hashes, earlier.hashes);
}

function blocksOf(later: Int32Array, earlier: Int32Array): readonly Block[] {
  const places = placesOf(runHashes(earlier));
  const runs = runHashes(later);
  const blocks: Block[] = [];
  let expected = 0;
  for (let at = 0; at < runs.length; ) {
    let best: Block | null = null;
    for (const place of places.get(runs[at] ?? 0) ?? []) {
      const length = runLength(later, at, earlier, place);
      const longer = length > (best?.length ?? RUN - 1);
      // Of equally long runs the one that goes on where the last ended keeps the order of the text.
      const nearer =
        best !== null && length === best.length && place >= expected && best.earlier < expected;
      if (longer || nearer) best = { later: at, earlier: place, length };
    }
    if (best === null) {
      at += 1;
    } else {
      blocks.push(best);
      at += best.length;
      expected = best.earlier + best.length;
    }
  }
  return blocks;
}

function placesOf(runs: Int32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [index, run] of runs.entries()) {
    const known = places.get(run);
    if (known === undefined) places.set(run, [index]);
    else if (known.length < MAX_PLACES) known.push(index);
  }
  return places;
}

function runLength(later: Int32Array, at: number, earlier: Int32Array, place: number): number {
  let length = 0;
  while (at + length < later.length && later[at + length] === earlier[place + length]) length += 1;
  return length;
}

function stretchesOf(
  blocks: readonly Block[],
  later: Int32Array,
  earlier: Int32Array,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Block[] = [];
  for (const block of blocks) {
    const last = open.at(-1);
    if (last !== undefined && follows(last, block)) {
      open.push(...gapBlocks(last, block, later, earlier), block);
      continue;
    }
    if (open.length > 0) stretches.push(stretchOf(open));
    open = [block];
  }
  if (open.length > 0) stretches.push(stretchOf(open));
  return stretches;
}

function follows(last: Block, next: Block): boolean {
  const laterGap = next.later - (last.later + last.length);
  const earlierGap = next.earlier - (last.earlier + last.length);
  const most = laterGap === 0 ? MAX_CUT : MAX_GAP;
  return laterGap <= MAX_GAP && earlierGap >= 0 && earlierGap <= most;
}

/** Single words alike inside the gap of two runs, matched in order: the first that fits is taken. */
function gapBlocks(
  last: Block,
  next: Block,
  later: Int32Array,
  earlier: Int32Array,
): readonly Block[] {
  const found: Block[] = [];
  let from = last.earlier + last.length;
  for (let i = last.later + last.length; i < next.later; i += 1) {
    for (let j = from; j < next.earlier; j += 1) {
      if (later[i] !== earlier[j]) continue;
      found.push({ later: i, earlier: j, length: 1 });
      from = j + 1;
      break;
    }
  }
  return found;
}

function stretchOf(blocks: readonly Block[]): Stretch {
  const first = blocks[0];
  const last = blocks.at(-1);
  return {
    from: first?.later ?? 0,
    to: (last?.later ?? 0) + (last?.length ?? 0),
    earlierFrom: first?.earlier ?? 0,
    earlierTo: (last?.earlier ?? 0) + (last?.length ?? 0),
    blocks,
    words: blocks.reduce((sum, { length }) => sum + length, 0),
  };
}
