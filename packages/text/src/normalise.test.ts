import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const arabicText = fc.string({
  unit: fc.constantFrom(
    'ی',
    'ي',
    'ك',
    'ک',
    'ه',
    'ٔ',
    '\u200c',
    '\u0640',
    '\u064e',
    'ا',
    'ﻻ',
    ' ',
    '\u200f',
    '\ud800',
  ),
  maxLength: 30,
});

describe('the normal form', () => {
  it('writes Persian with its own yeh and kaf, without tatweel and vowel signs', () => {
    expect(normalise('كتـابُ علي', 'fa').text).toBe('کتاب علی');
  });

  it('keeps a non-joiner only where it parts two letters', () => {
    expect(normalise('می\u200c\u200cرود\u200c و\u200c او', 'fa').text).toBe('می\u200cرود و او');
  });

  it('takes the points off Hebrew and writes gershayim as print does', () => {
    expect(normalise('שָׁלוֹם צה״ל', 'he').text).toBe('שלום צה"ל');
  });

  it('composes the Turkish dotted capital and keeps the dotless letter', () => {
    expect(normalise('I\u0307stanbul ılık', 'tr').text).toBe('İstanbul ılık');
  });

  it('maps offsets to the printed letters and back', () => {
    const printed = 'كتـاب نو';
    const normal = normalise(printed, 'fa');
    const at = normal.text.indexOf('نو');
    expect(printed.slice(normal.toOriginal(at), normal.toOriginal(at + 2))).toBe('نو');
    expect(normal.fromOriginal(printed.indexOf('نو'))).toBe(at);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, arabicText),
        fc.constantFrom('fa', 'ar', 'he', 'tr', 'en'),
        (text, lang) => {
          const once = normalise(text, lang).text;
          expect(normalise(once, lang).text).toBe(once);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('maps offsets in order, ends to ends', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, arabicText), (text) => {
        const normal = normalise(text, 'fa');
        let last = 0;
        for (let k = 0; k <= normal.text.length; k += 1) {
          const at = normal.toOriginal(k);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(normal.fromOriginal(at)).toBeLessThanOrEqual(k);
          last = at;
        }
        expect(normal.toOriginal(normal.text.length)).toBe(text.length);
        expect(normal.fromOriginal(text.length)).toBe(normal.text.length);
      }),
    );
  });
});
