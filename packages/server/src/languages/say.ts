/** Numbers, plural forms, and the words that drafts and mails already have. */
import { type ComposeLanguage, composeLanguageOrEnglish } from '@hearsay/compose';
import { siteLanguage } from './index.ts';
import type { Plural } from './words/plural.ts';

// Making a format takes a thousand times as long as using it; each is made once for a table's language.
const numbers = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, Intl.PluralRules>();

function once<Format>(made: Map<string, Format>, key: string, make: () => Format): Format {
  const before = made.get(key);
  if (before !== undefined) return before;
  const format = make();
  made.set(key, format);
  return format;
}

/** A number in the digits of the language's readers; `decimals` are shown even where they are zeros. */
export function numberIn(lang: string, value: number, decimals = 0): string {
  const { code } = siteLanguage(lang);
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return once(numbers, `${code} ${decimals}`, () => new Intl.NumberFormat(code, options)).format(
    value,
  );
}

/** The form of words for a number, its slots not yet filled. */
export function formFor(lang: string, forms: Plural, count: number): string {
  const { code } = siteLanguage(lang);
  return forms[once(rules, code, () => new Intl.PluralRules(code)).select(count)] ?? forms.other;
}

/** Fills slots of plain words; HTML is filled by `filled` in `html.ts`. */
export function said(words: string, slots: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}

/** Words with a number in them; `shown` stands in its place where it is more than the number. */
export function counted(
  lang: string,
  forms: Plural,
  count: number,
  shown: string = numberIn(lang, count),
): string {
  return said(formFor(lang, forms, count), { n: shown });
}

/** What drafts of editions say in the language: names of states and kinds of outlets, the comma. */
export function draftWords(lang: string): ComposeLanguage['draft'] {
  return composeLanguageOrEnglish(lang).draft;
}
