/** The tables of `languages/` made ready for looking words up: folded, run together, as sets. */
import type { NameLanguage } from './language.ts';
import { nameLanguage, nameLanguages } from './languages/index.ts';
import { joinedKey, nameWords } from './name/words.ts';

/** Kinds of words that stand around a name without being part of it. */
export type WordKind =
  | 'title'
  | 'post'
  | 'spokesperson'
  | 'dependent'
  | 'former'
  | 'designate'
  | 'statement'
  | 'government'
  | 'filler'
  | 'outlet-noun'
  | 'indefinite';

export interface Vocabulary {
  readonly language: NameLanguage;
  /** What a word (or words run together) is; a word may be of several kinds. */
  readonly kindsOf: (key: string) => ReadonlySet<WordKind>;
  readonly commonWords: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly clitics: readonly string[];
  readonly apostropheEndings: ReadonlySet<string>;
  /** Longest first. */
  readonly endings: readonly string[];
}

const NO_KINDS: ReadonlySet<WordKind> = new Set();

const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  nameLanguages.map((language) => [language.code, vocabularyFrom(language)]),
);

/** The vocabulary of a language code; English stands in where the language has no table. */
export function vocabularyOf(code: string): Vocabulary {
  const known = nameLanguage(code)?.code ?? 'en';
  const found = vocabularies.get(known);
  if (found === undefined)
    throw new Error(`No name vocabulary for '${known}': add languages/${known}.ts`);
  return found;
}

function vocabularyFrom(language: NameLanguage): Vocabulary {
  const kinds = new Map<string, Set<WordKind>>();
  const lists: readonly (readonly [WordKind, readonly string[]])[] = [
    ['title', language.titles],
    ['post', language.posts],
    ['spokesperson', language.spokespersons],
    ['dependent', language.dependents],
    ['former', language.former],
    ['designate', language.designate],
    ['statement', language.statements],
    ['government', language.governments],
    ['filler', [...language.fillers, ...language.outletNouns, ...language.indefinite]],
    ['outlet-noun', language.outletNouns],
    ['indefinite', language.indefinite],
  ];
  for (const [kind, words] of lists) {
    for (const word of words) {
      // A title of two words is also known by each of them: "Crown Prince", "Crown".
      const keys = [joinedKey(word), ...nameWords(word).map((part) => part.key)];
      for (const key of kind === 'title' || kind === 'post' ? keys : keys.slice(0, 1)) {
        kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
      }
    }
  }
  return {
    language,
    kindsOf: (key) => kinds.get(key) ?? NO_KINDS,
    commonWords: keySet(language.commonWords),
    particles: keySet(language.particles),
    clitics: language.clitics.map(joinedKey),
    apostropheEndings: new Set(['', ...language.apostropheEndings.map(joinedKey)]),
    endings: language.endings.map(joinedKey).sort((a, b) => b.length - a.length),
  };
}

function keySet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(joinedKey));
}
