import { describe, expect, it } from 'vitest';
import { foldLetters } from '../name/letters.ts';
import { nameLanguage, nameLanguages } from './index.ts';

const SCRIPTS = {
  latin: /^[\p{Script=Latin}\p{M}\p{N}\s.,'’"-]+$/u,
  arabic: /^[\p{Script=Arabic}\p{M}\u200c\s]+$/u,
  hebrew: /^[\p{Script=Hebrew}\p{M}\s.'’"-]+$/u,
  cyrillic: /^[\p{Script=Cyrillic}\p{M}\s-]+$/u,
} as const;

describe.each(nameLanguages)('the name table of $code', (language) => {
  const lists = Object.entries(language).flatMap(([field, value]): [string, readonly string[]][] =>
    Array.isArray(value) ? [[field, value.flat() as readonly string[]]] : [],
  );

  it('says where it comes from and is found by its code', () => {
    expect(language.source.length).toBeGreaterThan(20);
    expect(nameLanguage(language.code)).toBe(language);
    expect(nameLanguage(`${language.code}-XX`)).toBe(language);
  });

  it('has no empty or repeated entry and keeps to its script', () => {
    for (const [field, list] of lists) {
      // A pet form may be of several names.
      if (field !== 'nicknames') expect(new Set(list).size, field).toBe(list.length);
      for (const word of list) {
        if (field !== 'apostropheEndings' && field !== 'demonymEndings')
          expect(word.trim(), field).not.toBe('');
        if (word !== '') expect(word, field).toMatch(SCRIPTS[language.script]);
      }
    }
  });

  it('knows titles, posts, spokespersons, statements and governments', () => {
    for (const field of [
      'titles',
      'posts',
      'spokespersons',
      'dependents',
      'former',
      'statements',
      'governments',
      'fillers',
      'commonWords',
    ] as const) {
      expect(language[field].length, field).toBeGreaterThan(0);
    }
  });

  it('keys countries by ISO 3166 codes, each word of one country', () => {
    for (const table of [language.metonyms, language.demonyms, language.countryNames]) {
      const seen = new Map<string, string>();
      for (const [code, names] of Object.entries(table)) {
        expect(code).toMatch(/^[A-Z]{2}$/);
        for (const name of names) {
          const key = foldLetters(name);
          expect(seen.get(key) ?? code, name).toBe(code);
          seen.set(key, code);
        }
      }
    }
  });
});
