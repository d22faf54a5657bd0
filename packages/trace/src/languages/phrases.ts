/** Finding a language table's phrases in folded text. */
import { fold } from '@hearsay/text';

/** Whether one of the phrases stands in a text. */
export type PhraseTest = (text: string) => boolean;

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/**
 * A test for phrases as language tables write them: words parted by spaces, matched on folded text
 * at word borders; a `*` stands for any letters at that end of the word, alone for any word. The
 * expression has no nested repetition, so a test is linear in the text.
 */
export function phraseTest(phrases: readonly string[]): PhraseTest {
  const patterns = phrases.map(patternOf).filter((one) => one !== '');
  if (patterns.length === 0) return () => false;
  const found = new RegExp(`(?:^| )(?:${patterns.join('|')})(?= |$)`, 'u');
  return (text) => found.test(fold(text));
}

function pattern(word: string): string {
  if (word === '*') return '[^ ]+';
  const before = word.startsWith('*') ? '[^ ]{0,3}' : '';
  const after = word.endsWith('*') ? '[^ ]*' : '';
  const core = fold(word.replaceAll('*', '')).replace(SPECIAL, '\\$&');
  return core === '' ? '' : `${before}${core}${after}`;
}

function patternOf(phrase: string): string {
  return phrase.split(' ').map(pattern).join(' ').trim();
}
