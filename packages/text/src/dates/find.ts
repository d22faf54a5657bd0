/**
 * Date expressions in a text: readings of words, runs of them, the parse of each run, the longest
 * of what is found, and the day, time or stretch it means seen from the publication date.
 */
import { primaryCode } from '../languages/index.ts';
import type { Span } from '../span.ts';
import { isZone } from '../zone.ts';
import { gapEnd, parseRun } from './chart.ts';
import { addTo, type Grain, MINUTE } from './civil.ts';
import { dateLanguage } from './languages/index.ts';
import { buildLexicon, type Lexicon, type Reading, readWords } from './lexer.ts';
import { choose, durationValue, endValue, intervalValue, type Lean } from './resolve.ts';
import type { Series } from './series.ts';
import type { DateLanguage } from './table.ts';
import type { Context, Edge, Tag } from './value.ts';

export type DateType = 'date' | 'time' | 'interval' | 'duration' | 'set';

export interface DateExpression {
  /** In UTF-16 units of the text. */
  readonly span: Span;
  readonly text: string;
  readonly type: DateType;
  /**
   * Local time cut at the grain (`2026-03`, `2026-03-04`, `2026-03-04T15:00`; a week or quarter by
   * its first day); for an interval `from/to`, the end exclusive and open as `..`; for a duration
   * and a set an ISO 8601 duration (`P3D`), for a weekday set `XXXX-WXX-1`.
   */
  readonly value: string;
  readonly grain: Grain;
  /** True where the reference was needed: relative words, or a year that is not printed. */
  readonly inferred: boolean;
}

export interface DateOptions {
  readonly lang: string;
  /** When the text was published: ISO day or time, with or without offset; null where unknown. */
  readonly reference: string | null;
  /** IANA zone the text's times are told in; null: that of the reference. */
  readonly zone: string | null;
}

// A run of more words than this is a table of figures; it is cut and read in pieces.
const MAX_RUN = 28;
const LEAN_WINDOW = 160; // UTF-16 units around an expression that its sentence is looked for in
const SENTENCE_STOP = /[.!?؟。\n]/;

const LEXICONS = new Map<string, Lexicon>();

/**
 * The date expressions of a text in text order, none inside another. Without a reference only
 * those that are printed whole are given; a language without a table is read for figures alone.
 */
export function findDates(text: string, options: DateOptions): DateExpression[] {
  const table = dateLanguage(primaryCode(options.lang)) ?? dateLanguage('en');
  if (table === null) return [];
  const reference = localReference(options);
  const now = reference?.local ?? 0;
  const found: DateExpression[] = [];
  for (const run of runsOf(text, readWords(text, table, lexiconOf(table)))) {
    const bare = isAlone(text, run);
    const context: Context = { now, offset: reference?.offset ?? null, table, bare };
    const readings = bare ? run : run.filter((reading) => isLikely(text, reading, table));
    for (const edge of longest(parseRun(text, readings, context), bare)) {
      const expression = expressionOf(text, edge, context);
      if (expression !== null && (reference !== null || !expression.inferred))
        found.push(expression);
    }
  }
  return found;
}

function lexiconOf(table: DateLanguage): Lexicon {
  const known = LEXICONS.get(table.code);
  if (known !== undefined) return known;
  const lexicon = buildLexicon(table);
  LEXICONS.set(table.code, lexicon);
  return lexicon;
}

interface LocalReference {
  readonly local: number;
  /** Minutes east of UTC, where the reference or the zone tells. */
  readonly offset: number | null;
}

/** The reference as local civil time: of the zone where one is given, else as printed. */
function localReference({ reference, zone }: DateOptions): LocalReference | null {
  if (reference === null) return null;
  const match =
    /^(\d{4}-\d\d(?:-\d\d)?)(?:[T ](\d\d:\d\d)(?::(\d\d))?(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?/.exec(
      reference,
    );
  if (match === null) return null;
  const [, date = '', clock, seconds = '00', offset] = match;
  // Noon stands for a day whose time is not known.
  const local = Date.parse(
    `${date.length === 7 ? `${date}-01` : date}T${clock ?? '12:00'}:${seconds}Z`,
  );
  if (Number.isNaN(local)) return null;
  if (offset === undefined || clock === undefined) return { local, offset: null };
  const instant = Date.parse(reference);
  const printed = { local, offset: Math.round((local - instant) / MINUTE) };
  if (Number.isNaN(instant) || zone === null || !isZone(zone)) return printed;
  const there = inZone(instant, zone);
  return { local: there, offset: Math.round((there - instant) / MINUTE) };
}

function inZone(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const get = (type: string): string => parts.get(type as Intl.DateTimeFormatPartTypes) ?? '00';
  return Date.parse(
    `${get('year').padStart(4, '0')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}:${get('second')}Z`,
  );
}

/** Readings that stand side by side, in runs. */
function runsOf(text: string, readings: readonly Reading[]): Reading[][] {
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
    case 'ordinal':
      return true;
    default:
      return true;
  }
}

/** Whether the run is all there is in the text, but for punctuation. */
function isAlone(text: string, run: readonly Reading[]): boolean {
  const start = run[0]?.start ?? 0;
  const end = Math.max(...run.map((reading) => reading.end));
  return !/[\p{L}\p{Nd}]/u.test(text.slice(0, start).slice(-40) + text.slice(end).slice(0, 40));
}

/** In prose, a doubtful name of a month or day counts only with its capital letter. */
function isLikely(text: string, { start, meaning, weak }: Reading, table: DateLanguage): boolean {
  if (!weak || !table.capitals || (meaning.is !== 'month' && meaning.is !== 'weekday')) return true;
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** The longest expressions that do not overlap, of one length the one with the fewest steps. */
function longest(edges: readonly Edge[], bare: boolean): Edge[] {
  const candidates = edges
    .filter(
      ({ value, weak }) =>
        value.kind !== 'word' && !(value.kind === 'time' && value.latent) && (bare || !weak),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.steps - b.steps || a.start - b.start);
  const taken: Edge[] = [];
  for (const edge of candidates) {
    if (taken.every((other) => edge.end <= other.start || edge.start >= other.end))
      taken.push(edge);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function expressionOf(text: string, edge: Edge, context: Context): DateExpression | null {
  const { start, end, value } = edge;
  const span: Span = [start, end];
  const whole = { span, text: text.slice(start, end) };
  if (value.kind === 'word') return null;
  if (value.kind === 'duration') {
    const grain = value.unit === 'weekend' ? 'day' : value.unit;
    return {
      ...whole,
      type: 'duration',
      value: durationValue(value.count, value.unit),
      grain,
      inferred: false,
    };
  }
  if (value.kind === 'set') {
    return { ...whole, type: 'set', value: value.value, grain: value.grain, inferred: false };
  }
  const interval = choose(
    value.series,
    value.tags,
    leanOf(text, edge, value.tags, context),
    context,
  );
  if (interval === null || !isPrintable(interval.start) || !isPrintable(interval.end)) return null;
  const inferred = isInferred(value.series);
  if (value.kind === 'open') {
    const moment = endValue(interval);
    const open = value.direction === 'before' ? `../${moment}` : `${moment}/..`;
    return { ...whole, type: 'interval', value: open, grain: interval.grain, inferred };
  }
  const isCalendarUnit = interval.grain === 'month' || interval.grain === 'year';
  const isRange =
    value.tags.includes('range') ||
    (!isCalendarUnit && interval.end !== addTo(interval.start, 1, interval.grain));
  const type = isRange ? 'interval' : isTime(interval.grain) ? 'time' : 'date';
  return {
    ...whole,
    type,
    value: intervalValue(interval, isRange),
    grain: interval.grain,
    inferred,
  };
}

function isInferred(series: Series): boolean {
  return series.anchor !== 'absolute';
}

function isTime(grain: Grain): boolean {
  return grain === 'hour' || grain === 'minute' || grain === 'second';
}

// Four-digit years: what ISO 8601 writes without agreement.
const FIRST_PRINTABLE: number = Date.parse('0001-01-01T00:00:00Z');
const LAST_PRINTABLE: number = Date.parse('9999-12-31T00:00:00Z');

function isPrintable(moment: number): boolean {
  return moment >= FIRST_PRINTABLE && moment <= LAST_PRINTABLE;
}

/** Past in news, future where the text is a label or its sentence speaks of what is to come. */
function leanOf(text: string, edge: Edge, tags: readonly Tag[], { bare, table }: Context): Lean {
  if (bare) return 'future';
  if (tags.includes('day') && tags.includes('month')) return 'nearest';
  if (tags.includes('holiday')) return 'nearest';
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
