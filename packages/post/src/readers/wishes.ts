/** What a reader chose in a form, held against what is offered. */
import type { Frequency, Preferences } from '@hearsay/store';

/** What a desk offers its readers to choose from. */
export interface Offer {
  readonly series: readonly { readonly id: string; readonly title: string }[];
  readonly claims: readonly { readonly id: string; readonly question: string }[];
  /** Languages in which editions appear. */
  readonly languages: readonly string[];
}

/** A form's fields: each with its values, in order. */
export type Form = ReadonlyMap<string, readonly string[]>;

/** The fields of a form that was sent as `application/x-www-form-urlencoded`. */
export function readForm(body: string): Form {
  const form = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(body)) {
    const values = form.get(name);
    if (values === undefined) form.set(name, [value]);
    else values.push(value);
  }
  return form;
}

export const fieldOf = (form: Form, name: string): string => form.get(name)?.[0] ?? '';

const FREQUENCIES: readonly Frequency[] = ['each', 'daily', 'weekly'];
const isFrequency = (value: string): value is Frequency =>
  (FREQUENCIES as readonly string[]).includes(value);

/**
 * The wishes in a form; null where one of them is not offered. A claim that was followed before keeps
 * its day, a new one is followed from `today` on.
 */
export function readWishes(
  form: Form,
  offer: Offer,
  locale: string,
  today: string,
  before: Preferences['claims'] = {},
): Preferences | null {
  const frequency = fieldOf(form, 'frequency') || 'each';
  const language = fieldOf(form, 'language') || null;
  const series = [...new Set(form.get('series') ?? [])];
  const claims = [...new Set(form.get('claims') ?? [])];
  const offered =
    isFrequency(frequency) &&
    (language === null || offer.languages.includes(language)) &&
    series.every((id) => offer.series.some((one) => one.id === id)) &&
    claims.every((id) => offer.claims.some((one) => one.id === id));
  if (!offered) return null;
  return {
    frequency,
    language,
    series,
    claims: Object.fromEntries(claims.map((id) => [id, before[id] ?? today])),
    locale,
  };
}
