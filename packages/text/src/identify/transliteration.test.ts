import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transliteratedLanguage } from './transliteration.ts';

const { items } = JSON.parse(
  readFileSync(new URL('../../vectors/languages.json', import.meta.url), 'utf8'),
) as { items: readonly { lang: string; text: string }[] };

describe('Persian in Latin letters', () => {
  it('is told by its words, however its vowels are spelt', () => {
    const first =
      'Vazir-e khareje goft ke mozakerat edame darad va hich tavafoghi emza nashode ast.';
    const second =
      'Sokhangooye dolat dirooz in khabar ra takzib kard va goft ke mardom bayad montazer bemanand.';
    expect(transliteratedLanguage(first)).toBe('fa');
    expect(transliteratedLanguage(second)).toBe('fa');
  });

  it.each([
    'Vazir goft ke sad salem ast.',
    'Salam, chetori? Man farda nemiam.',
    'Shahrdar migoyad pool nist.',
    'Be gozareshe khabargozari, modire bandar tayid kard ke do nafar zakhmi shodand.',
  ])('is told in one sentence: %s', (text) => expect(transliteratedLanguage(text)).toBe('fa'));

  it('is not seen in short sentences of other languages', () => {
    for (const { text } of items) {
      for (const sentence of text.split(/[.!?]\s/u))
        expect([sentence, transliteratedLanguage(sentence)]).toEqual([sentence, null]);
    }
  });

  it('is no language that is written in Latin letters, nor Persian in its own', () => {
    for (const { text } of items) expect(transliteratedLanguage(text)).toBe(null);
    const all = items.map(({ text }) => text).join(' ');
    expect(transliteratedLanguage(all)).toBe(null);
  });

  it('is not seen in a name or two inside an article', () => {
    const text =
      'The editor of Khabare Emrooz said that Vazir Street in Shahre Ray would be closed.';
    expect(transliteratedLanguage(text)).toBe(null);
  });

  it('is looked for in any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([null, 'fa']).toContain(transliteratedLanguage(text));
      }),
    );
  });
});
