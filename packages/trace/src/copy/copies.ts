/**
 * The fingerprint index: which articles share text. A hash keeps only its first few articles, so
 * that five thousand copies of one wire item cost five thousand times a constant, not its square:
 * each copy is compared with the first ones, which is enough to join them all.
 */
import type { Version } from '@hearsay/resolve';
import { compareTime, compareVersions } from '../when.ts';
import { align, type Stretch } from './align.ts';
import { fingerprints } from './winnow.ts';
import { type Vocabulary, type Words, wordsOf } from './words.ts';

/** Text shared by two articles; `from` depends, unless `undecided`. */
export interface Copy {
  readonly from: string;
  readonly to: string;
  /** The dates cannot tell which came first: the fuller text is taken as the earlier one. */
  readonly undecided: boolean;
  /** Word indexes: `from`/`to` in the dependent text, `earlierFrom`/`earlierTo` in the other. */
  readonly stretches: readonly Stretch[];
}

/** One text in the index. */
export interface Printed {
  readonly version: Version;
  readonly words: Words;
}

/** Built by `addPrint`; belongs to one builder at a time. */
export interface CopyIndex {
  readonly printed: Map<string, Printed>;
  /** Fingerprint to the first articles that have it: one alone, or a list. */
  readonly postings: Map<number, string | string[]>;
  /** Copies by the article that depends. */
  readonly copies: Map<string, Copy[]>;
  readonly vocabulary: Vocabulary;
}

// Articles kept for one fingerprint: enough to join a copy to its source when some of the first are
// boilerplate neighbours.
const MAX_POSTINGS = 8;
// Articles compared with a new text: one that many have cut from shares little with each of them
// (with 5, 3 % of planted cuts were missed; see docs/lab/origins.md).
const MAX_CANDIDATES = 24;
// Fewer words than a stretch that can prove anything are chance ("on Monday in the capital").
const MIN_STRETCH = 8;
// Words of one text that are looked at: a book-length page would crowd out the rest.
const MAX_WORDS = 20_000;

export function createCopyIndex(): CopyIndex {
  return { printed: new Map(), postings: new Map(), copies: new Map(), vocabulary: new Map() };
}

/**
 * Adds one text and finds what it shares with those before it. A newer version takes the place of
 * an older one of the same article. Changes the index in place.
 */
export function addPrint(index: CopyIndex, version: Version): void {
  const known = index.printed.get(version.address);
  if (known !== undefined) {
    if (known.version.version >= version.version) return;
    forget(index, version.address);
  }
  const all = wordsOf(version.article.text, index.vocabulary);
  const words = all.hashes.length <= MAX_WORDS ? all : firstWords(all);
  const printed = { version, words };
  index.printed.set(version.address, printed);
  for (const candidate of candidatesOf(index, version.address, fingerprints(words.hashes))) {
    const copy = copyBetween(printed, candidate);
    if (copy === null) continue;
    const list = index.copies.get(copy.from);
    if (list === undefined) index.copies.set(copy.from, [copy]);
    else list.push(copy);
  }
}

function firstWords(words: Words): Words {
  return {
    hashes: words.hashes.subarray(0, MAX_WORDS),
    starts: words.starts.subarray(0, MAX_WORDS),
    ends: words.ends.subarray(0, MAX_WORDS),
  };
}

/** Enters the fingerprints and returns the articles that share most of them, best first. */
function candidatesOf(
  index: CopyIndex,
  address: string,
  prints: readonly number[],
): readonly Printed[] {
  const shared = new Map<string, number>();
  for (const print of prints) {
    const posting = index.postings.get(print);
    if (posting === undefined) {
      index.postings.set(print, address);
      continue;
    }
    const list = typeof posting === 'string' ? [posting] : posting;
    for (const other of list) {
      if (other !== address) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    if (list.length < MAX_POSTINGS && !list.includes(address)) {
      index.postings.set(print, [...list, address]);
    }
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_CANDIDATES)
    .flatMap(([other]) => index.printed.get(other) ?? []);
}

function copyBetween(a: Printed, b: Printed): Copy | null {
  const [earlier, later, undecided] = direction(a, b);
  const stretches = align(later.words, earlier.words).filter((one) => one.words >= MIN_STRETCH);
  if (stretches.length === 0) return null;
  return { from: later.version.address, to: earlier.version.address, undecided, stretches };
}

/** Earlier first: by time, by a credit line, by the fuller text, by address so that order is fixed. */
function direction(
  a: Printed,
  b: Printed,
): readonly [earlier: Printed, later: Printed, undecided: boolean] {
  const time = compareTime(a.version, b.version);
  if (time !== 0) return time < 0 ? [a, b, false] : [b, a, false];
  const creditA = a.version.article.agencies.length > 0;
  const creditB = b.version.article.agencies.length > 0;
  if (creditA !== creditB) return creditB ? [a, b, false] : [b, a, false];
  const fuller = b.words.hashes.length - a.words.hashes.length;
  const order = fuller || compareVersions(a.version, b.version);
  return order <= 0 ? [a, b, true] : [b, a, true];
}

/** Takes an article out: its postings, its copies and the copies that others made of it. */
function forget(index: CopyIndex, address: string): void {
  const old = index.printed.get(address);
  if (old === undefined) return;
  for (const print of fingerprints(old.words.hashes)) {
    const posting = index.postings.get(print);
    if (posting === address) index.postings.delete(print);
    else if (Array.isArray(posting)) {
      index.postings.set(
        print,
        posting.filter((other) => other !== address),
      );
    }
  }
  index.copies.delete(address);
  for (const [from, list] of index.copies) {
    if (list.some((copy) => copy.to === address)) {
      index.copies.set(
        from,
        list.filter((copy) => copy.to !== address),
      );
    }
  }
  index.printed.delete(address);
}
