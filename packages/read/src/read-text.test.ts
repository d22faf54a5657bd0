import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

test('a text stays as it is, to the last character, lone surrogates too', () => {
  const strange = fc
    .array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udc00', '\n\n', ' ')),
    )
    .map((parts) => `a${parts.join('')}`);
  fc.assert(
    fc.property(strange, (text) => {
      const reading = readText(text);
      return (
        'article' in reading && reading.article.text === text && reading.article.title === null
      );
    }),
  );
});

test('a text of blanks is an error', () => {
  expect(readText(' \n ')).toMatchObject({ error: { code: 'input-empty' } });
});

test('the language is told from the text and gives the direction', () => {
  const reading = readText(
    'وزارت خارجه روز دوشنبه گفت که گفتگوها هفته آینده ادامه خواهد یافت و هیچ تصمیمی گرفته نشده است.',
  );
  expect(reading).toMatchObject({ article: { lang: 'fa', direction: 'rtl' } });
});

test('an agency before a dateline is found with its place', () => {
  const text =
    'LIND (Agency Nord) - The port was shut on Monday, the ministry said.\n\nNobody was hurt.';
  const reading = readText(text);
  expect('article' in reading ? reading.article.agencies : null).toEqual([
    { name: 'Agency Nord', place: { part: 'body', partIndex: null, spans: [[6, 17]] } },
  ]);
});
