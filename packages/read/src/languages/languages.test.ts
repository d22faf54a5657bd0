import { describe, expect, test } from 'vitest';
import { foldLabel } from './fold-label.ts';
import { readingLanguages } from './index.ts';
import { holdsLabel, isLabel, type LabelList, labelAtStart } from './labels.ts';

const lists = (language: (typeof readingLanguages)[number]): [LabelList, readonly string[]][] =>
  Object.entries(language).filter((entry): entry is [LabelList, readonly string[]] =>
    Array.isArray(entry[1]),
  );

describe.each(readingLanguages.map((language) => [language.code, language] as const))(
  'the table of %s',
  (code, language) => {
    test('has a code of its own', () => {
      expect(code).toMatch(/^[a-z]{2}$/);
      expect(readingLanguages.filter((other) => other.code === code)).toHaveLength(1);
    });

    test('has phrases in every list, none empty, none twice', () => {
      for (const [list, phrases] of lists(language)) {
        expect(phrases.length, list).toBeGreaterThan(0);
        expect(phrases.map(foldLabel), list).not.toContain('');
        expect(new Set(phrases).size, list).toBe(phrases.length);
      }
    });

    test('is found by look-up: whole, at the start and within a line', () => {
      for (const [list, phrases] of lists(language)) {
        for (const phrase of phrases) {
          const folded = foldLabel(phrase);
          expect(isLabel(list, folded), phrase).toBe(true);
          expect(labelAtStart(list, `${folded} xyz`), phrase).not.toBeNull();
          expect(holdsLabel(list, `xyz ${folded} xyz`), phrase).toBe(true);
        }
      }
    });
  },
);

test('the languages of the desk are known', () => {
  expect(readingLanguages.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['en', 'fa', 'ar', 'he', 'tr', 'de']),
  );
});

test('a phrase inside a word is no label', () => {
  expect(labelAtStart('lineStarts', 'shared values of the two ministries')).toBeNull();
});
