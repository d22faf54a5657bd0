/** Scores days of publication: the day as written, right, wrong or none (the measure of htmldate's evaluation). */
import { round } from './pages.ts';

export interface PageDateGold {
  readonly id: string;
  /** ISO day, or null for a page without one. */
  readonly date: string | null;
}

export interface PageDatePrediction {
  readonly id: string;
  /** ISO date or time, or null. */
  readonly date: string | null;
}

export interface PageDateScore {
  readonly pages: number;
  readonly missing: number;
  readonly exact: number;
  readonly exactRate: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly accuracy: number;
  readonly f: number;
}

/** The table of scores; only the first ten characters of a date count. */
export function scorePageDates(
  gold: readonly PageDateGold[],
  predictions: readonly PageDatePrediction[],
): PageDateScore {
  const dates = new Map(predictions.map(({ id, date }) => [id, dayOf(date)]));
  let tp = 0;
  let fp = 0;
  let fn = 0;
  let exact = 0;
  for (const page of gold) {
    const day = dates.get(page.id) ?? null;
    if (day === page.date) exact += 1;
    if (day === null) fn += 1;
    else if (day === page.date) tp += 1;
    else fp += 1;
  }
  return {
    pages: gold.length,
    missing: gold.filter(({ id }) => !dates.has(id)).length,
    exact,
    exactRate: round(exact / Math.max(1, gold.length)),
    tp,
    fp,
    fn,
    precision: round(tp / Math.max(1, tp + fp)),
    recall: round(tp / Math.max(1, tp + fn)),
    accuracy: round(tp / Math.max(1, gold.length)),
    f: tp === 0 ? 0 : round((2 * tp) / (2 * tp + fp + fn)),
  };
}

function dayOf(date: string | null): string | null {
  return /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(date ?? '')?.[1] ?? null;
}
