import { expect, test } from 'vitest';
import { chosenLanguage, negotiatedLanguage } from './negotiate.ts';

test('a reader gets the language asked for first among those that the site speaks', () => {
  const answers: readonly (readonly [string, string])[] = [
    ['fa', 'fa'],
    ['fa-IR,fa;q=0.9,en;q=0.8', 'fa'],
    ['fr, he;q=0.5, en;q=0.7', 'en'],
    ['fr, he;q=0.9, en;q=0.7', 'he'],
    ['en;q=0, tr', 'tr'],
    ['DE-at', 'de'],
    ['*', 'ar'],
    ['fr', 'ar'],
    ['', 'ar'],
    [`${'x,'.repeat(5000)}tr`, 'tr'],
    [';;;=,,q=', 'ar'],
  ];
  for (const [header, language] of answers)
    expect([header.slice(0, 40), negotiatedLanguage(header, ['fr', 'ar', 'en'])]).toEqual([
      header.slice(0, 40),
      language,
    ]);
});

test('where neither reader nor desk names a language of the site, it speaks English', () => {
  expect(negotiatedLanguage('fr', ['ku'])).toBe('en');
  expect(negotiatedLanguage('', [])).toBe('en');
});

test('an address names a language of the site or none', () => {
  expect(['fa', 'FA-IR', ' tr '].map(chosenLanguage)).toEqual(['fa', 'fa', 'tr']);
  expect(['', 'xx', 'fa/../../en', '"><script>'].map(chosenLanguage)).toEqual(
    new Array(4).fill(null),
  );
});
