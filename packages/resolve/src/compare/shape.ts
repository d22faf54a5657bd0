/** A name taken apart for comparing: its own words, apart from titles, legal forms and numbers. */
import type { Script } from '../language.ts';
import { nameLanguages } from '../languages/index.ts';
import { nameWords } from '../name/words.ts';
import { editDistance } from './edits.ts';

export interface ShapeWord {
  readonly key: string;
  readonly script: Script | 'other';
  /** A single letter that stands for a word. */
  readonly initial: boolean;
  /** A particle or patronymic mark ("al", "bin"), which counts little. */
  readonly particle: boolean;
}

export interface NameShape {
  /** Words of the name proper, in order. */
  readonly words: readonly ShapeWord[];
  /** Canonical legal forms ("ltd"), sorted. */
  readonly legalForms: readonly string[];
  /** Numbers, in digits whatever they were printed as, sorted. */
  readonly numbers: readonly string[];
  readonly titles: readonly string[];
  /** A comma follows the first word or words: surname first. */
  readonly inverted: boolean;
}

/** Names with more words are cut: the comparison is quadratic in words. */
const MAX_WORDS = 16;
/** Longest word compared, in letters. */
export const MAX_LETTERS = 40;
/** "limited liability company", "sp z o o": the longest legal forms looked for. */
const MAX_FORM_WORDS = 6;

const legalForms: ReadonlyMap<string, string> = tableOf((language) => language.legalForms);
const numberWords: ReadonlyMap<string, string> = tableOf((language) => language.numberWords);
const abbreviations: ReadonlyMap<string, string> = tableOf((language) => language.abbreviations);
/** Titles of one word, and the words of longer ones, as the vocabularies have them. */
const titles = wordSet((language) => language.titles);
const particles = wordSet((language) => language.particles);
const ARTICLES = new Set(nameLanguages.flatMap((language) => language.articles));
const JOINERS = new Set(nameLanguages.flatMap((language) => language.joiners));

function wordSet(
  field: (language: (typeof nameLanguages)[number]) => readonly string[],
): ReadonlySet<string> {
  return new Set(
    nameLanguages.flatMap(field).flatMap((entry) => nameWords(entry).map((word) => word.key)),
  );
}

function tableOf(
  field: (language: (typeof nameLanguages)[number]) => Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const language of nameLanguages) {
    for (const [canonical, words] of Object.entries(field(language))) {
      for (const word of words) {
        const key = nameWords(word)
          .map((part) => part.key)
          .join(' ');
        if (!table.has(key)) table.set(key, canonical);
      }
    }
  }
  return table;
}

/** Shorter forms with a letter amiss would be other words ("corp", "core"). */
const MIN_FUZZY_FORM = 7;
const longForms = [...legalForms].filter(([form]) => form.length >= MIN_FUZZY_FORM);

/** Digits that typists put for letters of the same look. */
const LOOKALIKE_DIGITS: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['5', 's'],
  ['9', 'g'],
]);

/** Takes a name of a person, body, ship or company apart. */
export function nameShape(name: string): NameShape {
  const printed = nameWords(name.replaceAll('&', ' and ').replaceAll('%', ' '));
  const keys = printed
    .slice(0, MAX_WORDS * 2)
    .flatMap((word) => abbreviations.get(word.key)?.split(' ') ?? [word.key]);
  const inverted = printed.slice(1).some((word) => word.gap.includes(','));
  const { rest: named, forms } = withoutLegalForms(mergeInitials(keys));
  const proper: ShapeWord[] = [];
  const numbers: string[] = [];
  const titles: string[] = [];
  for (const [at, key] of named.entries()) {
    const number = numberOf(key, at === named.length - 1 && at > 0);
    if (number !== null) numbers.push(number);
    else if (proper.length === 0 && isTitle(key) && at < named.length - 1) titles.push(key);
    else if (!(ARTICLES.has(key) || JOINERS.has(key)) || named.length === 1)
      proper.push(shapeWord(key));
  }
  if (proper.length === 0) proper.push(...titles.splice(0).map(shapeWord));
  return {
    words: proper.slice(0, MAX_WORDS),
    legalForms: [...new Set(forms)].sort(),
    numbers: numbers.sort(),
    titles,
    inverted,
  };
}

/** "J C Juncker" keeps its initials, "A B C Company" is ABC: three single letters or more are one word. */
function mergeInitials(keys: readonly string[]): readonly string[] {
  const merged: string[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    let end = at;
    while (end < keys.length && keys[end]?.length === 1) end += 1;
    if (end - at >= 3) {
      merged.push(keys.slice(at, end).join(''));
      at = end - 1;
    } else merged.push(keys[at] ?? '');
  }
  return merged;
}

function withoutLegalForms(keys: readonly string[]): {
  readonly rest: readonly string[];
  readonly forms: readonly string[];
} {
  const rest: string[] = [];
  const forms: string[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    let taken = 0;
    for (
      let length = Math.min(MAX_FORM_WORDS, keys.length - at);
      length > 0 && taken === 0;
      length -= 1
    ) {
      const form = legalFormOf(keys.slice(at, at + length).join(' '));
      // A form that is the whole name, or a short one at the begin of a longer name, is a word.
      if (form !== undefined && keys.length > length) {
        forms.push(form);
        taken = length;
      }
    }
    if (taken > 0) at += taken - 1;
    else rest.push(keys[at] ?? '');
  }
  return rest.length > 0 ? { rest, forms } : { rest: keys, forms: [] };
}

/** A single Roman letter is a number only at the end ("Fund V"): elsewhere it is an initial. */
function numberOf(key: string, isLast: boolean): string | null {
  if (/^\d+$/.test(key)) return key;
  return key.length > 1 || isLast ? (numberWords.get(key) ?? null) : null;
}

/** A legal form, long ones also with one letter amiss ("Aktiengeselschaft"). */
function legalFormOf(key: string): string | undefined {
  const exact = legalForms.get(key);
  if (exact !== undefined || key.length < MIN_FUZZY_FORM) return exact;
  for (const [form, canonical] of longForms) {
    const mayBe = Math.abs(form.length - key.length) <= 1 && form.slice(0, 2) === key.slice(0, 2);
    if (mayBe && editDistance(form, key) <= 1) return canonical;
  }
  return undefined;
}

function isTitle(key: string): boolean {
  return titles.has(key);
}

function shapeWord(printed: string): ShapeWord {
  // Only inside a word: digits at its end are a number ("AHL1").
  const hasBoth = /\d\p{L}/u.test(printed) && /\p{L}\d/u.test(printed);
  const key = (
    hasBoth ? printed.replace(/\d/g, (digit) => LOOKALIKE_DIGITS.get(digit) ?? digit) : printed
  ).slice(0, MAX_LETTERS);
  return {
    key,
    script: scriptOf(key),
    initial: key.length === 1 && /\p{L}/u.test(key),
    particle: particles.has(key),
  };
}

/** The script of a word's letters; `other` for scripts without a table and for mixed ones. */
export function scriptOf(key: string): Script | 'other' {
  if (/^\p{Script=Latin}+$/u.test(key)) return 'latin';
  if (/^\p{Script=Arabic}+$/u.test(key)) return 'arabic';
  if (/^\p{Script=Hebrew}+$/u.test(key)) return 'hebrew';
  if (/^\p{Script=Cyrillic}+$/u.test(key)) return 'cyrillic';
  return 'other';
}
