/** From text to words with meanings: every reading of every word, at its place in the text. */
import { fold } from '../fold.ts';
import { hebrewNumeral } from './hebrew-numerals.ts';
import type { Lexicon, Meaning, Reading } from './lexicon.ts';
import type { DateLanguage, Role } from './table.ts';

const WORD = /[\p{L}\p{M}]+(?:[\u200c'’׳״"][\p{L}\p{M}]+)*|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;
// Shapes of figures that may be a date or a time, longest first; each is tried at every figure.
const SHAPES: readonly RegExp[] = [
  /\d{4}-\d{1,2}-\d{1,2}[T ]\d{1,2}:\d{2}(?::\d{2})?/y,
  /\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?!\d)/y,
  /\d{4}[/-]\d{1,2}(?![\d/-])|\d{1,2}\/\d{4}(?![\d/])|\d{1,2}[/]\d{1,2}(?![\d/])/y,
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}h\d{2}(?!\d)|\d{1,2}h(?![a-z\d])/y,
];
const FRACTIONS: ReadonlyMap<string, Role> = new Map([
  ['1/2', 'half'],
  ['1/4', 'quarter'],
  ['3/4', 'three-quarters'],
]);
// A case ending behind a figure, after its apostrophe.
const ENDING = /['’]\p{L}{1,4}(?!\p{L})/uy;
const DECIMAL = /\d+[.,٫]\d+/y;
const SIGNS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['،', ','],
  ['-', '-'],
  ['–', '-'],
  ['—', '-'],
  ['־', '-'],
  ['/', '/'],
  ['(', '('],
  [')', ')'],
  ["'", "'"],
  ['’', "'"],
  ['"', '"'],
]);
// One prefix letter before a number in Hebrew letters is no part of it.
const PREFIXED_NUMERAL = /^[בלהו](?=[א-ת]{1,3}["״])/;
const MAX_COMPOUND = 30;
const TIED_FIGURE = /^[-–־]\d/;
// A phrase of the tables has at most this many words.
const LONGEST_PHRASE = 6;

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Folded, with figures in ASCII. */
  readonly key: string;
}

/** All readings of a text, by where they start. Figures of any decimal script count as ASCII ones. */
export function readWords(text: string, table: DateLanguage, lexicon: Lexicon): Reading[] {
  const ascii = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  const pieces: Piece[] = [];
  for (const match of ascii.matchAll(WORD)) {
    const end = match.index + match[0].length;
    pieces.push({
      start: match.index,
      end,
      key: /[\p{L}\p{Nd}]/u.test(match[0]) ? fold(match[0]) : '',
    });
  }
  const found: Reading[] = [];
  pieces.forEach((piece, k) => {
    const first = ascii[piece.start] ?? '';
    if (first >= '0' && first <= '9') readFigures(found, ascii, piece, table);
    else if (piece.key === '') readSign(found, first, piece);
    else readWord(found, ascii, pieces, k, table, lexicon);
  });
  return found;
}

function readFigures(found: Reading[], text: string, piece: Piece, table: DateLanguage): void {
  const { start, end } = piece;
  const before = text[start - 1] ?? '';
  const add = (to: number, meaning: Meaning): void => {
    found.push({ start, end: to, meaning, weak: false });
  };
  // A figure behind a point or sign of money or percent is part of a longer one.
  if (
    /[\d.,:$€£%]/.test(before) &&
    /[\d$€£%]/.test(
      text
        .slice(start - 2, start)
        .trim()
        .slice(0, 1),
    )
  )
    return;
  if (end - start <= 4) {
    add(end, { is: 'number', value: Number(text.slice(start, end)), digits: end - start });
  }
  for (const shape of SHAPES) {
    shape.lastIndex = start;
    const figures = shape.exec(text)?.[0];
    if (figures !== undefined) add(start + figures.length, { is: 'figures', text: figures });
  }
  const fraction = FRACTIONS.get(text.slice(start, start + 3));
  if (fraction !== undefined && !/[\d/]/.test(text[start + 3] ?? '')) {
    add(start + 3, { is: 'role', role: fraction });
  }
  ENDING.lastIndex = end;
  const ending = ENDING.exec(text)?.[0];
  const role = ending === undefined ? undefined : table.suffixes[fold(ending)];
  if (ending !== undefined && role !== undefined) {
    if (role === null)
      add(end + ending.length, {
        is: 'number',
        value: Number(text.slice(start, end)),
        digits: end - start,
      });
    else
      found.push({
        start: end,
        end: end + ending.length,
        meaning: { is: 'role', role },
        weak: true,
      });
  }
  DECIMAL.lastIndex = start;
  const decimal = DECIMAL.exec(text)?.[0];
  if (decimal !== undefined && decimal.length <= 6) {
    add(start + decimal.length, {
      is: 'number',
      value: Number(decimal.replace(/[,٫]/, '.')),
      digits: 9,
    });
  }
  for (const ending of table.ordinalEndings.split('|')) {
    if (ending === '' || !text.startsWith(ending, end)) continue;
    if (ending !== '.' && /\p{L}/u.test(text[end + ending.length] ?? '')) continue;
    add(end + ending.length, {
      is: 'ordinal',
      value: Number(text.slice(start, end)),
      inFigures: true,
    });
  }
}

function readSign(found: Reading[], sign: string, piece: Piece): void {
  if (sign === '@') {
    const meaning: Meaning = { is: 'role', role: 'at' };
    found.push({ start: piece.start, end: piece.end, meaning, weak: true });
    return;
  }
  const known = SIGNS.get(sign);
  if (known !== undefined) {
    found.push({
      start: piece.start,
      end: piece.end,
      meaning: { is: 'sign', sign: known },
      weak: true,
    });
  }
}

function readWord(
  found: Reading[],
  text: string,
  pieces: readonly Piece[],
  k: number,
  table: DateLanguage,
  lexicon: Lexicon,
): void {
  const piece = pieces[k];
  if (piece === undefined) return;
  addPhrases(found, text, pieces, k, piece.start, piece.key, table, lexicon);
  const numeral = hebrewNumeral(text.slice(piece.start, piece.end).replace(PREFIXED_NUMERAL, ''));
  if (numeral !== null) {
    const digits = numeral > 999 ? 4 : 2;
    found.push({
      start: piece.start,
      end: piece.end,
      meaning: { is: 'number', value: numeral, digits },
      weak: true,
    });
  }
  if (table.compounds) readCompound(found, piece, lexicon);
  for (const [prefix, role] of Object.entries(table.prefixes)) {
    if (!piece.key.startsWith(prefix) || piece.key.length <= prefix.length) continue;
    const rest = piece.key.slice(prefix.length);
    // A prefix that means nothing here is part of the word; one that does is a word before it.
    const at = role === null ? piece.start : piece.start + prefix.length;
    const added = addPhrases(found, text, pieces, k, at, rest, table, lexicon);
    if (added && role !== null) {
      found.push({ start: piece.start, end: at, meaning: { is: 'role', role }, weak: true });
    }
  }
}

/** A weekday and a part of the day written as one word. */
function readCompound(found: Reading[], { start, end, key }: Piece, lexicon: Lexicon): void {
  // Folding may change a word's length; its parts can be placed only where it did not.
  if (key.length !== end - start || key.length > MAX_COMPOUND) return;
  for (let cut = 3; cut < key.length - 2; cut += 1) {
    const day = lexicon
      .get(key.slice(0, cut))
      ?.find((entry) => entry.meaning.is === 'weekday' && entry.words.length === 1);
    const part = lexicon
      .get(key.slice(cut))
      ?.find((entry) => entry.meaning.is === 'part' && entry.words.length === 1);
    if (day === undefined || part === undefined) continue;
    found.push({ start, end: start + cut, meaning: day.meaning, weak: day.weak });
    found.push({ start: start + cut, end, meaning: part.meaning, weak: part.weak });
  }
}

/** A place without the apostrophe before it, which parts a name from its ending. */
function beforeMark(text: string, at: number): number {
  return /['’]/.test(text[at - 1] ?? '') ? at - 1 : at;
}

/** The end of a one-letter word, with the hyphen that ties it to a figure ("ל-15"). */
function beforeFigure(text: string, { start, end }: Piece): number {
  return end - start <= 2 && TIED_FIGURE.test(text.slice(end, end + 2)) ? end + 1 : end;
}

/** Readings of the phrases whose first word is `key`; says whether there is any. */
function addPhrases(
  found: Reading[],
  text: string,
  pieces: readonly Piece[],
  k: number,
  start: number,
  key: string,
  table: DateLanguage,
  lexicon: Lexicon,
): boolean {
  let added = false;
  for (const [stem, cut, role] of stems(key, table, lexicon)) {
    for (const { words, meaning, weak } of lexicon.get(stem) ?? []) {
      const last =
        cut === 0
          ? lastOfPhrase(pieces, k, words, table)
          : words.length === 1
            ? pieces[k]
            : undefined;
      if (last === undefined) continue;
      const whole = role === null || role === undefined;
      const end = whole ? beforeFigure(text, last) : beforeMark(text, last.end - cut);
      found.push({ start, end, meaning, weak });
      if (role !== null && role !== undefined) {
        found.push({ start: end, end: last.end, meaning: { is: 'role', role }, weak: true });
      }
      added = true;
    }
  }
  return added;
}

type Stem = readonly [stem: string, cut: number, role: Role | null];

/** The word itself or, where the tables do not have it as it is, what is left without an ending. */
function stems(key: string, table: DateLanguage, lexicon: Lexicon): Stem[] {
  const whole: Stem = [key, 0, null];
  return lexicon.has(key) ? [whole] : [whole, ...endingsOff(key, table)];
}

/** What is left of a word when an ending is taken off, how many letters, and what it means. */
function endingsOff(key: string, table: DateLanguage): Stem[] {
  const found: Stem[] = [];
  for (const [suffix, role] of Object.entries(table.suffixes)) {
    if (key.endsWith(suffix) && key.length > suffix.length + 1) {
      found.push([key.slice(0, -suffix.length), suffix.length, role]);
    }
  }
  return found;
}

function lastOfPhrase(
  pieces: readonly Piece[],
  k: number,
  words: readonly string[],
  table: DateLanguage,
): Piece | undefined {
  let at = k;
  for (const word of words.slice(1, LONGEST_PHRASE)) {
    at += 1;
    // Hyphens and abbreviation stops inside a phrase say nothing.
    while (pieces[at]?.key === '' && at < k + 2 * LONGEST_PHRASE) at += 1;
    const key = pieces[at]?.key;
    if (key === word) continue;
    const isLast = word === words.at(-1);
    if (
      !isLast ||
      key === undefined ||
      !endingsOff(key, table).some(([stem, , role]) => stem === word && role === null)
    ) {
      return undefined;
    }
  }
  return pieces[at];
}
