/** A day in the calendar of the edition's readers: Jalali, Hijri or Hebrew beside the Gregorian one. */
import { formatDay } from '@hearsay/text';
import { showDay } from '../draft/words.ts';
import { composeLanguageOrEnglish } from '../languages/index.ts';
import { escapeHtml } from './escape.ts';

/** A day as its readers print it, each calendar apart, in the order they look for them. */
export interface PrintedDay {
  readonly first: string;
  /** The same day in the other calendar; null where the language has one calendar only. */
  readonly second: string | null;
  /** The day in the readers' own calendar where that is not the Gregorian one. */
  readonly own: string | null;
}

/** `lang` is the readers' language; what is no whole ISO day stands in one calendar. */
export function printedDay(day: string, lang: string): PrintedDay {
  const gregorian = showDay(day, lang);
  const { calendar } = composeLanguageOrEnglish(lang);
  const whole = day.slice(0, 10);
  const own = calendar === null ? whole : formatDay(whole, lang, calendar.name);
  if (calendar === null || own === whole) return { first: gregorian, second: null, own: null };
  return calendar.order === 'first'
    ? { first: own, second: gregorian, own }
    : { first: gregorian, second: own, own };
}

/** The day as plain words, the second calendar in brackets. */
export function dayText(day: string, lang: string): string {
  const { first, second } = printedDay(day, lang);
  return second === null ? first : `${first} (${second})`;
}

/** The day as HTML: one `time` element, the second calendar in brackets. */
export function dayHtml(day: string, lang: string): string {
  const { first, second } = printedDay(day, lang);
  const other = second === null ? '' : ` <span class="calendar">(${escapeHtml(second)})</span>`;
  return `<time datetime="${escapeHtml(day)}">${escapeHtml(first)}${other}</time>`;
}
