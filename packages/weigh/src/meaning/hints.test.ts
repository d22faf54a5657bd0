import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsOf } from './hints.ts';
import { foldedWords, lexiconOf } from './lexicon.ts';

const found = (lang: string, terms: readonly string[], text: string): readonly number[] =>
  hintsOf(terms, lexiconOf(lang))
    .find(foldedWords(text))
    .map(({ value }) => value);

describe('the hints of a claim', () => {
  it.each([
    ['en', 'an ending', 'glacier', 'The glaciers melted.'],
    ['en', 'words in between', 'stepped down', 'She stepped, to nobody’s surprise, down.'],
    ['de', 'words in between', 'zog zurück', 'Sie zog ihren Antrag zurück.'],
    ['tr', 'a case', 'kablo', 'Kabloyu kesti.'],
    ['fa', 'a plural', 'گذرنامه', 'گذرنامه‌ها را گرفتند.'],
    ['ar', 'a verb for its noun', 'إطلاق النار', 'أطلق خفر السواحل النار على القارب.'],
    ['ar', 'another form of the verb', 'أُفرج', 'تم الإفراج عنهم.'],
    ['he', 'another form of the verb', 'ירו', 'הכוח ירה לעבר הסירה.'],
    ['he', 'a noun for its verb', 'שחרור', 'הדייגים שוחררו בלילה.'],
  ])('are found in %s with %s', (lang, _, term, text) => {
    expect(found(lang, [term], text)).toEqual([0]);
  });

  it.each([
    ['en', 'words far apart', 'stepped down', `She stepped ${'on and '.repeat(6)} then sat down.`],
    ['en', 'one of its words', 'stepped down', 'She stepped out.'],
    ['en', 'one word that stands for two', 'down downs', 'They went down.'],
    ['he', 'a root of two letters in a longer word', 'ירו', 'העירייה פרסמה מכרז.'],
  ])('are not found in %s by %s', (lang, _, term, text) => {
    expect(found(lang, [term], text)).toEqual([]);
  });

  it('stand in text order, each inside the text', () => {
    const word = fc.constantFrom('glacier', 'bridge', 'the', 'down', 'stepped', 'and');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const all = hintsOf(['stepped down', 'glacier', 'bridge'], lexiconOf('en')).find(words);
        all.forEach(({ at, length }, index) => {
          expect(at).toBeGreaterThanOrEqual(all[index - 1]?.at ?? 0);
          expect(at + length).toBeLessThanOrEqual(words.length);
        });
      }),
    );
  });
});
