import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from './paragraphs.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

function cut(text: string, lang: string): string[] {
  return sentences(text, lang).map(([start, end]) => text.slice(start, end));
}

describe('paragraphs', () => {
  it('are parted by blank lines', () => {
    const text = '  One\nline.\n\n\n Two. \r\n\r\nThree.';
    expect(paragraphs(text).map(([s, e]) => text.slice(s, e))).toEqual([
      'One\nline.',
      'Two.',
      'Three.',
    ]);
  });

  it('are the lines where no line is blank', () => {
    expect(paragraphs('One.\nTwo.\n')).toEqual([
      [0, 4],
      [5, 9],
    ]);
  });
});

describe('sentences', () => {
  it('go on after titles, initials and abbreviations', () => {
    expect(
      cut('Gen. A. Marlo met Dr. Vane in the U.S. capital. He left at 5 p.m. The end.', 'en'),
    ).toEqual(['Gen. A. Marlo met Dr. Vane in the U.S. capital.', 'He left at 5 p.m.', 'The end.']);
  });

  it('keep a quotation and its lower-case tail together', () => {
    expect(cut('“No!” she said. “Never.” Hana left.', 'en')).toEqual([
      '“No!” she said.',
      '“Never.”',
      'Hana left.',
    ]);
  });

  it('end at the question mark and full stop of Arabic script', () => {
    expect(cut('چه گفت؟ وی پاسخ نداد. سپس رفت.', 'fa')).toEqual([
      'چه گفت؟',
      'وی پاسخ نداد.',
      'سپس رفت.',
    ]);
  });

  it('go on after an ordinal in Turkish and German', () => {
    expect(cut('Bu 3. toplantı. Bitti.', 'tr')).toEqual(['Bu 3. toplantı.', 'Bitti.']);
    expect(cut('Am 3. Mai kam er. Er ging.', 'de')).toEqual(['Am 3. Mai kam er.', 'Er ging.']);
  });

  it('end after a year, and after an ordinal that a sentence opener follows', () => {
    expect(cut('Das Amt schloss 2026. Niemand kam.', 'de')).toEqual([
      'Das Amt schloss 2026.',
      'Niemand kam.',
    ]);
    expect(cut('Er wurde 63. Die Feier fiel aus.', 'de')).toEqual([
      'Er wurde 63.',
      'Die Feier fiel aus.',
    ]);
  });

  it('leave the dateline before a report apart', () => {
    expect(cut('لیند - آوین: بندر بسته شد. کسی آسیب ندید.', 'fa')).toEqual([
      'لیند - آوین:',
      'بندر بسته شد.',
      'کسی آسیب ندید.',
    ]);
    expect(cut('The port - he said: it is shut. Yes.', 'en')).toHaveLength(2);
    expect(cut('رضا - سخنگو: «بندر بسته شد.» او رفت.', 'fa')).toHaveLength(2);
  });

  it('go on after an ellipsis where letters have no case, unless an opener follows', () => {
    expect(cut('הוא חיכה... ובסוף הלך. הוא שב.', 'he')).toEqual([
      'הוא חיכה... ובסוף הלך.',
      'הוא שב.',
    ]);
    expect(cut('הוא חיכה... אבל איש לא בא.', 'he')).toHaveLength(2);
  });

  it('lie in order inside the text and lose no word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom('en', 'fa', 'he', 'xx'),
        (text, lang) => {
          let last = 0;
          const kept: string[] = [];
          for (const [start, end] of sentences(text, lang)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
            kept.push(text.slice(start, end));
          }
          expect(last).toBeLessThanOrEqual(text.length);
          const bare = (piece: string) => piece.replace(/[\s\p{Cc}]/gu, '');
          expect(bare(kept.join(''))).toBe(bare(text));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('tokens', () => {
  it('keep initials, gershayim, hyphens and inner apostrophes inside words', () => {
    const text = 'U.S. ארה"ב re-engage don\'t Ankara’da 3,500 5th "x" — €';
    expect(tokens(text).map((token) => [text.slice(token.start, token.end), token.kind])).toEqual([
      ['U.S.', 'word'],
      ['ארה"ב', 'word'],
      ['re-engage', 'word'],
      ["don't", 'word'],
      ['Ankara’da', 'word'],
      ['3,500', 'number'],
      ['5th', 'number'],
      ['"', 'quote'],
      ['x', 'word'],
      ['"', 'quote'],
      ['—', 'punctuation'],
      ['€', 'symbol'],
    ]);
  });

  it('lie in order and cover everything but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0;
        for (const { start, end } of tokens(text)) {
          expect(text.slice(last, start)).toMatch(/^\s*$/);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });
});
