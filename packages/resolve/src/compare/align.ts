/** Which word of one name answers which of the other. */
import { type Likeness, likeness } from './likeness.ts';
import type { NameShape, ShapeWord } from './shape.ts';
import { scriptOf } from './shape.ts';

/** Words `left` of one name taken for words `right` of the other; several where they run together. */
export interface WordPairing {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly likeness: Likeness;
}

export interface Alignment {
  readonly pairings: readonly WordPairing[];
  /** Words without an answer, by index. */
  readonly leftAlone: readonly number[];
  readonly rightAlone: readonly number[];
}

/** Words less alike than this do not answer each other. */
const MIN_LIKENESS = 0.3;
/** Written together and apart ("Abdul Rahman", "Abdulrahman"): so many words may stand for one. */
const MAX_JOINED = 3;
/** A pairing of joined words must be nearly exact, or any two would join. */
const MIN_JOINED = 0.8;
/** Over scripts even more: a short word left out of a long pairing costs it little. */
const MIN_JOINED_OVER_SCRIPTS = 0.97;

/** Pairs words greedily, the most alike first; equal likeness goes by nearness of place. */
export function align(a: NameShape, b: NameShape): Alignment {
  const candidates = [
    ...single(a.words, b.words),
    ...joined(a.words, b.words),
    ...joined(b.words, a.words).map(turn),
  ];
  candidates.sort(
    (x, y) =>
      y.likeness.value * weight(y) - x.likeness.value * weight(x) || distance(x) - distance(y),
  );
  const leftUsed = new Set<number>();
  const rightUsed = new Set<number>();
  const pairings: WordPairing[] = [];
  for (const one of candidates) {
    if (one.left.some((at) => leftUsed.has(at)) || one.right.some((at) => rightUsed.has(at)))
      continue;
    for (const at of one.left) leftUsed.add(at);
    for (const at of one.right) rightUsed.add(at);
    pairings.push(one);
  }
  return {
    pairings: pairings.sort((x, y) => (x.left[0] ?? 0) - (y.left[0] ?? 0)),
    leftAlone: a.words.flatMap((_, at) => (leftUsed.has(at) ? [] : [at])),
    rightAlone: b.words.flatMap((_, at) => (rightUsed.has(at) ? [] : [at])),
  };
}

function single(left: readonly ShapeWord[], right: readonly ShapeWord[]): readonly WordPairing[] {
  return left.flatMap((a, i) =>
    right.flatMap((b, j) => {
      const found = likeness(a, b);
      return found.value >= MIN_LIKENESS ? [{ left: [i], right: [j], likeness: found }] : [];
    }),
  );
}

/** Two or three words of `many` run together against one of `one`. */
function joined(many: readonly ShapeWord[], one: readonly ShapeWord[]): readonly WordPairing[] {
  const found: WordPairing[] = [];
  for (let from = 0; from < many.length; from += 1) {
    for (let count = 2; count <= MAX_JOINED && from + count <= many.length; count += 1) {
      const words = many.slice(from, from + count);
      const key = words.map((word) => word.key).join('');
      const whole: ShapeWord = { key, script: scriptOf(key), initial: false, particle: false };
      for (const [at, word] of one.entries()) {
        if (word.initial) continue;
        const alike = likeness(whole, word);
        const enough = whole.script === word.script ? MIN_JOINED : MIN_JOINED_OVER_SCRIPTS;
        if (alike.value >= enough)
          found.push({ left: words.map((_, i) => from + i), right: [at], likeness: alike });
      }
    }
  }
  return found;
}

function turn(pairing: WordPairing): WordPairing {
  return { ...pairing, left: pairing.right, right: pairing.left };
}

/** Joined words give way to words that answer each other one by one. */
const JOINED_WEIGHT = 0.95;

function weight(pairing: WordPairing): number {
  return pairing.left.length + pairing.right.length > 2 ? JOINED_WEIGHT : 1;
}

function distance(pairing: WordPairing): number {
  return Math.abs((pairing.left[0] ?? 0) - (pairing.right[0] ?? 0));
}
