import { describe, expect, it } from 'vitest';
import { scoreDates } from './score.ts';

describe('the score of date expressions', () => {
  it('counts value and grain, language by language', () => {
    const [en, tr] = scoreDates(
      [
        { lang: 'en', text: 'yesterday', value: '2013-02-11T00:00:00', grain: 'day' },
        {
          lang: 'en',
          text: '3 to 5 July',
          from: '2013-07-03T00:00:00',
          to: '2013-07-06T00:00:00',
          grain: 'day',
        },
        {
          lang: 'en',
          text: 'after 2014',
          open: 'after',
          value: '2014-01-01T00:00:00',
          grain: 'year',
        },
        { lang: 'en', text: 'last month', value: '2013-01-01T00:00:00', grain: 'day' },
        { lang: 'tr', text: 'saat 15', value: '2013-02-12T15:00:00', grain: 'hour' },
      ],
      '2013-02-12T04:30:00-02:00',
    );
    expect(en).toMatchObject({ lang: 'en', total: 4, right: 3 });
    expect(en?.wrong).toEqual([
      { text: 'last month', expected: '2013-01-01 day', found: '2013-01 month' },
    ]);
    expect(tr).toMatchObject({ lang: 'tr', total: 1, right: 1 });
  });
});
