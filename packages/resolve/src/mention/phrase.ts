/** A source or mention taken apart: known names, countries, and the kinds of the words around them. */
import type { Entity } from '../entity.ts';
import { hasPossessive, headForms, tailForms, wordForms } from '../name/forms.ts';
import { type NameWord, nameWords } from '../name/words.ts';
import type { IndexedName, NameIndex } from '../registry/index-registry.ts';
import type { Vocabulary, WordKind } from '../vocabulary.ts';

/** A known name in the phrase: words `from` to `to`, end exclusive. */
export interface KnownName {
  readonly from: number;
  readonly to: number;
  readonly names: readonly IndexedName[];
  /** Its last word carries a possessive mark, so that what follows is the head: "Sohrabi's aide". */
  readonly possessive: boolean;
}

export interface Phrase {
  readonly words: readonly NameWord[];
  /** Longest first where they would overlap; none overlap; in word order. */
  readonly known: readonly KnownName[];
  /** Country codes named outside known names, in word order. */
  readonly countries: readonly string[];
  /** Kinds of each word, by index; a word inside a known name or a country's name has none. */
  readonly kinds: readonly ReadonlySet<WordKind>[];
  /** Words that are nothing known: neither name, country, title, post nor filler. */
  readonly unknown: readonly number[];
}

const NO_KINDS: ReadonlySet<WordKind> = new Set();
/** With more words of the name behind it, the first may be short ("and the king of Veria"). */
const MIN_REST_BEFORE_MORE = 2;
/** "Bosnia and Herzegovina", "United Arab Emirates": the longest country names looked for. */
const MAX_COUNTRY_WORDS = 4;

/** Takes a phrase apart; `isWanted` leaves out entities that this mention was judged not to be. */
export function readPhrase(
  text: string,
  index: NameIndex,
  vocabulary: Vocabulary,
  isWanted: (entity: Entity) => boolean,
): Phrase {
  const words = nameWords(text);
  const taken: boolean[] = words.map(() => false);
  const known = longestFirst(knownNames(words, index, vocabulary, isWanted), taken);
  const countries: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = taken[at] === true ? null : countryAt(words, at, index, vocabulary, taken);
    if (found !== null) {
      countries.push(...found.codes);
      taken.fill(true, at, found.to);
    }
  }
  const kinds = words.map((word, at) =>
    taken[at] === true ? NO_KINDS : kindsOfWord(word, vocabulary),
  );
  const unknown = words.flatMap((_, at) =>
    taken[at] !== true && kinds[at]?.size === 0 ? [at] : [],
  );
  return { words, known, countries: [...new Set(countries)], kinds, unknown };
}

/** What kinds of word this is, in any of its forms ("والوزير", "sözcüsü'nün"). */
export function kindsOfWord(word: NameWord, vocabulary: Vocabulary): ReadonlySet<WordKind> {
  for (const form of wordForms(word, vocabulary)) {
    const kinds = vocabulary.kindsOf(form);
    if (kinds.size > 0) return kinds;
  }
  return NO_KINDS;
}

/** Countries named in running text, with the offset of each: the context of a bare "the minister". */
export function countriesIn(
  text: string,
  index: NameIndex,
  vocabulary: Vocabulary,
): readonly { readonly code: string; readonly at: number }[] {
  const words = nameWords(text, text.length);
  const found: { code: string; at: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const country = countryAt(words, at, index, vocabulary, []);
    if (country === null) continue;
    for (const code of country.codes) found.push({ code, at: words[at]?.start ?? 0 });
    at = country.to - 1;
  }
  return found;
}

function knownNames(
  words: readonly NameWord[],
  index: NameIndex,
  vocabulary: Vocabulary,
  isWanted: (entity: Entity) => boolean,
): readonly KnownName[] {
  const found: KnownName[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + index.longest + 1); to += 1) {
      const names = keysOf(words, from, to, vocabulary)
        .flatMap((key) => index.names.get(key) ?? [])
        .filter((name) => isWanted(name.entity));
      const last = words[to - 1];
      if (names.length > 0 && last !== undefined) {
        found.push({ from, to, names, possessive: hasPossessive(last, vocabulary) });
      }
    }
  }
  return found;
}

/** Keys of the words run together, clitics off the first and endings off the last. */
function keysOf(
  words: readonly NameWord[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
): readonly string[] {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return [];
  if (to - from === 1) return wordForms(first, vocabulary);
  const middle = words
    .slice(from + 1, to - 1)
    .map((word) => word.key)
    .join('');
  const tails = tailForms(last, vocabulary);
  const keys = headForms(first.key, vocabulary, MIN_REST_BEFORE_MORE).flatMap((head) =>
    tails.map((tail) => head + middle + tail),
  );
  return [...new Set(keys)];
}

function longestFirst(found: readonly KnownName[], taken: boolean[]): readonly KnownName[] {
  const kept: KnownName[] = [];
  const ordered = [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const one of ordered) {
    if (taken.slice(one.from, one.to).includes(true)) continue;
    taken.fill(true, one.from, one.to);
    kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function countryAt(
  words: readonly NameWord[],
  at: number,
  index: NameIndex,
  vocabulary: Vocabulary,
  taken: readonly boolean[],
): { readonly codes: readonly string[]; readonly to: number } | null {
  for (let to = Math.min(words.length, at + MAX_COUNTRY_WORDS); to > at; to -= 1) {
    if (taken.slice(at, to).includes(true)) continue;
    for (const key of keysOf(words, at, to, vocabulary)) {
      const codes = index.countryWords.get(key);
      if (codes !== undefined && isWrittenAsName(words[at], key)) return { codes, to };
    }
  }
  return null;
}

/** Two letters are a country ("US") only when printed in capitals: "us" is a pronoun. */
function isWrittenAsName(word: NameWord | undefined, key: string): boolean {
  return key.length > 2 || word?.capital === true;
}
