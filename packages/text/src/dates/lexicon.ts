/** A language's date words with their meanings, looked up by the first word of each phrase. */
import type { CalendarName } from '../calendars/calendar.ts';
import { fold } from '../fold.ts';
import type { Grain } from './civil.ts';
import type { DateLanguage, Hours, Role } from './table.ts';
import { zoneOffsets } from './zones.ts';

export type Meaning =
  | { readonly is: 'number'; readonly value: number; readonly digits: number }
  | { readonly is: 'ordinal'; readonly value: number; readonly inFigures: boolean }
  | { readonly is: 'month'; readonly calendar: CalendarName; readonly month: number }
  | { readonly is: 'weekday'; readonly day: number }
  | { readonly is: 'unit'; readonly unit: Grain | 'weekend'; readonly count: number }
  | { readonly is: 'dual'; readonly unit: Grain; readonly count: number }
  | { readonly is: 'season'; readonly season: number }
  | { readonly is: 'relative-day'; readonly offset: number }
  | { readonly is: 'running'; readonly unit: Grain; readonly step: number }
  | { readonly is: 'part'; readonly hours: Hours; readonly day: number | null }
  | { readonly is: 'clock-time'; readonly hour: number }
  | { readonly is: 'half'; readonly pm: boolean }
  | { readonly is: 'holiday'; readonly holiday: string }
  | { readonly is: 'era'; readonly calendar: CalendarName }
  | { readonly is: 'zone'; readonly offset: number }
  | { readonly is: 'edge'; readonly edge: 'start' | 'end'; readonly unit: Grain }
  | { readonly is: 'figures'; readonly text: string }
  | { readonly is: 'sign'; readonly sign: string }
  | { readonly is: 'role'; readonly role: Role };

/** One reading of a stretch of the text; `weak` words mean a date only in company. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly weak: boolean;
}

interface Entry {
  readonly words: readonly string[];
  readonly meaning: Meaning;
  readonly weak: boolean;
}

/** A language's words by the first word of each phrase. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** The lexicon of a table. */
export function buildLexicon(table: DateLanguage): Lexicon {
  const weak = new Set(table.weak.split('|').map(fold));
  const lexicon = new Map<string, Entry[]>();
  const add = (phrases: string | undefined, meaning: Meaning): void => {
    for (const phrase of (phrases ?? '').split('|')) {
      const words = fold(phrase).split(' ');
      const [first] = words;
      if (first === undefined || first === '') continue;
      const entries = lexicon.get(first) ?? [];
      entries.push({ words, meaning, weak: weak.has(words.join(' ')) });
      lexicon.set(first, entries);
    }
  };
  for (const [value, says] of Object.entries(table.numbers)) {
    add(says, { is: 'number', value: Number(value), digits: 0 });
  }
  for (const [value, says] of Object.entries(table.ordinals)) {
    add(says, { is: 'ordinal', value: Number(value), inFigures: false });
  }
  for (const [calendar, names] of Object.entries(table.months) as [CalendarName, string[]][]) {
    names.forEach((says, k) => {
      add(says, { is: 'month', calendar, month: k + 1 });
    });
  }
  table.weekdays.forEach((says, k) => {
    add(says, { is: 'weekday', day: k + 1 });
  });
  for (const [unit, says] of Object.entries(table.units) as [
    Grain | 'weekend' | 'fortnight',
    string,
  ][]) {
    add(
      says,
      unit === 'fortnight'
        ? { is: 'unit', unit: 'week', count: 2 }
        : { is: 'unit', unit, count: 1 },
    );
  }
  for (const [unit, says] of Object.entries(table.duals) as [Grain, string][]) {
    add(says, { is: 'dual', unit, count: 2 });
  }
  table.seasons.forEach((says, season) => {
    add(says, { is: 'season', season });
  });
  for (const [offset, says] of Object.entries(table.days)) {
    add(says, { is: 'relative-day', offset: Number(offset) });
  }
  for (const { says, unit, step } of table.running) add(says, { is: 'running', unit, step });
  for (const { says, hours } of table.parts) add(says, { is: 'part', hours, day: null });
  for (const { says, hours, day } of table.dayParts) add(says, { is: 'part', hours, day });
  for (const { says, hour } of table.clockTimes) add(says, { is: 'clock-time', hour });
  add(table.halves.am, { is: 'half', pm: false });
  add(table.halves.pm, { is: 'half', pm: true });
  for (const [role, says] of Object.entries(table.roles) as [Role, string][]) {
    add(says, { is: 'role', role });
  }
  for (const { says, edge, unit } of table.edges) add(says, { is: 'edge', edge, unit });
  for (const [name, offset] of zoneOffsets) add(name, { is: 'zone', offset });
  for (const [holiday, says] of Object.entries(table.holidays))
    add(says, { is: 'holiday', holiday });
  for (const [calendar, says] of Object.entries(table.eras) as [CalendarName, string][]) {
    add(says, { is: 'era', calendar });
  }
  return lexicon;
}
