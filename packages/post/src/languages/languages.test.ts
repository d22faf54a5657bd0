/** What every language file must hold: filled in, with the slots that its sentences need. */
import { directionOf } from '@hearsay/text';
import { describe, expect, it } from 'vitest';
import { postLanguage, postLanguageCodes, spokenOf } from './index.ts';

/** Every sentence of a table by its place, `signUp.frequencies.each`. */
function sentences(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    sentences(inner, place === '' ? key : `${place}.${key}`),
  );
}
const slotsOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

const english = new Map(sentences(postLanguage('en'), ''));
/** The sentence of consent is a promise about where the link stands: all must have it. */
const FREE: ReadonlySet<string> = new Set(['mail.digestSubject']);

describe.each(postLanguageCodes)('%s', (code) => {
  const language = postLanguage(code);
  const own = sentences(language, '');

  it('is its own file, with a name in its own script', () => {
    expect(language.code).toBe(code);
    if (directionOf(code) === 'rtl') expect(language.name).toMatch(/^[^A-Za-z]+$/);
  });

  it('has every sentence, with the slots of the English one', () => {
    expect(own.map(([place]) => place)).toEqual([...english.keys()]);
    for (const [place, text] of own) {
      expect([place, text.trim()]).not.toEqual([place, '']);
      if (!FREE.has(place))
        expect([place, slotsOf(text)]).toEqual([place, slotsOf(english.get(place) ?? '')]);
    }
  });

  it('holds no markup and no line break', () => {
    for (const [place, text] of own) expect([place, /[<>\n\r]/.test(text)]).toEqual([place, false]);
  });
});

it('speaks English where it knows no other', () => {
  expect(postLanguage('xx').code).toBe('en');
  expect(postLanguage('fa-IR').code).toBe('fa');
  expect(spokenOf(['xx', 'fa', 'en']).map(({ code }) => code)).toEqual(['fa', 'en']);
  expect(spokenOf(['xx']).map(({ code }) => code)).toEqual(['en']);
});
