/** The form of a word that is cut into pieces: spelling variants of one word meet in it. */

/** What a model's vocabulary wants done to spellings; data that comes with the weights. */
export interface FormRules {
  /** Characters that are left out. */
  readonly drop: ReadonlySet<string>;
  /** Characters that are replaced in every language. */
  readonly map: ReadonlyMap<string, string>;
  /** Characters that are replaced in one language, after `map`. */
  readonly languages: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What a word is with regard to quotation marks, as far as its form depends on it. */
export type MarkRole = 'opening' | 'closing' | null;

/** All opening marks are one, and all closing ones: a model need not learn typography. */
const MARKS = { opening: '“', closing: '”' } as const;

/** UTF-16 units of a word that are looked at: no word of any language is longer. */
export const MAX_FORM = 2_000;

/** The form of a printed word. A word of which nothing is left stays as printed. */
export function formOf(rules: FormRules, lang: string, printed: string, role: MarkRole): string {
  if (role !== null) return MARKS[role];
  const own = rules.languages.get(lang);
  let form = '';
  for (const character of printed.slice(0, MAX_FORM)) {
    if (rules.drop.has(character)) continue;
    const mapped = rules.map.get(character) ?? character;
    form += own?.get(mapped) ?? mapped;
  }
  return form === '' ? printed : form;
}
