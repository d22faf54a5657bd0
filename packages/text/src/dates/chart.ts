/** Bottom-up parsing of a run of date words: every rule is tried until nothing new comes of it. */
import { calendarRules } from './grammar/calendar.ts';
import { clockRules } from './grammar/clock.ts';
import { distanceRules } from './grammar/distances.ts';
import { edgeRules } from './grammar/edges.ts';
import { figureRules } from './grammar/figures.ts';
import { nthRules } from './grammar/nth.ts';
import { numberRules } from './grammar/numbers.ts';
import { openRules } from './grammar/open.ts';
import { rangeRules } from './grammar/ranges.ts';
import { relativeRules } from './grammar/relative.ts';
import type { Rule } from './grammar/rule.ts';
import { setRules } from './grammar/sets.ts';
import type { Reading } from './lexicon.ts';
import type { Role } from './table.ts';
import type { Context, Edge, Value } from './value.ts';

/** The grammar, in the order rules are tried. */
export const rules: readonly Rule[] = [
  ...numberRules,
  ...figureRules,
  ...calendarRules,
  ...nthRules,
  ...clockRules,
  ...distanceRules,
  ...relativeRules,
  ...rangeRules,
  ...edgeRules,
  ...openRules,
  ...setRules,
];

// Deep enough for "from 9:30 to 11:00 on the first Monday of next month"; a run that would go on
// is damage or a table, and is cut.
const MAX_ROUNDS = 8;
const MAX_EDGES = 600;

/** All values that stretches of the run mean, the words themselves included. */
export function parseRun(text: string, readings: readonly Reading[], context: Context): Edge[] {
  const chart = new Chart(text);
  for (const { start, end, meaning, weak } of readings) {
    chart.add({ start, end, value: { kind: 'word', meaning }, weak, steps: 0 }, context);
  }
  let fresh = 0;
  for (let round = 0; round < MAX_ROUNDS && chart.edges.length > fresh; round += 1) {
    const known = chart.edges.length;
    for (const rule of rules) chart.apply(rule, fresh, known, context);
    fresh = known;
  }
  return chart.edges;
}

class Chart {
  readonly edges: Edge[] = [];
  readonly #byStart = new Map<number, number[]>();
  readonly #seen = new Map<string, number>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  add(edge: Edge, context: Context): void {
    if (this.edges.length >= MAX_EDGES) return;
    const meaning = signature(edge.value, context);
    if (meaning === null) return;
    const key = `${edge.start}-${edge.end}:${meaning}`;
    const same = this.#seen.get(key);
    if (same !== undefined) {
      // What one reading leaves in doubt another one may vouch for.
      if (this.edges[same]?.weak && !edge.weak) this.edges[same] = edge;
      return;
    }
    this.#seen.set(key, this.edges.length);
    const at = this.#byStart.get(edge.start) ?? [];
    at.push(this.edges.length);
    this.#byStart.set(edge.start, at);
    this.edges.push(edge);
  }

  /** Tries a rule on the edges before `known`, at least one of them at or after `fresh`. */
  apply(rule: Rule, fresh: number, known: number, context: Context): void {
    for (let k = 0; k < known; k += 1) {
      const first = this.edges[k];
      if (first === undefined) continue;
      this.#extend(rule, 0, [], first.start, k >= fresh, k, { fresh, known }, context);
    }
  }

  #extend(
    rule: Rule,
    part: number,
    taken: readonly (Edge | undefined)[],
    at: number,
    hasFresh: boolean,
    only: number | null,
    range: { readonly fresh: number; readonly known: number },
    context: Context,
  ): void {
    const wanted = rule.parts[part];
    if (wanted === undefined) {
      if (hasFresh) this.#finish(rule, taken, context);
      return;
    }
    if (wanted.optional)
      this.#extend(
        rule,
        part + 1,
        [...taken, undefined],
        at,
        only === null ? hasFresh : false,
        only,
        range,
        context,
      );
    const candidates = only === null ? (this.#byStart.get(at) ?? []) : [only];
    for (const index of candidates) {
      const edge = this.edges[index];
      if (index >= range.known || edge === undefined || !wanted.matches(edge)) continue;
      const next = gapEnd(this.#text, edge.end);
      this.#extend(
        rule,
        part + 1,
        [...taken, edge],
        next,
        hasFresh || index >= range.fresh,
        null,
        range,
        context,
      );
    }
  }

  #finish(rule: Rule, taken: readonly (Edge | undefined)[], context: Context): void {
    const edges = taken.filter((edge) => edge !== undefined);
    const [first] = edges;
    const last = edges.at(-1);
    if (first === undefined || last === undefined) return;
    const value = rule.make(taken, context);
    if (value === null) return;
    const steps = edges.reduce((sum, edge) => sum + edge.steps, 1);
    this.add({ start: first.start, end: last.end, value, weak: isWeak(edges), steps }, context);
  }
}

// Words that make a time of what follows or stands before them ("last", "in", "since").
const VOUCHING: ReadonlySet<Role> = new Set<Role>([
  ...([
    'last',
    'this',
    'this-behind',
    'next',
    'after-next',
    'every',
    'all',
    'ago',
    'hence',
  ] as const),
  ...(['on', 'in', 'since', 'until', 'by', 'early', 'mid', 'late', 'start', 'end', 'at'] as const),
]);

/** Several weak words in one expression vouch for each other; so does a word that asks for a time. */
function isWeak(edges: readonly Edge[]): boolean {
  const content = edges.filter(
    ({ value }) =>
      value.kind !== 'word' || (value.meaning.is !== 'role' && value.meaning.is !== 'sign'),
  );
  if (content.length > 1 || content.some((edge) => !edge.weak)) return false;
  return !edges.some(
    ({ value }) =>
      value.kind === 'word' && value.meaning.is === 'role' && VOUCHING.has(value.meaning.role),
  );
}

// An abbreviation's stop: behind a short word or inside initials, and no sentence begins after it.
const ABBREVIATED = /(?:^|[^\p{L}\p{Nd}])\p{L}{1,4}$/u;
const GOES_ON = /^\.[\s\u00a0]*[\p{Nd}\p{Ll}(]/u;
const INITIALS = /\p{L}\.\p{L}$/u;
// As many characters as the patterns above can need.
const STOP_WINDOW = 8;

/** Where the next word may begin after one that ends here: spaces, or the stop of an abbreviation. */
export function gapEnd(text: string, end: number): number {
  let at = end;
  if (text[at] === '.') {
    const before = text.slice(Math.max(0, at - STOP_WINDOW), at);
    const after = text.slice(at, at + STOP_WINDOW);
    if (INITIALS.test(before) || (ABBREVIATED.test(before) && GOES_ON.test(after))) at += 1;
  }
  let lines = 0;
  while (at < text.length && /[\s\u200e\u200f\u00a0]/.test(text[at] ?? '')) {
    if (text[at] === '\n') lines += 1;
    if (lines > 1) return end;
    at += 1;
  }
  return at;
}

/** What tells two values of one stretch apart; null for a time that never comes. */
function signature(value: Value, { now }: Context): string | null {
  switch (value.kind) {
    case 'word':
      return JSON.stringify(value.meaning);
    case 'duration':
      return `${value.count}${value.unit}`;
    case 'set':
      return value.value;
    case 'time':
    case 'open': {
      const ahead = value.series.next(now);
      const behind = value.series.previous(now);
      if (ahead === null && behind === null) return null;
      const about = value.kind === 'time' ? String(value.latent) : value.direction;
      return `${value.kind}${about}${value.tags.join()}${value.series.grain}${ahead?.start}-${ahead?.end}/${behind?.start}-${behind?.end}`;
    }
  }
}
