import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuotationMark, quotations } from './quotations.ts';

function quoted(text: string, lang: string): string[] {
  return quotations(text, lang).map(({ start, end }) => text.slice(start, end));
}

describe('quotations', () => {
  it('pair straight, typographic and angle marks', () => {
    expect(quoted('He said "no", then “yes” and «maybe».', 'en')).toEqual([
      '"no"',
      '“yes”',
      '«maybe»',
    ]);
  });

  it('pair German low marks and do not take the closing one for an opening', () => {
    expect(quoted('„Nein“, sagte Hana. „Nie.“', 'de')).toEqual(['„Nein“', '„Nie.“']);
  });

  it('nest single marks and leave apostrophes alone', () => {
    expect(quoted('“She called it ‘absurd’,” the officials’ aide didn’t say.', 'en')).toEqual([
      '“She called it ‘absurd’,”',
      '‘absurd’',
    ]);
    expect(quoted("the ministers' plan wasn't 'ready' yet", 'en')).toEqual(["'ready'"]);
  });

  it('leave gershayim and geresh alone, also after a prefix', () => {
    expect(quoted('דובר צה"ל אמר: "לא". הוא שוחח עם ארה"ב', 'he')).toEqual(['"לא"']);
    expect(quoted('הוא טען ש"זה שקר" וג\'ורג\' שתק', 'he')).toEqual(['"זה שקר"']);
  });

  it('leave gershayim alone where vowel points stand between letter and mark', () => {
    expect(quoted('דוֹבֵר צַהַ"ל אָמַר: "לֹא". הוּא שׂוֹחֵחַ עִם אַרְהַ"בְ', 'he')).toEqual(['"לֹא"']);
    expect(quoted('הוּא טָעַן שֶ"זֶה שֶׁקֶר" וְהָלַךְ', 'he')).toEqual(['"זֶה שֶׁקֶר"']);
  });

  it('end with the paragraph where no mark closes them', () => {
    const text = '“First paragraph.\n\n“Second.” Done.';
    expect(quotations(text, 'en')).toEqual([
      { start: 0, end: 17, kind: 'double', closed: false },
      { start: 19, end: 28, kind: 'double', closed: true },
    ]);
  });

  it('tell a mark from an apostrophe at a place', () => {
    expect(isQuotationMark("don't", 3)).toBe(false);
    expect(isQuotationMark('"x"', 0)).toBe(true);
  });

  it('are found in a line of nothing but marks', () => {
    expect(quotations('"'.repeat(300_000), 'he').length).toBeGreaterThan(0);
  });

  it('lie inside the text in order whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('"', '“', '”', '«', '»', "'", 'a', ' ', '\n', 'א'),
          maxLength: 40,
        }),
        (text) => {
          let last = 0;
          for (const { start, end } of quotations(text, 'en')) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
            last = start;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
