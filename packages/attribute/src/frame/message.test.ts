import { plainArticle } from '@hearsay/read';
import { describe, expect, it } from 'vitest';
import { attribute } from '../attribute.ts';

/** Who passes whose message on to whom, by the words of the mentions. */
function passed(text: string, lang: string) {
  const { relays, mentions } = attribute(plainArticle(text, lang), { engine: 'rules' });
  const words = (id: string | null): string | null =>
    mentions.find((one) => one.id === id)?.text ?? null;
  return relays.map(({ from, via, to }) => ({
    from: words(from),
    via: via.map(words),
    to: words(to),
  }));
}

describe('a message that is passed on', () => {
  it.each([
    ['en', 'Oman delivered a message from Veria to Tarvia on Sunday.', ['Veria', 'Oman', 'Tarvia']],
    [
      'de',
      'Oman übermittelte Tarvia am Sonntag eine Botschaft aus Veria.',
      ['Veria', 'Oman', 'Tarvia'],
    ],
    ['fa', 'عمان پیام وریا را به تاروا رساند.', ['وریا', 'عمان', 'تاروا']],
    ['ar', 'نقلت عمان رسالة من فيريا إلى تارفيا.', ['فيريا', 'عمان', 'تارفيا']],
    ['tr', 'Umman, Verya’nın mesajını Tarvya’ya iletti.', ['Verya’nın', 'Umman', 'Tarvya’ya']],
  ])('is his who stands beside its noun (%s): %s', (lang, text, [from, via, to]) => {
    expect(passed(text, lang)).toEqual([{ from, via: [via], to }]);
  });

  it('makes no statement of him whose message it is', () => {
    const text = 'Oman delivered a message from Veria to Tarvia on Sunday.';
    expect(attribute(plainArticle(text, 'en'), { engine: 'rules' }).statements).toEqual([]);
  });

  it('is none without a noun for one', () => {
    expect(passed('Oman delivered the ships from Veria to Tarvia on Sunday.', 'en')).toEqual([]);
  });
});
