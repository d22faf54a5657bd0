/** Country names and adjectives to country codes, in every language of `languages/` and the desk's own. */
import type { Country } from '../entity.ts';
import { nameLanguages } from '../languages/index.ts';
import { joinedKey } from '../name/words.ts';

/** Codes a key may mean; more than one only where countries share a word. */
export type CountryWords = ReadonlyMap<string, readonly string[]>;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Private-use and pseudo codes, for which the CLDR has no country. */
const NO_COUNTRY = /^(?:AA|EZ|UN|QO|ZZ|X[ABK]?)$/u;

let known: ReadonlyMap<string, readonly string[]> | null = null;

/** Names from the Unicode CLDR (through `Intl`) and the tables of this stage; made once. */
function knownWords(): ReadonlyMap<string, readonly string[]> {
  if (known !== null) return known;
  const words = new Map<string, string[]>();
  for (const language of nameLanguages) {
    const display = new Intl.DisplayNames([language.code], { type: 'region', fallback: 'none' });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const code = first + second;
        const name = NO_COUNTRY.test(code) ? undefined : display.of(code);
        if (name !== undefined) add(words, name, code);
      }
    }
    for (const [code, names] of Object.entries(language.countryNames)) {
      for (const name of names) add(words, name, code);
    }
    for (const [code, stems] of Object.entries(language.demonyms)) {
      for (const stem of stems) {
        for (const ending of language.demonymEndings) add(words, stem + ending, code);
      }
    }
  }
  known = words;
  return words;
}

/** The desk's own countries come first: an invented one may use a real one's word. */
export function countryWords(countries: readonly Country[]): CountryWords {
  if (countries.length === 0) return knownWords();
  const words = new Map<string, readonly string[]>(knownWords());
  const own = new Map<string, string[]>();
  for (const country of countries) {
    for (const name of Object.values(country.names).flat()) add(own, name, country.code);
  }
  for (const [key, codes] of own) words.set(key, codes);
  return words;
}

function add(words: Map<string, string[]>, name: string, code: string): void {
  const key = joinedKey(name);
  const codes = words.get(key) ?? [];
  if (key !== '' && !codes.includes(code)) words.set(key, [...codes, code]);
}
