/**
 * Month names of many languages, from CLDR by the runtime's Intl: dates are printed in the page's language,
 * also where the reader has no table for it.
 */
import { foldLabel } from '../languages/fold-label.ts';

/** Languages whose month names are known: those of Europe and the Near East, and the largest others. */
const LOCALES =
  'en de fr es it pt nl pl ru uk cs sk sl hr sr bg ro hu el tr az sv da nb fi et lv lt ca eu gl ga is mk sq ar he fa ur id ms vi hi'.split(
    ' ',
  );

/** Shapes in which CLDR gives a month: alone, beside a day, short. */
const SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];

/** Any day of a month; its number is taken off the formatted text. */
const ANY_DAY = 15;

let names: ReadonlyMap<string, number> | null = null;

/** The number (1-12) of a printed month name or its abbreviation, or null. */
export function monthOf(word: string): number | null {
  names ??= collect();
  return names.get(foldLabel(word)) ?? null;
}

function collect(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const shape of SHAPES) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
        ...shape,
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month += 1) {
        const part = format
          .formatToParts(new Date(Date.UTC(2020, month - 1, ANY_DAY)))
          .find(({ type }) => type === 'month');
        const name = foldLabel(part?.value ?? '');
        if (name.length > 2 && !/\d/.test(name) && !found.has(name)) found.set(name, month);
      }
    }
  }
  return found;
}
