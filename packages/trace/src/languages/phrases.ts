/** Finding a language table's phrases in folded text. */
import { fold } from '@hearsay/text';

/** Whether one of the phrases stands in a text. */
export type PhraseTest = (text: string) => boolean;

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

export interface FoundPhrase {
  /** Offsets in the folded text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Where the phrases stand in a folded text, in text order, none inside another's match. */
export type PhraseFinder = (folded: string) => readonly FoundPhrase[];

/** The places of phrases, by the rules of `phraseTest`; longer phrases win over shorter ones. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map(patternOf).filter((one) => one !== '');
  if (patterns.length === 0) return () => [];
  const found = new RegExp(`(?<=^| )(?:${patterns.join('|')})(?= |$)`, 'gu');
  return (folded) =>
    [...folded.matchAll(found)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
}

/**
 * A test for phrases as language tables write them: words parted by spaces, matched on folded text
 * at word borders; a `*` stands for any letters at that end of the word (up to three before it, any
 * number for `**`), alone for any word. The expression has no nested repetition, so a test is linear in
 * the text.
 */
export function phraseTest(phrases: readonly string[]): PhraseTest {
  const patterns = phrases.map(patternOf).filter((one) => one !== '');
  if (patterns.length === 0) return () => false;
  const found = new RegExp(`(?:^| )(?:${patterns.join('|')})(?= |$)`, 'u');
  return (text) => found.test(fold(text));
}

function pattern(word: string): string {
  if (word === '*') return '[^ ]+';
  const before = word.startsWith('**') ? '[^ ]*' : word.startsWith('*') ? '[^ ]{0,3}' : '';
  const after = word.endsWith('*') ? '[^ ]*' : '';
  const core = fold(word.replaceAll('*', '')).replace(SPECIAL, '\\$&');
  return core === '' ? '' : `${before}${core}${after}`;
}

function patternOf(phrase: string): string {
  return phrase.split(' ').map(pattern).join(' ').trim();
}
