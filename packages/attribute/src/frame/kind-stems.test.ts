import { expect, test } from 'vitest';
import { attributionLanguage } from '../languages/index.ts';
import type { AttributionLanguage } from '../languages/table.ts';
import { compileLexicon, type NounKind } from '../lexicon.ts';
import { cutPassage } from '../passage/passage.ts';
import { kindAt } from './kind-stems.ts';

function kindOf(word: string, lang = 'tr'): NounKind | undefined {
  const lexicon = compileLexicon(attributionLanguage(lang) as AttributionLanguage);
  return kindAt(cutPassage(word, lang, new Map()), lexicon, 0)?.value;
}

test.each<[string, NounKind]>([
  ['belediyemizden', 'organisation'],
  ["Kurumu'nun", 'organisation'],
  ['tutanağında', 'document'],
  ['kaymakamın', 'office'],
])('%s is known under its endings', (word, kind) => {
  expect(kindOf(word)).toBe(kind);
});

test('a plural of the table says nothing of the singular', () => {
  expect(kindOf('uzmanlar')).toBe('collective');
  expect(kindOf('uzman')).toBeUndefined();
});

test('elsewhere only words as the table has them are known', () => {
  expect(kindOf('ministry', 'en')).toBe('organisation');
  expect(kindOf('ministryden', 'en')).toBeUndefined();
});
