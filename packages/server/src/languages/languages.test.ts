/** The contract that every language's file keeps. */
import { languageCodes } from '@hearsay/text';
import { expect, it } from 'vitest';
import { siteLanguage, siteLanguageCodes } from './index.ts';

const english = siteLanguage('en');
const slots = (words: string): readonly string[] =>
  [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

it('covers every language of the desk', () => {
  expect([...siteLanguageCodes].sort()).toEqual([...languageCodes].sort());
});

it.each(siteLanguageCodes)('keeps the contract in %s', (code) => {
  const words = siteLanguage(code);
  expect(words.code).toBe(code);
  expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  for (const [key, phrase] of Object.entries(words)) {
    expect([key, phrase.trim()]).not.toEqual([key, '']);
    expect([key, slots(phrase)]).toEqual([key, slots(english[key as 'asOf'])]);
  }
});

it('speaks English where it knows no better', () => {
  expect(siteLanguage('xx').code).toBe('en');
  expect(siteLanguage('fa-IR').code).toBe('fa');
});
