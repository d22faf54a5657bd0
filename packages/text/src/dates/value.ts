/** What the grammar builds: times, durations, open ends and sets, with what they were built from. */
import type { Grain } from './civil.ts';
import type { Meaning } from './lexicon.ts';
import type { Series } from './series.ts';
import type { DateLanguage } from './table.ts';

/** What a time says; two times with a tag in common do not narrow each other. */
export type Tag =
  | 'year'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'weekday'
  | 'day'
  | 'part'
  | 'clock'
  | 'now'
  | 'range'
  | 'holiday'
  | 'shift'
  | 'nth'
  | 'zone'
  | 'figure';

export type Value =
  | { readonly kind: 'word'; readonly meaning: Meaning }
  | {
      readonly kind: 'time';
      readonly series: Series;
      readonly tags: readonly Tag[];
      /** A bare figure that is a time only in company. */
      readonly latent: boolean;
    }
  | { readonly kind: 'duration'; readonly count: number; readonly unit: Grain | 'weekend' }
  | {
      readonly kind: 'open';
      readonly direction: 'before' | 'after';
      readonly series: Series;
      readonly tags: readonly Tag[];
    }
  | { readonly kind: 'set'; readonly value: string; readonly grain: Grain };

export type TimeValue = Extract<Value, { kind: 'time' }>;
export type DurationValue = Extract<Value, { kind: 'duration' }>;

export interface Edge {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly weak: boolean;
  /** How many rules made it: of two readings of one stretch the simpler holds. */
  readonly steps: number;
}

export interface Context {
  /** The reference as local civil time. */
  readonly now: number;
  readonly table: DateLanguage;
  /** Minutes east of UTC of the reference, where known. */
  readonly offset: number | null;
  /** True where the text is the expression alone (a label, a query). */
  readonly bare: boolean;
}

export function time(series: Series, tags: readonly Tag[], latent = false): TimeValue {
  return { kind: 'time', series, tags, latent };
}
