/**
 * The profiles of one script turned round: from a word, letter or letter sequence to the languages it speaks
 * for. Sequences are found by one walk down a tree of letters from each letter of a word, so that a text takes
 * time by its length alone, however many languages are told apart.
 */
import type { LanguageProfile } from './profile.ts';

// Evidence in bits, roughly: a function word is rare outside its language, a letter peculiar to a
// language is stronger than a sequence, a letter the language lacks speaks against it (names of
// other languages carry some, so it does not exclude).
const WORD_WEIGHT = 3;
const LETTER_WEIGHT = 1;
const ABSENT_WEIGHT = 2;
const PIECE_WEIGHT = 0.6;

/** What a sign is worth to each profile of a script, by the profile's place in the list. */
type Worth = readonly (readonly [profile: number, weight: number])[];

interface Node {
  readonly next: Map<number, Node>;
  worth: Worth | null;
  /** The word that the sequence was last found in: it counts once a word. */
  seen: number;
}

export interface Signs {
  /** Language codes of the profiles, in their order. */
  readonly codes: readonly string[];
  /** What the words speak for, one sum a profile. Words are in lower case. */
  readonly evidence: (words: readonly string[]) => Float64Array;
}

/** Marks of a word's edges in the profiles' sequences. */
const START = '^';
const END = '$';

/** The signs of the profiles, which are of one script. */
export function signsOf(profiles: readonly LanguageProfile[]): Signs {
  const words = new Map<string, Worth>();
  const letters = new Map<number, Worth>();
  const pieces = new Map<string, Worth>();
  profiles.forEach((profile, at) => {
    for (const word of profile.words.split(' ')) add(words, word, at, WORD_WEIGHT);
    for (const letter of profile.letters) add(letters, letter.charCodeAt(0), at, LETTER_WEIGHT);
    for (const letter of profile.absent) add(letters, letter.charCodeAt(0), at, -ABSENT_WEIGHT);
    for (const piece of profile.pieces.split(' ')) add(pieces, piece, at, PIECE_WEIGHT);
  });
  const tree = treeOf(pieces);
  let word = 0;
  const evidence = (read: readonly string[]): Float64Array => {
    const sums = new Float64Array(profiles.length);
    for (const text of read) {
      word += 1;
      give(sums, words.get(text));
      for (let at = 0; at < text.length; at += 1) give(sums, letters.get(text.charCodeAt(at)));
      givePieces(sums, `${START}${text}${END}`, tree, word);
    }
    return sums;
  };
  return { codes: profiles.map(({ code }) => code), evidence };
}

function add<Sign>(signs: Map<Sign, Worth>, sign: Sign, at: number, weight: number): void {
  const known = signs.get(sign) ?? [];
  // A profile that lists a sign twice means it once.
  if (known[known.length - 1]?.[0] !== at) signs.set(sign, [...known, [at, weight]]);
}

function give(sums: Float64Array, worth: Worth | null | undefined): void {
  if (!worth) return;
  for (let each = 0; each < worth.length; each += 1) {
    const [at, weight] = worth[each] ?? [0, 0];
    sums[at] = (sums[at] ?? 0) + weight;
  }
}

function treeOf(pieces: ReadonlyMap<string, Worth>): Node {
  const root: Node = { next: new Map(), worth: null, seen: 0 };
  for (const [piece, worth] of pieces) {
    let node = root;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      const next = node.next.get(code) ?? { next: new Map(), worth: null, seen: 0 };
      node.next.set(code, next);
      node = next;
    }
    node.worth = worth;
  }
  return root;
}

function givePieces(sums: Float64Array, edged: string, root: Node, word: number): void {
  for (let start = 0; start < edged.length; start += 1) {
    let node = root.next.get(edged.charCodeAt(start));
    for (let at = start + 1; node; at += 1) {
      if (node.worth && node.seen !== word) {
        node.seen = word;
        give(sums, node.worth);
      }
      node = node.next.get(edged.charCodeAt(at));
    }
  }
}
