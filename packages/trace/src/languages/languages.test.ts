import { fold } from '@hearsay/text';
import { describe, expect, test } from 'vitest';
import { traceLanguage, traceLanguageCodes } from './index.ts';
import { phraseTest } from './phrases.ts';

const PHRASES = ['media', 'reportedly', 'separate', 'witnessed', 'translated'] as const;
const WORDS = ['outletNouns', 'smallWords', 'indefiniteArticles'] as const;

test('the five languages of the desk and German are known', () => {
  expect(traceLanguageCodes).toEqual(['ar', 'de', 'en', 'fa', 'he', 'tr']);
  expect(traceLanguage('xx')).toBeNull();
});

describe.each(traceLanguageCodes)('%s', (code) => {
  const table = traceLanguage(code);

  test('the table names itself and its source', () => {
    expect(table?.code).toBe(code);
    expect(table?.source).not.toBe('');
  });

  test('every phrase finds itself', () => {
    for (const list of PHRASES) {
      expect(table?.[list].length, list).toBeGreaterThan(0);
      for (const phrase of table?.[list] ?? []) {
        const text = phrase.replaceAll('*', 'x');
        expect(phraseTest([phrase])(text), `${list}: ${phrase}`).toBe(true);
      }
    }
  });

  test('single words stay words when folded', () => {
    for (const list of WORDS) {
      for (const word of table?.[list] ?? [])
        expect(fold(word), `${list}: ${word}`).toMatch(/^\S+$/);
    }
  });

  test('no list has an entry twice', () => {
    for (const list of [...PHRASES, ...WORDS]) {
      const entries = table?.[list] ?? [];
      expect(new Set(entries).size, list).toBe(entries.length);
    }
  });
});

describe('phrases', () => {
  test('match whole words, with open ends where a star stands', () => {
    const found = phraseTest(['media report*', '*press']);
    expect(found('Media reports said so.')).toBe(true);
    expect(found('multimedia reports')).toBe(false);
    expect(found('xxpress')).toBe(true);
    expect(phraseTest([])('anything')).toBe(false);
  });

  test('a million letters are read in linear time', () => {
    const started = performance.now();
    expect(phraseTest(['a* b* c*'])('a b '.repeat(250_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
