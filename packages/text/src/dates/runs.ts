/** Stretches of a text whose words may make a date expression together. */
import type { Span } from '../span.ts';
import { gapEnd } from './chart.ts';
import type { Reading } from './lexicon.ts';
import type { DateLanguage } from './table.ts';

// A run of more words than this is a table of figures; it is cut and read in pieces.
const MAX_RUN = 28;
// Half of a surrogate pair counts too: no date is written with such characters.
const WORD_CHARACTER = /[\p{L}\p{Nd}\ud800-\udfff]/u;

/** Readings that stand side by side, in runs. */
export function runsOf(text: string, readings: readonly Reading[]): Reading[][] {
  const runs: Reading[][] = [];
  let run: Reading[] = [];
  let reach = -1;
  let words = 0;
  let last = -1;
  const sorted = [...readings].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const reading of sorted) {
    const follows = reach >= 0 && reading.start <= gapEnd(text, reach);
    const starts = reading.start !== last;
    if (!follows || (starts && words >= MAX_RUN && reading.start >= reach)) {
      if (isPromising(run)) runs.push(run);
      run = [];
      words = 0;
      reach = -1;
    }
    if (starts) words += 1;
    last = reading.start;
    run.push(reading);
    reach = Math.max(reach, reading.end);
  }
  if (isPromising(run)) runs.push(run);
  return runs;
}

/** Whether a run may hold an expression: a word that tells a time, or figures after "at" or "in". */
function isPromising(run: readonly Reading[]): boolean {
  if (run.some(isCore)) return true;
  return run.some(isPreposition) && run.some(({ meaning }) => meaning.is === 'number');
}

function isPreposition({ meaning }: Reading): boolean {
  return meaning.is === 'role' && (meaning.role === 'at' || meaning.role === 'in');
}

function isCore({ meaning }: Reading): boolean {
  switch (meaning.is) {
    case 'role':
      return meaning.role === 'now';
    case 'sign':
      return false;
    case 'number':
      return meaning.digits === 4;
    default:
      return true;
  }
}

/** From the first letter or figure of a text to after the last: `[0, 0]` where there is none. */
export function wordsSpan(text: string): Span {
  const first = text.search(WORD_CHARACTER);
  if (first < 0) return [0, 0];
  let last = text.length;
  while (last > first && !WORD_CHARACTER.test(text[last - 1] ?? '')) last -= 1;
  return [first, last];
}

/** Whether the run is all the words there are. */
export function isAlone(run: readonly Reading[], [first, last]: Span): boolean {
  const start = run[0]?.start ?? 0;
  return start <= first && run.some(({ end }) => end >= last);
}

/** In prose, a doubtful name of a month or day counts only with its capital letter. */
export function isLikely(
  text: string,
  { start, meaning, weak }: Reading,
  table: DateLanguage,
): boolean {
  if (!weak || !table.capitals || (meaning.is !== 'month' && meaning.is !== 'weekday')) return true;
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}
