import { describe, expect, it } from 'vitest';
import { type FormRules, formOf } from './form.ts';

const RULES: FormRules = {
  drop: new Set(['\u064b', 'ـ']),
  map: new Map([
    ['’', "'"],
    ['۳', '3'],
    ['ئ', 'ي'],
  ]),
  languages: new Map([['fa', new Map([['ي', 'ی']])]]),
};

describe('the form of a word', () => {
  it.each([
    ['en', 'it’s', "it's"],
    ['ar', 'عليـً', 'علي'],
    ['fa', 'عليـً', 'علی'],
    ['fa', '۳ئ', '3ی'],
    ['en', 'plain', 'plain'],
  ])('in %s of %s is %s', (lang, printed, form) => {
    expect(formOf(RULES, lang, printed, null)).toBe(form);
  });

  it('is one mark for all marks that open, and one for all that close', () => {
    for (const mark of ['"', '«', '„', "'"]) {
      expect(formOf(RULES, 'de', mark, 'opening')).toBe('“');
      expect(formOf(RULES, 'de', mark, 'closing')).toBe('”');
    }
  });

  it('is the printed word where nothing would be left', () => {
    expect(formOf(RULES, 'ar', 'ـ', null)).toBe('ـ');
  });
});
