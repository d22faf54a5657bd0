import { describe, expect, test } from 'vitest';
import { traceLanguageCodes } from '../../languages/index.ts';
import { phraseTest } from '../../languages/phrases.ts';
import { isOwner, namesOwnPart, namesPart } from '../part-words.ts';
import { partLanguages, partWords } from './index.ts';

test('every language of the stage has words for parts of bodies', () => {
  expect(partLanguages).toEqual(traceLanguageCodes);
  expect(partWords('xx')).toBeNull();
});

describe.each(partLanguages)('%s', (code) => {
  const words = partWords(code);

  test('the table names itself and its source', () => {
    expect(words?.code).toBe(code);
    expect(words?.source).not.toBe('');
  });

  test('every phrase finds itself and stands once', () => {
    for (const list of ['parts', 'owners'] as const) {
      const phrases = words?.[list] ?? [];
      expect(phrases.length, list).toBeGreaterThan(0);
      expect(new Set(phrases).size, list).toBe(phrases.length);
      for (const phrase of phrases)
        expect(phraseTest([phrase])(phrase.replaceAll('*', 'x')), `${list}: ${phrase}`).toBe(true);
    }
  });
});

test('a part belongs to a body named before where it is said whose it is', () => {
  expect(namesPart('en', 'two people in the finance department')).toBe(true);
  expect(namesOwnPart('en', 'two people in the finance department')).toBe(false);
  expect(namesOwnPart('en', 'two people in its finance department')).toBe(true);
  expect(isOwner('de', 'seine')).toBe(true);
  expect(namesPart('xx', 'office')).toBe(false);
});
