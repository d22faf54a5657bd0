import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './find.ts';

// A Wednesday.
const REFERENCE = '2026-03-04T09:30+03:30';

function found(text: string, lang = 'en', reference: string | null = REFERENCE): string[] {
  return findDates(text, { lang, reference, zone: null }).map(
    ({ text, value }) => `${text} = ${value}`,
  );
}

describe('date expressions in news', () => {
  it('tell of the weekday that was', () => {
    expect(found('The minister said on Monday that nothing was agreed.')).toEqual([
      'on Monday = 2026-03-02',
    ]);
  });

  it('tell of the weekday to come where the words before it speak of the future', () => {
    expect(found('He said on Monday that talks will resume on Friday.')).toEqual([
      'on Monday = 2026-03-02',
      'on Friday = 2026-03-06',
    ]);
  });

  it('take a year that is not printed from the nearest date, and mark it inferred', () => {
    const [date] = findDates('On 20 December he denied it.', {
      lang: 'en',
      reference: '2026-01-10',
      zone: null,
    });
    expect(date).toMatchObject({ value: '2025-12-20', grain: 'day', inferred: true });
    const [whole] = findDates('On 20 December 2025 he denied it.', {
      lang: 'en',
      reference: null,
      zone: null,
    });
    expect(whole).toMatchObject({ value: '2025-12-20', grain: 'day', inferred: false });
  });

  it('leave out what needs a reference where there is none', () => {
    expect(found('He left yesterday and came back on 3 May.', 'en', null)).toEqual([]);
  });

  it('read the solar calendar, native digits and relative words of Persian', () => {
    expect(found('او ۱۲ اسفند ۱۴۰۴ در نشستی گفت', 'fa')).toEqual(['۱۲ اسفند ۱۴۰۴ = 2026-03-03']);
    expect(found('سخنگوی وزارت خارجه روز دوشنبه گفت', 'fa')).toEqual(['روز دوشنبه = 2026-03-02']);
  });

  it('use the zone for the day of an instant', () => {
    const options = { lang: 'en', reference: '2026-03-04T22:30:00Z', zone: 'Asia/Tehran' };
    expect(findDates('It happened yesterday, he said.', options)[0]?.value).toBe('2026-03-04');
  });

  it('tell the running unit up to now, and from now on', () => {
    expect(found('He had said so earlier this month, and will again later this week.')).toEqual([
      'earlier this month = 2026-03-01/2026-03-04',
      'later this week = 2026-03-05/2026-03-09',
    ]);
  });

  it('are not verbs and ordinals that look like months and days', () => {
    expect(found('They may march; the second man sat in the sun for a second.')).toEqual([]);
    expect(found('The party won in May.')).toEqual(['in May = 2025-05']);
  });

  it.each([
    'Thus the first of three, by the second, won 2 to 1.',
    'Some 2,000 people and 150 soldiers came in 2 buses, two to three at a time.',
    'In the early days a third of them left.',
    'It was $2014 or 2014%, and at 200 it ends.',
  ])('are not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('end with their sentence', () => {
    expect(found('He left last week. On Thursday he wrote.')).toEqual([
      'last week = 2026-02-23',
      'On Thursday = 2026-02-26',
    ]);
    expect(found('He came at 5 p.m. Monday and left on Sept. 3.')).toEqual([
      'at 5 p.m. Monday = 2026-03-02T17:00',
      'on Sept. 3 = 2025-09-03',
    ]);
  });

  it('take the day figure of a printed date in the order of the language', () => {
    expect(found('Erschienen am 3.4.2025 in der Stadt.', 'de')).toEqual([
      'am 3.4.2025 = 2025-04-03',
    ]);
    expect(found('Published 3/4/2025 in the city.')).toEqual(['3/4/2025 = 2025-03-04']);
  });

  it('give the days of a month of another calendar', () => {
    expect(found('صادرات در بهمن ۱۴۰۴ نصف شد', 'fa')).toEqual([
      'در بهمن ۱۴۰۴ = 2026-01-21/2026-02-20',
    ]);
  });

  it('read a label standing alone as counting from now on', () => {
    expect(found('Monday')).toEqual(['Monday = 2026-03-09']);
  });

  it('are not labels where other words stand far off', () => {
    const text = `He left on Monday.${' '.repeat(200)}`;
    expect(
      found(text.replace('He left on ', ' '.repeat(100)).replace('.', `${' '.repeat(90)}he`)),
    ).toEqual(['Monday = 2026-03-02']);
  });

  it('can be read as news also where they stand alone', () => {
    const options = { lang: 'en', reference: REFERENCE, zone: null, alone: 'news' } as const;
    expect(findDates('Monday', options)[0]?.value).toBe('2026-03-02');
  });

  it.each([
    ['He spoke on Tuesday evening.', 'time'],
    ['He spoke at 3 pm, she said.', 'time'],
    ['It was dry in summer 2024.', 'date'],
    ['It was shut at the weekend.', 'date'],
    ['The fair lasts from 3 to 5 May.', 'interval'],
    ['It has been shut since 2019.', 'interval'],
    ['They talked for two hours.', 'duration'],
    ['They meet every Friday.', 'set'],
  ])('are told apart by type: %s', (text, type) => {
    expect(
      findDates(text, { lang: 'en', reference: REFERENCE, zone: null }).map((each) => each.type),
    ).toEqual([type]);
  });

  it('convert a time told in another zone', () => {
    expect(found('The session opens at 14:30 GMT in the capital.')).toEqual([
      'at 14:30 GMT = 2026-03-04T18:00',
    ]);
  });

  it('are nothing in a year beyond the calendar', () => {
    expect(found('It was 5 March 20206, he said, or 31 February 2025.').join()).not.toContain(
      '20206',
    );
  });

  it('take time in step with the text: one line of a million characters', () => {
    const line = 'On 3 May 2025 he left at 9, and 12 14 16 18 came back last week. '.repeat(80);
    const time = (text: string): number => {
      const start = performance.now();
      findDates(text, { lang: 'en', reference: REFERENCE, zone: null });
      return performance.now() - start;
    };
    time(line);
    // Four times the text may take six times as long: room for noise, none for a square.
    expect(time(line.repeat(4))).toBeLessThan(6 * time(line) + 200);
  });

  it('lie in order inside the text, whatever the text', () => {
    const words = fc.constantFrom(
      'monday',
      'last',
      '3',
      '2014',
      'of',
      'march',
      '-',
      'to',
      'week',
      'ago',
      'the',
      '\ud800',
      '۱۲',
      ',',
      'pm',
      'x',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        const text = list.join(' ');
        let last = 0;
        for (const { span, text: words, value } of findDates(text, {
          lang: 'en',
          reference: REFERENCE,
          zone: null,
        })) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(text.slice(...span)).toBe(words);
          expect(value).not.toContain('NaN');
          last = span[1];
        }
      }),
      { numRuns: 200 },
    );
  });
});
