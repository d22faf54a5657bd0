/** What is known of one printed word, looked up once: its signs, its case, and hashes of its letters. */
import { hashText, mix } from '@hearsay/attribute';
import { fold, type Token } from '@hearsay/text';
import { bitOf, type SignTable } from './signs.ts';

export interface WordFacts {
  /** Bits of `signs.ts`. */
  readonly signs: number;
  /** How it is written: see `SHAPE`. */
  readonly shape: number;
  readonly word: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** The folded word, by which names of one text are compared. */
  readonly key: string;
}

/** Ways of writing, told apart by what they say of names. */
export const SHAPE = {
  none: 0,
  lower: 1,
  capital: 2,
  capitals: 3,
  number: 4,
  quote: 5,
  mark: 6,
  comma: 7,
  initial: 8,
} as const;

/** Letters of the prefixes and suffixes that are features. */
const AFFIXES = [2, 3, 4] as const;
/** Words remembered at most: a stream without end must not fill the memory. */
const MAX_REMEMBERED = 50_000;

export type FactsOf = (text: string, token: Token) => WordFacts;

/** Looks words up, remembering those it has seen. */
export function factsOf(table: SignTable, seed: number): FactsOf {
  let known = new Map<string, WordFacts>();
  return (text, token) => {
    const printed = text.slice(token.start, token.end);
    const found = known.get(printed);
    if (found !== undefined) return found;
    const facts = lookUp(printed, token, table, seed);
    if (known.size >= MAX_REMEMBERED) known = new Map();
    known.set(printed, facts);
    return facts;
  };
}

function lookUp(printed: string, token: Token, table: SignTable, seed: number): WordFacts {
  const isWord = token.kind === 'word';
  const key = isWord ? fold(printed) : printed;
  const signs = isWord ? table.signsOf(printed) : 0;
  return {
    signs,
    shape: shapeOf(printed, token, table, signs),
    word: mix(seed, hashText(key)),
    prefixes: AFFIXES.map((length) => mix(seed, hashText(`${key.slice(0, length)}_`))),
    suffixes: AFFIXES.map((length) => mix(seed, hashText(`_${key.slice(-length)}`))),
    key,
  };
}

/** Signs without which a capital says nothing where all nouns have one. */
const NAME_SIGNS = bitOf('name-word') | bitOf('given-name') | bitOf('place') | bitOf('country');

function shapeOf(printed: string, token: Token, table: SignTable, signs: number): number {
  if (token.kind === 'number') return SHAPE.number;
  if (token.kind === 'quote') return SHAPE.quote;
  if (token.kind !== 'word') return /[,،]/u.test(printed) ? SHAPE.comma : SHAPE.mark;
  if (table.capitals === 'none') return SHAPE.none;
  if (!/^\p{Lu}/u.test(printed)) return SHAPE.lower;
  if (printed.length > 1 && printed === printed.toUpperCase())
    return /\./u.test(printed) ? SHAPE.initial : SHAPE.capitals;
  if (printed.length === 1) return SHAPE.initial;
  return table.capitals === 'names' || (signs & NAME_SIGNS) !== 0 ? SHAPE.capital : SHAPE.lower;
}
