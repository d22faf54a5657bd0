/**
 * Date expressions in a text: readings of words, runs of them, the parse of each run, the longest
 * of what is found, and the day, time or stretch it means seen from the publication date.
 */
import { primaryCode } from '../languages/index.ts';
import type { Span } from '../span.ts';
import { parseRun } from './chart.ts';
import { addTo, type Grain } from './civil.ts';
import { dateLanguage } from './languages/index.ts';
import { leanOf } from './lean.ts';
import { readWords } from './lexer.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { localReference } from './reference.ts';
import { choose, durationValue, endValue, intervalValue } from './resolve.ts';
import { isAlone, isLikely, runsOf, wordsSpan } from './runs.ts';
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
  /**
   * How a text that is nothing but the expression is read: as a label that counts from the
   * reference on ("Monday" is the next one; the default), or like a sentence of news.
   */
  readonly alone?: 'label' | 'news';
}

const LEXICONS = new Map<string, Lexicon>();

/**
 * The date expressions of a text in text order, none inside another. Without a reference only
 * those that are printed whole are given; a language without a table is read for figures alone.
 */
export function findDates(text: string, options: DateOptions): DateExpression[] {
  const table = dateLanguage(primaryCode(options.lang)) ?? dateLanguage('en');
  if (table === null) return [];
  const reference = localReference(options.reference, options.zone);
  const now = reference?.local ?? 0;
  const words = wordsSpan(text);
  const found: DateExpression[] = [];
  for (const run of runsOf(text, readWords(text, table, lexiconOf(table)))) {
    const bare = options.alone !== 'news' && isAlone(run, words);
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
    // "By the end of March" reaches to its end.
    const isWhole = value.direction === 'before' && value.tags.includes('range');
    const moment = isWhole ? endValue({ ...interval, start: interval.end }) : endValue(interval);
    const open = value.direction === 'before' ? `../${moment}` : `${moment}/..`;
    return { ...whole, type: 'interval', value: open, grain: interval.grain, inferred };
  }
  const isCalendarUnit = interval.grain === 'month' || interval.grain === 'year';
  const isRange =
    value.tags.includes('range') ||
    (!isCalendarUnit && interval.end !== addTo(interval.start, 1, interval.grain));
  const type = typeOf(interval.grain, value.tags);
  return {
    ...whole,
    type,
    value: intervalValue(interval, isRange),
    grain: interval.grain,
    inferred,
  };
}

/** "Tuesday evening" is a time and "summer" a date, though both have two ends. */
function typeOf(grain: Grain, tags: readonly Tag[]): DateType {
  if (tags.includes('range')) return 'interval';
  return isTime(grain) && !tags.includes('weekend') ? 'time' : 'date';
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
