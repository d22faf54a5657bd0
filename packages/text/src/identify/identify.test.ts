import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from './identify.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The ministry said that it would not take part in the talks.'],
    ['de', 'Das Ministerium sagte, dass es an den Gesprächen nicht teilnehmen werde.'],
    ['fr', "Le ministère a déclaré qu'il ne participerait pas aux pourparlers."],
    ['tr', 'Bakanlık görüşmelere katılmayacağını açıkladı.'],
    ['az', 'Nazirlik danışıqlarda iştirak etməyəcəyini bildirib.'],
    ['fa', 'وزارت امور خارجه اعلام کرد که در این گفتگوها شرکت نمی‌کند.'],
    ['ar', 'قالت وزارة الخارجية إنها لن تشارك في هذه المحادثات.'],
    ['ur', 'وزارت خارجہ نے کہا ہے کہ وہ ان مذاکرات میں شریک نہیں ہو گی۔'],
    ['ps', 'د بهرنیو چارو وزارت وویل چې په دې خبرو کې به ګډون ونه کړي.'],
    ['he', 'משרד החוץ אמר כי לא ישתתף בשיחות.'],
    ['ru', 'Министерство заявило, что не будет участвовать в переговорах.'],
    ['uk', 'Міністерство заявило, що не братиме участі в переговорах.'],
    ['ku', 'Wezaretê got ku ew ê beşdarî hevdîtinan nebe û ji vê yekê re ne amade ye.'],
    ['zh', '外交部表示不会参加会谈。'],
  ])('is %s', (lang, text) => {
    expect(identifyLanguage(text).lang).toBe(lang);
  });

  it('is undetermined where there are no letters', () => {
    expect(identifyLanguage('12:30 — 5 %')).toEqual({ lang: 'und', confidence: 0 });
  });

  it('takes a hint where the text has too little, and not where the text speaks clearly', () => {
    expect(identifyLanguage('Marlo Vane', { lang: 'tr', confidence: 1 }).lang).toBe('tr');
    expect(
      identifyLanguage('The talks will not be held in the capital.', { lang: 'tr', confidence: 1 })
        .lang,
    ).toBe('en');
  });

  it('has a confidence between nought and one for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { confidence } = identifyLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
