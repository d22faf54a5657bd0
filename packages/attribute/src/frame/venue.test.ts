import { plainArticle } from '@hearsay/read';
import { describe, expect, it } from 'vitest';
import { attribute } from '../attribute.ts';

function venues(text: string, lang: string) {
  const { statements } = attribute(plainArticle(text, lang), { engine: 'rules' });
  return statements.map(({ venue }) => venue);
}

describe('a venue', () => {
  it.each([
    [
      'en',
      'Karl Berg said in an interview with the Harbor Post that the port was open.',
      'an interview with the Harbor Post',
      'the Harbor Post',
    ],
    [
      'fa',
      'کریم سهرابی در گفت‌وگو با شبکهٔ ساحل گفت که بندر باز است.',
      'گفت‌وگو با شبکهٔ ساحل',
      'شبکهٔ ساحل',
    ],
    [
      'ar',
      'قال كريم سهراب في مقابلة مع صحيفة الساحل إن الميناء مفتوح.',
      'مقابلة مع صحيفة الساحل',
      'صحيفة الساحل',
    ],
  ])('is told with the outlet that it belongs to (%s): %s', (lang, text, venue, outlet) => {
    expect(venues(text, lang)).toEqual([{ text: venue, outlet }]);
  });

  it.each([
    ['tr', 'Deniz Aral yaptığı açıklamada limanın açık olduğunu söyledi.', 'yaptığı açıklamada'],
    ['he', 'קארל ברג אמר בריאיון לערוץ החוף כי הנמל פתוח.', 'בריאיון'],
  ])('may carry the mark of a place itself (%s): %s', (lang, text, venue) => {
    expect(venues(text, lang)[0]?.text).toBe(venue);
  });

  it('is the outlet that is told something, where no other is named', () => {
    expect(venues('Karl Berg told the Harbor Post that the port was open.', 'en')).toEqual([
      { text: 'the Harbor Post', outlet: 'the Harbor Post' },
    ]);
    expect(
      venues('Karl Berg told Channel 4 in an interview that the port was open.', 'en'),
    ).toEqual([{ text: 'an interview', outlet: 'Channel 4' }]);
  });

  it('is none where somebody is told who is no outlet, and none on a day', () => {
    expect(venues('Karl Berg told the mayor on Monday that the port was open.', 'en')).toEqual([
      null,
    ]);
  });
});
