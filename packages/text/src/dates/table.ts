/** The type of a language's date words: what the one grammar of date expressions is spoken with. */
import type { CalendarName } from '../calendars/calendar.ts';
import type { Grain } from './civil.ts';

/**
 * The part a word plays in the grammar. In the order of a sentence: which one of several
 * (`last` to `every`), joining words, and words that measure from a point in time.
 */
export type Role =
  | 'last'
  | 'this'
  | 'this-behind'
  | 'next'
  | 'after-next'
  | 'final'
  | 'every'
  | 'all'
  | 'rest'
  | 'few'
  | 'couple'
  | 'half'
  | 'quarter'
  | 'three-quarters'
  | 'third'
  | 'the'
  | 'one'
  | 'upcoming'
  | 'of'
  | 'on'
  | 'at'
  | 'in'
  | 'and'
  | 'about'
  | 'postposed-about'
  | 'from'
  | 'to'
  | 'between'
  | 'until'
  | 'by'
  | 'since'
  | 'before'
  | 'after'
  | 'postposed-since'
  | 'postposed-before'
  | 'postposed-after'
  | 'postposed-until'
  | 'ago'
  | 'hence'
  | 'within'
  | 'for'
  | 'past'
  | 'less'
  | 'o-clock'
  | 'earlier'
  | 'later'
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'year-word'
  | 'month-word'
  | 'day-word'
  | 'now'
  | 'closest';

/** Alternatives are parted by `|`; a phrase of several words is matched as a whole. */
export type Phrases = string;

/** Two hours of the day, the second exclusive. */
export type Hours = readonly [from: number, to: number];

export interface DateLanguage {
  readonly code: string;
  readonly source: string;
  readonly numbers: Readonly<Record<number, Phrases>>;
  readonly ordinals: Readonly<Record<number, Phrases>>;
  /** Endings that make an ordinal of a figure ("3rd"). */
  readonly ordinalEndings: Phrases;
  /** True where units come before tens ("one and twenty"). */
  readonly unitsFirst: boolean;
  /** Twelve (Hebrew: thirteen, from Nisan) month names for each calendar the language uses. */
  readonly months: Readonly<Partial<Record<CalendarName, readonly Phrases[]>>>;
  /** Monday to Sunday. */
  readonly weekdays: readonly Phrases[];
  readonly units: Readonly<Partial<Record<Grain | 'weekend' | 'fortnight', Phrases>>>;
  /** A fixed number of units in one word (the dual of Semitic languages). */
  readonly duals: Readonly<Partial<Record<Grain, Phrases>>>;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly Phrases[];
  /** Distance in days from today by words. */
  readonly days: Readonly<Record<number, Phrases>>;
  /** A running, past or coming unit in one word ("this year"); `step` counts from the running one. */
  readonly running: readonly {
    readonly says: Phrases;
    readonly unit: Grain;
    readonly step: number;
  }[];
  readonly parts: readonly { readonly says: Phrases; readonly hours: Hours }[];
  /** Parts of the day with their day in one word ("tonight"): offset in days. */
  readonly dayParts: readonly {
    readonly says: Phrases;
    readonly day: number;
    readonly hours: Hours;
  }[];
  readonly clockTimes: readonly { readonly says: Phrases; readonly hour: number }[];
  /** Words that put an hour before or after noon. */
  readonly halves: { readonly am: Phrases; readonly pm: Phrases };
  readonly roles: Readonly<Partial<Record<Role, Phrases>>>;
  /** Words for the start or end of the running unit ("EOM"). */
  readonly edges: readonly {
    readonly says: Phrases;
    readonly edge: 'start' | 'end';
    readonly unit: Grain;
  }[];
  readonly holidays: Readonly<Record<string, Phrases>>;
  /** Names of calendars and eras after a year. */
  readonly eras: Readonly<Partial<Record<CalendarName, Phrases>>>;
  /** Letters written together with the next word, and what they mean (null: nothing). */
  readonly prefixes: Readonly<Record<string, Role | null>>;
  /** Endings written together with the word before, and what they mean (null: nothing). */
  readonly suffixes: Readonly<Record<string, Role | null>>;
  /** Whether "last" and "next" stand before or after what they describe. */
  readonly adjectives: 'before' | 'after';
  /** Which side of the length the word for "ago" stands on. */
  readonly agoStands: 'before' | 'after';
  /** Whether a weekday and a part of the day make one word. */
  readonly compounds: boolean;
  /** Where the verb stands that tells whether a date is past or to come. */
  readonly verb: 'before' | 'after';
  /** Words that begin another clause: what a verb beyond them says is not of the date. */
  readonly clauseWords: Phrases;
  /** Whether months and weekdays begin with a capital letter. */
  readonly capitals: boolean;
  /** Which comes first in 3/4/2015. */
  readonly dayFirst: boolean;
  /** Whether 3:30 may mean the afternoon. */
  readonly twelveHours: boolean;
  /** Whether a time of day standing alone is today's, or the next to come. */
  readonly clockAlone: 'today' | 'coming';
  /** Whether hours are told by ordinals ("the third"). */
  readonly ordinalHours: boolean;
  /** "next Friday": the one of next week, or the first to come. */
  readonly nextWeekday: 'of-next-week' | 'coming';
  /** The calendar that "last month" and "this year" are counted in. */
  readonly runningCalendar: CalendarName;
  /** The calendar of a year with no month beside it that is too small for a Gregorian one. */
  readonly oldYears: CalendarName;
  /** Words that speak of what is to come; `*` stands for the rest of a word. */
  readonly future: Phrases;
  /** Words of the lists above that mean other things too: they count only in company. */
  readonly weak: Phrases;
}
