import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiDigits, fold } from './fold.ts';
import { wordDice } from './similarity.ts';

describe('the comparison key', () => {
  it('takes away case, accents, Turkish dots and punctuation', () => {
    expect(fold('“İzmir’de ÇOK ışık!”')).toBe('izmirde cok isik');
  });

  it('makes Arabic and Persian spellings of one word alike', () => {
    expect(fold('مذاکرات هسته‌ای')).toBe(fold('مذاكرات هستهاي'));
    expect(fold('أُمَّة')).toBe(fold('امه'));
  });

  it('keeps Hebrew abbreviations whole', () => {
    expect(fold('ארה"ב')).toBe('ארהב');
  });

  it('writes native digits as ASCII ones', () => {
    expect(asciiDigits('۱۴۰۴/٠٣')).toBe('1404/03');
    expect(fold('سال ۱۴۰۴')).toBe('سال 1404');
  });

  it('leaves no tatweel of a ligature that is taken apart', () => {
    expect(fold('\ufcf2')).toBe('');
    expect(fold('ب\ufcf2ت')).toBe('بت');
  });

  it('writes both forms of sharp s as two letters', () => {
    expect(fold('GRO\u1e9eE')).toBe(fold('große'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('word Dice', () => {
  it('is one for the same words in any order and spelling', () => {
    expect(wordDice('The ministry denied it.', 'the MINISTRY denied “it”')).toBe(1);
  });

  it('counts repeated words', () => {
    expect(wordDice('no no no', 'no')).toBeCloseTo(0.5);
  });

  it('is nought against a text without words, and one between two such texts', () => {
    expect(wordDice('words', '...')).toBe(0);
    expect(wordDice('', '…')).toBe(1);
  });

  it('is the same both ways round', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(wordDice(a, b)).toBe(wordDice(b, a));
      }),
    );
  });
});
