/** Finds phrases of a language table in running text, by folded words. */
import { fold, type Span, tokens } from '@hearsay/text';
import type { Phrase } from '../languages/language.ts';

/** The words of a text, folded, with their places. */
export interface Words {
  readonly keys: readonly string[];
  readonly spans: readonly Span[];
}

export function wordsOf(text: string): Words {
  const keys: string[] = [];
  const spans: Span[] = [];
  for (const token of tokens(text)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    for (const key of fold(text.slice(token.start, token.end)).split(' ')) {
      if (key === '') continue;
      keys.push(key);
      spans.push([token.start, token.end]);
    }
  }
  return { keys, spans };
}

/** Places where one of the phrases stands, in text order of their first words. */
export function findPhrases(
  words: Words,
  phrases: readonly Phrase[],
  proclitics: readonly string[] = [],
): Span[] {
  const patterns = compiled(phrases);
  const found: Span[] = [];
  for (let at = 0; at < words.keys.length; at += 1) {
    const pattern = patterns.find((each) => matchesAt(words, at, each, proclitics));
    const first = words.spans[at];
    const last = words.spans[at + (pattern?.length ?? 1) - 1];
    if (pattern !== undefined && first !== undefined && last !== undefined) {
      found.push([first[0], last[1]]);
    }
  }
  return found;
}

export function hasPhrase(
  words: Words,
  phrases: readonly Phrase[],
  proclitics: readonly string[] = [],
): boolean {
  return findPhrases(words, phrases, proclitics).length > 0;
}

type Pattern = readonly { readonly key: string; readonly open: boolean }[];
const COMPILED = new WeakMap<readonly Phrase[], readonly Pattern[]>();

function compiled(phrases: readonly Phrase[]): readonly Pattern[] {
  const known = COMPILED.get(phrases);
  if (known !== undefined) return known;
  const patterns = phrases.map((phrase) => {
    return phrase.split(' ').flatMap((word) => {
      const keys = fold(word).split(' ');
      return keys.map((key, index) => {
        return { key, open: word.endsWith('*') && index === keys.length - 1 };
      });
    });
  });
  COMPILED.set(phrases, patterns);
  return patterns;
}

function matchesAt(
  words: Words,
  at: number,
  pattern: Pattern,
  proclitics: readonly string[],
): boolean {
  return pattern.every(({ key, open }, index) => {
    const word = words.keys[at + index];
    if (word === undefined) return false;
    return forms(word, index === 0 ? proclitics : []).some((form) => {
      return open ? form.startsWith(key) : form === key;
    });
  });
}

// "And that they said" is one word in Hebrew and Arabic: at most two such letters are taken off.
const MAX_PROCLITICS = 2;

function forms(word: string, proclitics: readonly string[]): readonly string[] {
  const found = [word];
  let rest = word;
  for (let count = 0; count < MAX_PROCLITICS; count += 1) {
    const letter = proclitics.find((each) => rest.startsWith(each));
    if (letter === undefined || rest.length - letter.length < 2) break;
    rest = rest.slice(letter.length);
    found.push(rest);
  }
  return found;
}
