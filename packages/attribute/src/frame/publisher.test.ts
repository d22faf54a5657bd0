import { expect, test } from 'vitest';
import { attributionLanguage } from '../languages/index.ts';
import type { AttributionLanguage } from '../languages/table.ts';
import { compileLexicon } from '../lexicon.ts';
import { publisherNames } from './publisher.ts';

const names = (lang: string, outlet: string | null): readonly string[] =>
  publisherNames(outlet, compileLexicon(attributionLanguage(lang) as AttributionLanguage));

test('an outlet is known by its name and by what is left without the word for its kind', () => {
  expect(names('tr', 'Yol dergisi')).toEqual(['yol dergisi', 'yol']);
  expect(names('en', 'Harbor Post')).toContain('harbor post');
});

test('where the noun stands first, the first word of the name is enough', () => {
  expect(names('fa', 'روزنامه پیک کرانه')).toHaveLength(3);
});

test('a ministry that publishes is no outlet, and nobody has no names', () => {
  expect(names('de', 'Landwirtschaftsministerium der Republik')).toEqual([]);
  expect(names('en', 'Ministry of Energy')).toEqual([]);
  expect(names('en', null)).toEqual([]);
});
