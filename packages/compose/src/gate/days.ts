/** The days an edition names, and those that a capture allows for a statement. */
import type { Version } from '@hearsay/resolve';
import { type DateExpression, findDates, zonedDay } from '@hearsay/text';
import type { Proof, Proofs } from './proofs.ts';

/** A day, month or year as the edition writes it. */
export interface NamedDay {
  readonly expression: DateExpression;
  /** ISO, cut at its grain. */
  readonly value: string;
  /** Day and month are printed, the year is not: `value` has the likeliest one. */
  readonly yearless: boolean;
}

// Days by which the reference is moved to tell "3 March" from "three days ago": the first stays.
const SHIFT = 11;
const MILLISECONDS_A_DAY = 86_400_000;

// UTF-16 units of one sentence or line: what is longer is no prose, and dates in it tell nothing.
const MAX_LINE = 3_000;

/** The dates of a text that do not hang on the day it is read: "on Monday" is left out. */
export function namedDays(text: string, lang: string, editionDay: string): readonly NamedDay[] {
  const searched = text.slice(0, MAX_LINE);
  const found = findDates(searched, { lang, reference: editionDay, zone: null });
  if (found.length === 0) return [];
  const moved = Date.parse(`${editionDay}T00:00:00Z`) - SHIFT * MILLISECONDS_A_DAY;
  const reference = new Date(moved).toISOString().slice(0, 10);
  const shifted = findDates(searched, { lang, reference, zone: null });
  return found.flatMap((expression): readonly NamedDay[] => {
    const { value, grain, inferred, type } = expression;
    if (type !== 'date' || !['day', 'month', 'year'].includes(grain)) return [];
    if (!inferred) return [{ expression, value, yearless: false }];
    const other = shifted.find((each) => each.span[0] === expression.span[0]);
    const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && /\p{Nd}/u.test(expression.text);
    const fixed = isDay && other?.value.slice(4) === value.slice(4);
    return fixed ? [{ expression, value, yearless: true }] : [];
  });
}

/** The days on which a statement may be said to have been made or printed. */
export function provenDays({ statement, version }: Proof, proofs: Proofs): ReadonlySet<string> {
  const days = new Set<string>();
  if (statement.said !== null) days.add(statement.said.value.slice(0, 10));
  for (const each of [version, ...proofs.versions(version.address)]) {
    for (const day of pageDays(each, proofs.zone)) days.add(day);
  }
  for (const each of textDays(statement.content.text, version)) days.add(each);
  return days;
}

/** The day to expect: that of the words where it is known, else that of the page. */
export function expectedDay({ statement, version }: Proof, proofs: Proofs): string {
  return (
    statement.said?.value ?? pageDays(version, proofs.zone)[0] ?? version.captured.slice(0, 10)
  );
}

function pageDays({ article, captured }: Version, zone: string): readonly string[] {
  const values = [article.published?.value, article.modified?.value, captured];
  return values.flatMap((value) => {
    if (value === undefined) return [];
    // A month or year alone is no instant; it stands as it is.
    return value.length < 10 ? [value] : [zonedDay(value, zone), value.slice(0, 10)];
  });
}

const TEXT_DAYS = new WeakMap<Version, readonly string[]>();
// Longer texts are searched this far: an edition's dates stand near what it quotes.
const MAX_SEARCHED = 40_000;

/** All days that the article's text names. */
export function articleDays(version: Version): readonly string[] {
  const known = TEXT_DAYS.get(version);
  if (known !== undefined) return known;
  const days = textDays(version.article.text.slice(0, MAX_SEARCHED), version);
  TEXT_DAYS.set(version, days);
  return days;
}

function textDays(text: string, { article, captured }: Version): readonly string[] {
  const reference = article.published?.value ?? captured;
  return findDates(text, { lang: article.lang, reference, zone: null })
    .filter(({ type }) => type === 'date' || type === 'time')
    .map(({ value }) => value.slice(0, 10));
}

/** Whether the edition's day is one of the days, as far as it is given. */
export function agrees({ value, yearless }: NamedDay, days: Iterable<string>): boolean {
  for (const day of days) {
    if (
      yearless ? day.slice(4) === value.slice(4) : day.startsWith(value) || value.startsWith(day)
    ) {
      return true;
    }
  }
  return false;
}
