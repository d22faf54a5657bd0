/** Whether a sentence tells of the past or speaks of what is to come. */
import type { Lean } from './resolve.ts';
import type { DateLanguage } from './table.ts';
import type { Context, Edge, Tag } from './value.ts';

const LEAN_WINDOW = 160; // UTF-16 units around an expression that its sentence is looked for in
const SENTENCE_STOP = /[.!?؟。\n]/;

/** Past in news, future where the text is a label or its sentence speaks of what is to come. */
export function leanOf(
  text: string,
  edge: Edge,
  tags: readonly Tag[],
  { bare, table }: Context,
): Lean {
  if (bare) return 'future';
  if (tags.includes('day') && tags.includes('month')) return 'nearest';
  if (tags.includes('holiday')) return 'nearest';
  // What lasts until a month has mostly not reached it.
  if (edge.value.kind === 'open' && edge.value.direction === 'before' && tags.includes('month')) {
    return 'nearest';
  }
  const before = text.slice(Math.max(0, edge.start - LEAN_WINDOW), edge.start).split(SENTENCE_STOP);
  const after = text.slice(edge.end, edge.end + LEAN_WINDOW).split(SENTENCE_STOP);
  const words = futureWords(table);
  const opening = (before.at(-1) ?? '').split(words.clause).at(-1) ?? '';
  const closing = (after[0] ?? '').split(words.clause)[0] ?? '';
  // A date that opens its clause belongs to the verb behind it.
  const opens = table.verb === 'after' || !/\p{L}+\P{L}+\p{L}+/u.test(opening);
  return words.future.test(opens ? `${opening} ${closing}` : opening) ? 'future' : 'past';
}

interface FutureWords {
  readonly future: RegExp;
  readonly clause: RegExp;
}

const FUTURE_WORDS = new Map<string, FutureWords>();

function futureWords(table: DateLanguage): FutureWords {
  const known = FUTURE_WORDS.get(table.code);
  if (known !== undefined) return known;
  const words = {
    future: anyOf(table.future),
    // A comma or semicolon ends a clause as a conjunction does.
    clause: new RegExp(`${anyOf(table.clauseWords).source}|[,،;؛:]`, 'iu'),
  };
  FUTURE_WORDS.set(table.code, words);
  return words;
}

function anyOf(phrases: string): RegExp {
  const words = phrases.replace(/[.+?^${}()[\]\\]/g, '\\$&').replaceAll('*', '\\p{L}*');
  return new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');
}
