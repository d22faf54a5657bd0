/**
 * Quotations as runs of words, carried over paragraph ends: the text stage pairs marks inside a
 * paragraph; here an unclosed quotation finds the paragraph that goes on with it.
 */
import { quotations as pairMarks } from '@hearsay/text';
import type { Word } from './passage.ts';

export interface Quotation {
  /** Word indices of the marks; `close` is the last word inside where no mark closes. */
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  /** True where `open` is an opening mark, false where the words only go on from before. */
  readonly marked: boolean;
  /** Index of the quotation around this one, or -1. */
  readonly parent: number;
  /** Index of the quotation that goes on in the next paragraph, or -1. */
  readonly next: number;
}

type Building = { -readonly [Key in keyof Quotation]: Quotation[Key] };

/** Closing marks by the opening one, for a quotation whose next paragraph opens with no mark. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '»': '«' };

/** All quotations by opening word, and for each word the innermost one it stands in. */
export function findQuotations(
  text: string,
  words: readonly Word[],
  lang: string,
): { quotations: Quotation[]; quotationOf: Int32Array } {
  const found: Building[] = [];
  let at = 0;
  for (const { start, end, closed } of pairMarks(withDoubles(text), lang)) {
    while (at < words.length && (words[at] as Word).start < start) at++;
    const open = at;
    const close = lastWordBefore(words, end, open);
    if (words[open]?.start !== start || close <= open) continue;
    found.push({ open, close, closed, marked: true, parent: -1, next: -1 });
  }
  joinParagraphs(text, words, found);
  found.sort((a, b) => a.open - b.open || b.close - a.close);
  return { quotations: found, quotationOf: cover(words.length, found) };
}

/** Typewriter quotations: two apostrophes or two graves for one mark. */
const TYPED = /(?<=^|[\s([—–-])(?:''|``)(?=\S)|''(?!')/g;

/** The text with typed marks as curly ones, of the same length, so that offsets stay. */
function withDoubles(text: string): string {
  if (!text.includes("''")) return text;
  return text.replace(TYPED, (_, offset: number) => {
    const before = text.charAt(offset - 1);
    return offset === 0 || /[\s([—–-]/.test(before) ? '“\u2060' : '\u2060”';
  });
}

/** Index of the last word that ends at or before an offset, found by halving. */
function lastWordBefore(words: readonly Word[], offset: number, from: number): number {
  let low = from;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((words[middle] as Word).end <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where an unclosed quotation goes on, the paragraph's own opening or its first words continue. */
function joinParagraphs(text: string, words: readonly Word[], found: Building[]): void {
  const openings = new Map(found.map((quotation) => [quotation.open, quotation]));
  const closings = new Set(found.map((quotation) => quotation.close));
  const added: Building[] = [];
  const follower = new Map<Building, Building>();
  for (const quotation of found) {
    if (quotation.closed) continue;
    const start = quotation.close + 1;
    const first = words[start];
    if (first === undefined) continue;
    const mark = text.charAt((words[quotation.open] as Word).start);
    const again = openings.get(start);
    if (again && text.charAt(first.start) === mark) {
      follower.set(quotation, again);
      continue;
    }
    const close = closingIn(text, words, start, CLOSING[mark], closings);
    if (close < 0) continue;
    const rest = { open: start, close, closed: true, marked: false, parent: -1, next: -1 };
    added.push(rest);
    follower.set(quotation, rest);
  }
  found.push(...added);
  found.sort((a, b) => a.open - b.open || b.close - a.close);
  const indexOf = new Map(found.map((quotation, index) => [quotation, index]));
  for (const [quotation, next] of follower) quotation.next = indexOf.get(next) ?? -1;
}

/** The first closing mark in the paragraph of `start` that belongs to no opening one. */
function closingIn(
  text: string,
  words: readonly Word[],
  start: number,
  mark: string | undefined,
  closings: ReadonlySet<number>,
): number {
  const paragraph = words[start]?.paragraph;
  for (let at = start; at < words.length && words[at]?.paragraph === paragraph; at++) {
    if (text.charAt((words[at] as Word).start) === mark && !closings.has(at)) return at;
  }
  return -1;
}

/** Walks the words once with a stack of open quotations; notes parents on the way. */
function cover(count: number, quotations: Building[]): Int32Array {
  const quotationOf = new Int32Array(count).fill(-1);
  const open: number[] = [];
  let next = 0;
  for (let index = 0; index < count; index++) {
    while (open.length > 0 && (quotations[open.at(-1) as number] as Building).close < index) {
      open.pop();
    }
    while (quotations[next]?.open === index) {
      (quotations[next] as Building).parent = open.at(-1) ?? -1;
      open.push(next++);
    }
    quotationOf[index] = open.at(-1) ?? -1;
  }
  return quotationOf;
}
