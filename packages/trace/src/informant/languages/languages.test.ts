import { describe, expect, test } from 'vitest';
import { traceLanguageCodes } from '../../languages/index.ts';
import { phraseTest } from '../../languages/phrases.ts';
import { tellingLanguages, tellingWords } from './index.ts';

const LISTS = ['ourselves', 'tells', 'pointsBack', 'naming', 'withheld'] as const;

test('every language of the stage has words for telling', () => {
  expect(tellingLanguages).toEqual(traceLanguageCodes);
  expect(tellingWords('xx')).toBeNull();
});

describe.each(tellingLanguages)('%s', (code) => {
  const words = tellingWords(code);

  test('the table names itself and its source', () => {
    expect(words?.code).toBe(code);
    expect(words?.source).not.toBe('');
  });

  test('every phrase finds itself and stands once', () => {
    for (const list of LISTS) {
      const phrases = words?.[list] ?? [];
      expect(phrases.length, list).toBeGreaterThan(0);
      expect(new Set(phrases).size, list).toBe(phrases.length);
      for (const phrase of phrases)
        expect(phraseTest([phrase])(phrase.replaceAll('*', 'x')), `${list}: ${phrase}`).toBe(true);
    }
  });
});
