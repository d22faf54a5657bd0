/**
 * The strict question before two mentions are made one entity: is it the same name, another name, or
 * is that open? Typing errors that `compareNames` forgives are left open here, because a wrong merge
 * puts one person's words into another's mouth.
 */
import { nameLanguages } from '../languages/index.ts';
import { foldLetters } from '../name/letters.ts';
import { joinedKey, nameWords } from '../name/words.ts';
import { writesByLetters } from '../transliteration/by-letters.ts';
import { align, type WordPairing } from './align.ts';
import { sameSpelling } from './likeness.ts';
import { mixedWords } from './lookalikes.ts';
import { type NameShape, nameShape, type ShapeWord } from './shape.ts';

export interface SameName {
  readonly answer: 'same' | 'different' | 'open';
  readonly why: string;
}

/** Over scripts, words must be this probably one, and answer each other letter by letter. */
const SURE = 0.6;
/** From this likeness on a word may still be a spelling of the other, so a person is asked. */
const OPEN = 0.5;

const generationMarks = generationTable();
const patronymicEndings = nameLanguages.flatMap((language) =>
  language.patronymicEndings.map(foldLetters),
);
const fatherMarks = new Set(
  nameLanguages.flatMap((language) => language.fatherMarks.map(joinedKey)),
);

/** Compares two full names for a merge; either may be printed surname first with a comma. */
export function sameName(a: string, b: string): SameName {
  if (mixedWords(a).length + mixedWords(b).length > 0) {
    return { answer: 'open', why: 'look-alike letters of two scripts' };
  }
  const generations = [generationOf(a), generationOf(b)];
  const left = nameShape(generations[0]?.rest ?? a);
  const right = nameShape(generations[1]?.rest ?? b);
  if (left.words.length === 0 || right.words.length === 0)
    return { answer: 'open', why: 'no letters' };
  if (generations[0]?.mark !== generations[1]?.mark) {
    const isOneSided = generations.some((one) => one.mark === null);
    return isOneSided
      ? { answer: 'open', why: 'one name is marked as elder or younger' }
      : { answer: 'different', why: 'marks of two generations' };
  }
  if (left.numbers.join() !== right.numbers.join())
    return { answer: 'different', why: 'other numbers' };
  if (left.words.length < 2 && right.words.length < 2) {
    return left.words[0]?.key === right.words[0]?.key
      ? { answer: 'open', why: 'one word is no full name' }
      : { answer: 'different', why: 'another word' };
  }
  return byWords(left, right);
}

/**
 * A quick look before `sameName`: false only where that could not answer "same". Names of as many
 * words each must have a sure partner for every word.
 */
export function maySurelyBeSame(a: string, b: string): boolean {
  const left = nameShape(a).words;
  const right = nameShape(b).words;
  if (left.length !== right.length) return true;
  return left.every((word) => right.some((other) => isSurePartner(word, other)));
}

function isSurePartner(a: ShapeWord, b: ShapeWord): boolean {
  if (a.key === b.key || a.particle || b.particle) return true;
  if (a.script === b.script) return sameSpelling(a, b);
  const [latin, native] = a.script === 'latin' ? [a, b] : [b, a];
  return (
    latin.script === 'latin' &&
    native.script !== 'other' &&
    writesByLetters(latin.key, native.key, native.script)
  );
}

function byWords(left: NameShape, right: NameShape): SameName {
  const { pairings, leftAlone, rightAlone } = align(left, right);
  const weak = pairings.filter((one) => !isSure(one, left, right));
  if (weak.length > 0) {
    const isFar = weak.some((one) => one.likeness.value < OPEN);
    return {
      answer: isFar ? 'different' : 'open',
      why: isFar ? 'a word is another' : 'a word is spelled another way',
    };
  }
  const leftOver = leftAlone.filter((at) => left.words[at]?.particle !== true);
  const rightOver = rightAlone.filter((at) => right.words[at]?.particle !== true);
  if (leftOver.length > 0 && rightOver.length > 0)
    return { answer: 'different', why: 'words that do not answer each other' };
  if (isTurned(pairings) && !left.inverted && !right.inverted)
    return { answer: 'open', why: 'the words stand in another order' };
  if (pairings.some((one) => one.likeness.kind === 'initial'))
    return { answer: 'open', why: 'an initial for a word' };
  const extra =
    leftOver.length > 0
      ? leftOver.map((at) => left.words[at]?.key ?? '')
      : rightOver.map((at) => right.words[at]?.key ?? '');
  if (extra.length === 0)
    return { answer: 'same', why: 'every word answers one of the other name' };
  if (extra.length === 1 && isPatronymic(extra[0] ?? '') && pairings.length >= 2) {
    return { answer: 'same', why: "the father's name is printed once" };
  }
  const hasFather = [...left.words, ...right.words].some((word) => fatherMarks.has(word.key));
  return hasFather
    ? { answer: 'open', why: "one name has the father's, the other not" }
    : { answer: 'open', why: `only one name has ${extra.join(', ')}` };
}

function isSure(pairing: WordPairing, left: NameShape, right: NameShape): boolean {
  switch (pairing.likeness.kind) {
    case 'equal':
    case 'spelling':
    case 'initial':
      return true;
    case 'transliteration':
      return pairing.likeness.value >= SURE && byLetters(pairing, left, right);
    case 'variant':
    case 'nickname':
    case 'edit':
    case 'unlike':
      return false;
  }
}

/** Likely is not enough over scripts: every letter must be accounted for. */
function byLetters(pairing: WordPairing, left: NameShape, right: NameShape): boolean {
  const join = (shape: NameShape, places: readonly number[]): ShapeWord['key'] =>
    places.map((at) => shape.words[at]?.key ?? '').join('');
  const one = join(left, pairing.left);
  const other = join(right, pairing.right);
  const isLeftLatin = left.words[pairing.left[0] ?? 0]?.script === 'latin';
  const script = (
    isLeftLatin ? right.words[pairing.right[0] ?? 0] : left.words[pairing.left[0] ?? 0]
  )?.script;
  if (script === undefined || script === 'other') return false;
  return isLeftLatin ? writesByLetters(one, other, script) : writesByLetters(other, one, script);
}

function isTurned(pairings: readonly WordPairing[]): boolean {
  return pairings.some(
    (one, at) => (pairings[at + 1]?.right[0] ?? Number.POSITIVE_INFINITY) < (one.right[0] ?? 0),
  );
}

function isPatronymic(key: string): boolean {
  return patronymicEndings.some((ending) => key.endsWith(ending) && key.length > ending.length + 1);
}

function generationTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const language of nameLanguages) {
    for (const [mark, words] of Object.entries(language.generationMarks)) {
      for (const word of words) table.set(joinedKey(word), mark);
    }
  }
  return table;
}

/** The mark at the end of a name, and the name without it. */
function generationOf(name: string): { readonly mark: string | null; readonly rest: string } {
  const words = nameWords(name);
  for (const count of [2, 1]) {
    const last = words.slice(-count);
    const mark = generationMarks.get(last.map((word) => word.key).join(''));
    const start = last[0]?.start;
    if (mark !== undefined && start !== undefined && words.length > count + 1) {
      return { mark, rest: name.slice(0, start) };
    }
  }
  return { mark: null, rest: name };
}
