/** The features of a sentence's words for the chain that labels names. */
import { emptyRows, endRow, mix, push, type Rows } from '@hearsay/attribute';
import { SIGN_COUNT } from './signs.ts';
import { SHAPE, type WordFacts } from './word-facts.ts';

const NO_AFFIXES: readonly number[] = [0, 0, 0];

/** Stands for a word before the sentence's first or behind its last. */
const OUTSIDE: WordFacts = {
  signs: 1 << SIGN_COUNT,
  shape: 15,
  word: 0x5eed,
  prefixes: NO_AFFIXES,
  suffixes: NO_AFFIXES,
  key: '',
};

/** The sentence's words with what their neighbourhood adds. */
export interface SentenceFacts {
  readonly words: readonly WordFacts[];
  /** Where a known name of several words begins or goes on: a number of `KNOWN`, else 0. */
  readonly known: Uint8Array;
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array;
  /** Capitals mark names. */
  readonly cased: boolean;
  /** What the rules say of each word: a label. */
  readonly ruled: Uint8Array;
  /** Keeps what signs mean in languages with capitals apart from what they mean without. */
  readonly group: number;
}

/**
 * One row of features for each word, in `rows` if it is given to be used again. Where `isStrange` says so, a word is treated as one that the model
 * has never seen: its letters are left out, of its own row and of its neighbours'.
 */
export function rowsOf(
  sentence: SentenceFacts,
  rows: Rows = emptyRows(),
  isStrange: ((at: number) => boolean) | null = null,
): Rows {
  rows.length = 0;
  rows.starts = [0];
  const seen = isStrange === null ? sentence : withStrange(sentence, isStrange);
  for (let at = 0; at < seen.words.length; at++) {
    writeSigns(seen, at, rows);
    writeLetters(seen, at, rows);
    endRow(rows);
  }
  return rows;
}

function withStrange(sentence: SentenceFacts, isStrange: (at: number) => boolean): SentenceFacts {
  const words = sentence.words.map((word, at) =>
    isStrange(at) ? { ...word, word: 0, prefixes: NO_AFFIXES, suffixes: NO_AFFIXES } : word,
  );
  return { ...sentence, words };
}

/** First template of each sort of feature. */
const TEMPLATE = { signs: 1, letters: 32, single: 64 } as const;

/** What stands for a word in every language: signs, case and known places in one number. */
function lookAt({ words, known, group }: SentenceFacts, at: number): number {
  const { signs, shape } = words[at] ?? OUTSIDE;
  return mix(mix(group, signs), (shape << 3) | (known[at] ?? 0));
}

function writeSigns(sentence: SentenceFacts, at: number, rows: Rows): void {
  const { words, quoted, group, ruled } = sentence;
  let template: number = TEMPLATE.signs;
  const add = (value: number): void => push(rows, template++, value);
  const word = (of: number): WordFacts => words[at + of] ?? OUTSIDE;
  const look = (of: number): number => lookAt(sentence, at + of);
  const [here, before, own, after] = [word(0), look(-1), look(0), look(1)];
  const opens = at === 0 || (at === 1 && words[0]?.shape === SHAPE.quote) ? 1 : 0;
  add(group);
  add(own);
  add(before);
  add(after);
  add(look(-2));
  add(look(2));
  add(mix(before, own));
  add(mix(own, after));
  add(mix(before, after));
  add(mix(mix(before, own), after));
  add(mix(mix(look(-2), before), own));
  add(mix(mix(own, after), look(2)));
  add(mix(own, opens));
  add(mix(mix(group, here.shape), (word(-1).shape << 4) | word(1).shape));
  add(mix(mix(group, quoted[at] ?? 0), here.shape));
  const rule = (of: number): number => mix(group, ruled[at + of] ?? 0);
  add(rule(0));
  add(mix(rule(0), rule(1)));
  add(mix(rule(-1), rule(0)));
  add(mix(rule(0), own));
  add(mix(rule(0), before));
  add(mix(rule(0), after));
  // Each sign by itself, so that rare sets of signs are not strange.
  const shape = mix(group, here.shape);
  for (let of = -1; of <= 1; of++) {
    const first = TEMPLATE.single + (of + 1) * SIGN_COUNT;
    for (let left = word(of).signs; left !== 0; left &= left - 1)
      push(rows, first + 31 - Math.clz32(left & -left), shape);
  }
}

function writeLetters(sentence: SentenceFacts, at: number, rows: Rows): void {
  const { words } = sentence;
  let template: number = TEMPLATE.letters;
  const add = (value: number): void => push(rows, template++, value);
  const word = (of: number): WordFacts => words[at + of] ?? OUTSIDE;
  const look = (of: number): number => lookAt(sentence, at + of);
  const [left, here, right, own] = [word(-1), word(0), word(1), look(0)];
  add(here.word);
  add(left.word);
  add(right.word);
  add(word(-2).word);
  add(word(2).word);
  add(mix(left.word, here.word));
  add(mix(here.word, right.word));
  add(mix(here.word, look(-1)));
  add(mix(here.word, look(1)));
  add(mix(left.word, own));
  add(mix(right.word, own));
  add(mix(here.word, sentence.ruled[at] ?? 0));
  add(mix(left.word, sentence.ruled[at] ?? 0));
  for (const prefix of here.prefixes) add(prefix);
  for (const suffix of here.suffixes) add(suffix);
  add(left.suffixes[1] ?? 0);
  add(right.suffixes[1] ?? 0);
  add(mix(here.suffixes[1] ?? 0, here.shape));
  add(mix(here.suffixes[0] ?? 0, look(-1)));
}
