import { describe, expect, it } from 'vitest';
import { attributionLanguage } from '../languages/index.ts';
import { compileLexicon, type Lexicon } from '../lexicon.ts';
import { cutPassage } from '../passage/passage.ts';
import { bareKey, capitalsTell, nameWords, shoutedParagraphs } from './name-words.ts';

function lexiconOf(lang: string): Lexicon {
  const table = attributionLanguage(lang);
  if (table === null) throw new Error(`no table for ${lang}`);
  return compileLexicon(table);
}

/** The words of a text that are taken for parts of names. */
function names(text: string, lang: string): string[] {
  const passage = cutPassage(text, lang);
  const marks = nameWords(passage, lexiconOf(lang));
  return passage.words
    .filter((_, at) => marks[at] === 1)
    .map(({ start, end }) => text.slice(start, end));
}

describe('words of names', () => {
  it('are told by capitals, but not where all nouns have one', () => {
    expect(['en', 'tr', 'de', 'fa', 'he'].map((lang) => capitalsTell(lexiconOf(lang)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('are told inside a sentence by the capital, at its start by the rest of the article', () => {
    expect(names('The weather was fine when Torvik came. Torvik slept.', 'en')).toEqual([
      'Torvik',
      'Torvik',
    ]);
  });

  it('are not told by the capital of a word that has none elsewhere', () => {
    expect(names('The bridge holds. Bridge by bridge we went.', 'en')).toEqual([]);
  });

  it('are the given name and the word behind it where capitals tell nothing', () => {
    expect(names('کریم سهرابی به بندر رفت.', 'fa')).toEqual(['کریم', 'سهرابی']);
  });

  it('have their key without a possessive, and in Turkish without the case ending', () => {
    const keyAt = (text: string, lang: string): string =>
      bareKey(cutPassage(text, lang), lexiconOf(lang), 0);
    expect(keyAt('Torvik’s dam', 'en')).toBe('torvik');
    expect(keyAt('Aral’ın gemisi', 'tr')).toBe('aral');
    expect(keyAt('', 'en')).toBe('');
  });
});

describe('a shouted paragraph', () => {
  it('is one of capitals, as headlines are, and no byline', () => {
    const text =
      'Mayor Opens Harbor Bridge\n\nThe mayor opened the bridge.\n\nBy Olga Marn\n\nMAYOR OPENS BRIDGE';
    expect([...shoutedParagraphs(cutPassage(text, 'en'))]).toEqual([0, 3]);
  });
});
