/** When shared text proves that one report rests on the other. */
import type { Version } from '@hearsay/resolve';
import { quotations } from '@hearsay/text';
import type { PlaceIn } from '../origin.ts';
import { sentenceAt } from '../sentence.ts';
import { align, type Stretch } from './align.ts';
import type { Copy, Printed } from './copies.ts';
import type { Words } from './words.ts';

/** Words that the copied stretch must hold, quoted ones not counted (the contract's number). */
const MIN_WORDS = 12;
/** Share of the carrying sentence's own words that must be aligned (the contract's number). */
const MIN_SHARE = 0.8;

export interface CopyPlaces {
  readonly from: PlaceIn;
  readonly to: PlaceIn;
}

/**
 * The places that prove the copy, or null: a stretch of 12 words or more that holds 80 % of a
 * sentence of the later text in which the claim is carried, its clauses in whatever order. Words in quotation marks are a
 * speaker's, and two outlets that quote one speech did not copy each other: they do not count.
 */
export function provenBy(
  copy: Copy,
  later: Printed,
  earlier: Printed,
  carried: PlaceIn,
): CopyPlaces | null {
  if (carried.part !== 'body') return null;
  const quoted = quotedWords(later.version, later.words);
  for (const span of sentenceAt(later.version, carried).place.spans) {
    const own = wordsIn(later.words, span).filter((word) => !quoted.has(word));
    if (own.length === 0) continue;
    for (const stretch of copy.stretches) {
      const held = own.filter((word) => isAligned(stretch, word)).length;
      if (held / own.length < MIN_SHARE || stretch.words < MIN_WORDS) continue;
      if (ownWords(stretch, quoted) >= MIN_WORDS) return placesOf(stretch, later, earlier);
    }
    const moved = movedOnce(copy, later, earlier, own);
    if (moved !== null) return placesOf(moved, later, earlier);
  }
  return null;
}

// Words of the earlier text on either side of a copied stretch in which the rest of its sentence stands.
const SENTENCE_REACH = 40;

// A claim's graph is made again and again over the same copies, and aligning two texts is what costs.
const MOVED = new WeakMap<Copy, Map<string, Stretch | null>>();

function movedOnce(
  copy: Copy,
  later: Printed,
  earlier: Printed,
  own: readonly number[],
): Stretch | null {
  if (own.length < MIN_WORDS) return null;
  const known = MOVED.get(copy) ?? new Map<string, Stretch | null>();
  MOVED.set(copy, known);
  const key = own.join(' ');
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = movedSentence(copy, later, earlier, own);
  known.set(key, made);
  return made;
}

/**
 * The longest stretch where the sentence was taken over with its clauses in another order: its own words
 * are aligned in several stretches, all from one place of the earlier text. Null where too few are.
 */
function movedSentence(
  copy: Copy,
  later: Printed,
  earlier: Printed,
  own: readonly number[],
): Stretch | null {
  const [first = 0, last = 0] = [own[0], own.at(-1)];
  const touching = (one: Stretch): boolean => one.from <= last && one.to > first;
  const longest = copy.stretches
    .filter(touching)
    .reduce<Stretch | null>((best, one) => (one.words > (best?.words ?? 0) ? one : best), null);
  if (longest === null) return null;
  const near = align(later.words, earlier.words).filter(
    (one) =>
      touching(one) &&
      one.earlierTo > longest.earlierFrom - SENTENCE_REACH &&
      one.earlierFrom < longest.earlierTo + SENTENCE_REACH,
  );
  const held = own.filter((word) => near.some((one) => isAligned(one, word))).length;
  return held >= MIN_WORDS && held / own.length >= MIN_SHARE ? longest : null;
}

function isAligned({ blocks }: Stretch, word: number): boolean {
  return blocks.some(({ later, length }) => word >= later && word < later + length);
}

/** Words of the stretch that are alike and no speaker's. */
function ownWords({ blocks }: Stretch, quoted: ReadonlySet<number>): number {
  let count = 0;
  for (const { later, length } of blocks) {
    for (let word = later; word < later + length; word += 1) if (!quoted.has(word)) count += 1;
  }
  return count;
}

/** The place of a stretch in both texts. */
export function placesOf(stretch: Stretch, later: Printed, earlier: Printed): CopyPlaces {
  return {
    from: bodyPlace(later, stretch.from, stretch.to),
    to: bodyPlace(earlier, stretch.earlierFrom, stretch.earlierTo),
  };
}

function bodyPlace({ version, words }: Printed, from: number, to: number): PlaceIn {
  const span = [words.starts[from] ?? 0, words.ends[to - 1] ?? 0] as const;
  return {
    article: version.address,
    version: version.version,
    part: 'body',
    partIndex: null,
    spans: [span],
  };
}

function wordsIn(words: Words, [start, end]: readonly [number, number]): readonly number[] {
  const found: number[] = [];
  for (
    let i = firstFrom(words.starts, start);
    i < words.starts.length && (words.starts[i] ?? 0) < end;
    i += 1
  ) {
    found.push(i);
  }
  return found;
}

/** Index of the first value that is not below `least`, by halving. */
function firstFrom(sorted: Int32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const QUOTED = new WeakMap<Version, ReadonlySet<number>>();

function quotedWords(version: Version, words: Words): ReadonlySet<number> {
  const known = QUOTED.get(version);
  if (known !== undefined) return known;
  const found = new Set<number>();
  for (const { start, end } of quotations(version.article.text, version.article.lang)) {
    for (const word of wordsIn(words, [start, end])) found.add(word);
  }
  QUOTED.set(version, found);
  return found;
}
