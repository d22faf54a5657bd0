/**
 * Names that the tables alone tell, as labels of a sentence's words: what the chain leans on in
 * languages in which no marked names are to be had.
 */

import { KNOWN } from './known.ts';
import { beginOf, type NameKind } from './labels.ts';
import type { SentenceFacts } from './rows.ts';
import { bitOf } from './signs.ts';
import { SHAPE, type WordFacts } from './word-facts.ts';

/** Words of a person's name, particles included. */
const MAX_PERSON = 4;
/** Words of a body's name behind its noun, in languages without capitals. */
const MAX_BODY_TAIL = 2;
/** Words of a name of capitals: a longer run is a headline. */
const MAX_CAPITALS = 6;

const PLACE = bitOf('place') | bitOf('country');
const PERSON = bitOf('given-name') | bitOf('name-word');
const BEFORE_PERSON = bitOf('title') | bitOf('post') | bitOf('spokesperson') | bitOf('dependent');
const NEVER =
  bitOf('function-word') | bitOf('cue') | bitOf('pronoun') | bitOf('time') | bitOf('filler');
const NO_PERSON =
  NEVER |
  PLACE |
  BEFORE_PERSON |
  bitOf('demonym') |
  bitOf('body') |
  bitOf('body-noun') |
  bitOf('place-noun');

const has = (word: WordFacts | undefined, signs: number): boolean =>
  word !== undefined && (word.signs & signs) !== 0;
const isLetters = (word: WordFacts | undefined): boolean =>
  word !== undefined && (word.shape <= SHAPE.capitals || word.shape === SHAPE.initial);
const isCapital = (word: WordFacts | undefined): boolean =>
  word !== undefined &&
  (word.shape === SHAPE.capital || word.shape === SHAPE.capitals || word.shape === SHAPE.initial);

/** In order: what an earlier rule takes, a later one leaves. */
const RULES: readonly ((sentence: SentenceFacts, taken: Taken) => void)[] = [
  knownNames,
  persons,
  bodies,
];

interface Taken {
  readonly labels: Uint8Array;
  isFree(from: number, to: number): boolean;
  take(from: number, to: number, kind: NameKind): void;
}

/** A label for each word. */
export function ruledLabels(sentence: SentenceFacts): Uint8Array {
  const labels = new Uint8Array(sentence.words.length);
  const taken: Taken = {
    labels,
    isFree: (from, to) => labels.subarray(from, to).every((label) => label === 0),
    take: (from, to, kind) => {
      labels.fill(beginOf(kind) + 1, from, to);
      labels[from] = beginOf(kind);
    },
  };
  for (const rule of RULES) rule(sentence, taken);
  return labels;
}

/** Places and bodies that the tables know by name. */
function knownNames({ words, known, cased }: SentenceFacts, taken: Taken): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const begin = known[at] ?? 0;
    if (begin === KNOWN.place || begin === KNOWN.body) {
      let to = at + 1;
      while (known[to] === begin + 1) to++;
      taken.take(at, to, begin === KNOWN.place ? 'place' : 'organisation');
      at = to - 1;
    } else if ((cased && !isCapital(word)) || has(word, bitOf('demonym'))) continue;
    else if (has(word, PLACE)) taken.take(at, at + 1, 'place');
    else if (has(word, bitOf('body'))) taken.take(at, at + 1, 'organisation');
  }
}

/** A given name, or any word behind a title, and the name words that follow it. */
function persons({ words, cased }: SentenceFacts, taken: Taken): void {
  for (let at = 0; at < words.length; at++) {
    const isBegun = has(words[at], bitOf('given-name')) || has(words[at - 1], BEFORE_PERSON);
    if (!isBegun || !mayBePerson(words[at], cased)) continue;
    let to = at + 1;
    while (to < words.length && to - at < MAX_PERSON && mayGoOn(words, to, at, cased)) to++;
    while (to > at && has(words[to - 1], bitOf('particle')) && !has(words[to - 1], PERSON)) to--;
    const isEnough = to - at > 1 || (cased && has(words[at], PERSON));
    if (isEnough && taken.isFree(at, to)) {
      taken.take(at, to, 'person');
      at = to - 1;
    }
  }
}

function mayBePerson(word: WordFacts | undefined, cased: boolean): boolean {
  if (!isLetters(word) || has(word, NO_PERSON)) return false;
  return cased ? isCapital(word) : has(word, PERSON);
}

function mayGoOn(words: readonly WordFacts[], at: number, from: number, cased: boolean): boolean {
  const word = words[at];
  if (has(word, bitOf('particle')) || mayBePerson(word, cased)) return true;
  // A surname that no list has stands right behind a given name.
  return !cased && at === from + 1 && has(words[from], bitOf('given-name')) && isStrange(word);
}

const isStrange = (word: WordFacts | undefined): boolean => isLetters(word) && word?.signs === 0;

/** A noun of bodies with the words that belong to it: capitals around it, or what follows it. */
function bodies({ words, cased }: SentenceFacts, taken: Taken): void {
  for (let at = 0; at < words.length; at++) {
    if (taken.labels[at] !== 0 || !isLetters(words[at])) continue;
    const to = cased ? capitalsFrom(words, at) : tailFrom(words, at);
    if (to === at) continue;
    const own = words.slice(at, to);
    const isBody = own.some((word) => has(word, bitOf('body-noun') | bitOf('outlet-noun')));
    const isShort = cased && to - at === 1 && words[at]?.shape === SHAPE.capitals;
    if (((isBody && to - at > 1) || isShort) && taken.isFree(at, to))
      taken.take(at, to, 'organisation');
    at = to - 1;
  }
}

function capitalsFrom(words: readonly WordFacts[], at: number): number {
  let to = at;
  while (to < words.length && to - at < MAX_CAPITALS && isCapital(words[to])) to++;
  return to;
}

function tailFrom(words: readonly WordFacts[], at: number): number {
  if (!has(words[at], bitOf('body-head'))) return at;
  let to = at + 1;
  while (to < words.length && to - at <= MAX_BODY_TAIL) {
    const word = words[to];
    if (!isLetters(word) || has(word, NEVER | bitOf('title'))) break;
    to++;
  }
  return to;
}
