/** The measure's own words and quotation states, apart from the stage's, so that figures stay comparable. */
import type { Span } from '@hearsay/text';
import {
  ABBREVIATIONS,
  IRREGULAR,
  NEGATION_SUFFIX,
  POSSESSIVE_SUFFIX,
  SPEECH_LEMMAS,
  SPLIT_WORD,
} from './languages/en.ts';

export interface MeasuredText {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly string[];
  /** True for words between quotation marks; marks themselves are `mark`. */
  readonly states: readonly ('outside' | 'inside' | 'mark')[];
}

const LETTERS = '\\p{L}\\p{M}\\u200c';
const TOKEN = new RegExp(
  `[${LETTERS}]+(?:[-–'’.&][${LETTERS}0-9]+)*\\.?|[0-9]+(?:[.,:/][0-9]+)*(?:\\p{L}+)?(?:-\\p{L}+)*|\\.\\.\\.+|…|--+|[$€£%]|[“”"‘’'\`«»„‹›]|[^\\s\\ufeff]`,
  'gu',
);
const STARTS_WITH_LETTER = /^\p{L}/u;
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;
const ONE_CAPITAL = /^\p{Lu}$/u;
const BLANK = /^[ \t\r\f\v\u00a0\ufeff\u2028\u2029\u3000]*$/;

/** Words of a text with their quotation state, which starts anew in each line. */
export function measureText(text: string): MeasuredText {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const lines: number[] = [];
  let offset = 0;
  text.split('\n').forEach((line, number) => {
    const push = (word: string, at: number): void => {
      starts.push(at);
      ends.push(at + word.length);
      words.push(word);
      lines.push(number);
    };
    if (!BLANK.test(line)) {
      for (const match of line.matchAll(TOKEN)) pushToken(match[0], offset + match.index, push);
    }
    offset += line.length + 1;
  });
  return { starts, ends, words, states: quotationStates(text, words, lines) };
}

function pushToken(token: string, at: number, push: (word: string, at: number) => void): void {
  if (!STARTS_WITH_LETTER.test(token)) {
    push(token, at);
    return;
  }
  let word = token;
  let stop = false;
  if (word.endsWith('.')) {
    const base = word.slice(0, -1);
    const kept =
      ABBREVIATIONS.has(base.toLowerCase()) || ONE_CAPITAL.test(base) || ACRONYM.test(base);
    if (!kept) {
      word = base;
      stop = true;
    }
  }
  const parted = POSSESSIVE_SUFFIX.exec(word) ?? NEGATION_SUFFIX.exec(word);
  const [whole, cut] = SPLIT_WORD;
  const head = parted?.[1]?.length ?? (word.toLowerCase() === whole ? cut : word.length);
  push(word.slice(0, head), at);
  if (head < word.length) push(word.slice(head), at + head);
  if (stop) push('.', at + word.length);
}

function quotationStates(
  text: string,
  words: readonly string[],
  lines: readonly number[],
): ('outside' | 'inside' | 'mark')[] {
  const opening = new Set(['“', '«', '„']);
  const closing = new Set(['”', '»']);
  if (text.includes('„')) {
    opening.delete('“');
    closing.add('“');
  }
  const first = text.indexOf('»');
  if (first >= 0 && text.indexOf('«') > first) {
    opening.delete('«');
    closing.delete('»');
    opening.add('»');
    closing.add('«');
  }
  let open = false;
  let line = -1;
  return words.map((word, at) => {
    if (lines[at] !== line) open = false;
    line = lines[at] ?? -1;
    const opens = opening.has(word) || (word === '"' && !open);
    const closes = closing.has(word) || (word === '"' && open);
    if (opens) open = true;
    else if (closes) open = false;
    return opens || closes ? 'mark' : open ? 'inside' : 'outside';
  });
}

/** Indices of the words that spans touch, ascending. */
export function touched({ starts, ends }: MeasuredText, spans: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const [from, to] of spans) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) <= from) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < starts.length && (starts[at] as number) < to; at++) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

const EDGE = /^[“”"‘’'`«»,.;:—–\-?!…]+$/;

/** Words without quotation marks and punctuation at both ends. */
export function trimmed({ words }: MeasuredText, indices: readonly number[]): readonly number[] {
  let from = 0;
  let to = indices.length;
  while (from < to && EDGE.test(words[indices[from] as number] ?? '')) from++;
  while (to > from && EDGE.test(words[indices[to - 1] as number] ?? '')) to--;
  return indices.slice(from, to);
}

export type QuotedKind = 'direct' | 'mixed' | 'indirect';
const PUNCTUATION = /^[,.;:?!—–-]$/;

/** How much of some words stands in quotation marks. */
export function quotedKind(
  { words, states }: MeasuredText,
  indices: readonly number[],
): QuotedKind {
  let all = 0;
  let inside = 0;
  for (const at of indices) {
    if (states[at] === 'mark' || PUNCTUATION.test(words[at] ?? '')) continue;
    all++;
    if (states[at] === 'inside') inside++;
  }
  if (inside === 0) return 'indirect';
  return inside === all ? 'direct' : 'mixed';
}

/** True for a word that makes a cue one of speech. */
export function isSpeech(word: string): boolean {
  const low = word.toLowerCase();
  return word === ':' || SPEECH_LEMMAS.has(low) || SPEECH_LEMMAS.has(stem(low));
}

const MIN_STEM = 4;

/** The measure's rough English stemmer; its results are what the lemma list is written in. */
function stem(low: string): string {
  const irregular = IRREGULAR.get(low);
  if (irregular !== undefined) return irregular;
  if (low.length > MIN_STEM) {
    if (/(?:ied|ies)$/.test(low)) return `${low.slice(0, -3)}y`;
    if (low.endsWith('ing')) return undouble(low.slice(0, -3), /$^/);
    if (low.endsWith('ed')) return undouble(low.slice(0, -2), /(?:ss|ll)$/);
    if (low.endsWith('es')) return low.slice(0, -2);
  }
  if (low.length > 3 && low.endsWith('s') && !low.endsWith('ss')) return low.slice(0, -1);
  return low.length > MIN_STEM && low.endsWith('e') ? low.slice(0, -1) : low;
}

function undouble(root: string, kept: RegExp): string {
  const doubled = root.length > 2 && root.at(-1) === root.at(-2) && !kept.test(root);
  return doubled ? root.slice(0, -1) : root;
}
