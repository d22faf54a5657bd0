import { plainArticle } from '@hearsay/read';
import { describe, expect, it } from 'vitest';
import { attribute } from '../attribute.ts';

/** Whom each statement of a text is said to. */
function hearers(text: string, lang: string): (string | null)[] {
  const { statements } = attribute(plainArticle(text, lang), { engine: 'rules' });
  return statements.map(({ addressee }) => addressee?.text ?? null);
}

describe('a hearer', () => {
  it.each([
    ['en', 'Karl Berg told the mayor that the port was open.', 'the mayor'],
    ['en', '“The bridge holds,” Karl Berg told reporters on Monday.', 'reporters'],
    ['de', 'Karl Berg sagte dem Bürgermeister, der Hafen sei offen.', 'dem Bürgermeister'],
    ['tr', 'Bakan Deniz Aral gazetecilere limanın açık olduğunu söyledi.', 'gazetecilere'],
    ['fa', 'کریم سهرابی به خبرنگاران گفت که بندر باز است.', 'خبرنگاران'],
    ['ar', 'قال كريم سهراب للصحفيين إن الميناء مفتوح.', 'للصحفيين'],
    ['he', 'קארל ברג אמר לעיתונאים כי הנמל פתוח.', 'לעיתונאים'],
  ])('stands where its language puts it (%s): %s', (lang, text, hearer) => {
    expect(hearers(text, lang)).toEqual([hearer]);
  });

  it.each([
    ['en', 'Karl Berg said on Monday that the port was open.'],
    ['de', 'Karl Berg fügte hinzu, der Hafen sei offen.'],
    ['tr', 'Deniz Aral yaptığı açıklamada limanın açık olduğunu söyledi.'],
    ['he', 'קארל ברג אמר בריאיון לערוץ החוף כי הנמל פתוח.'],
  ])('is neither a day, nor a particle, nor a place of speech (%s): %s', (lang, text) => {
    expect(hearers(text, lang)).toEqual([null]);
  });

  it('points to whom the words mean', () => {
    const { statements, mentions } = attribute(
      plainArticle('Anna Holm came. Karl Berg told Holm that the port was open.', 'en'),
      { engine: 'rules' },
    );
    const meant = mentions.find(({ id }) => id === statements[0]?.addressee?.mention);
    expect(meant?.text).toBe('Anna Holm');
  });
});
