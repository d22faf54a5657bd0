import { readText } from '@hearsay/read';
import { expect, test } from 'vitest';
import { attribute } from '../attribute.ts';

/** The source's words and the chain of each statement. */
function chains(lang: string, text: string): readonly (readonly [string | undefined, string])[] {
  const read = readText(text, { lang });
  if ('error' in read) throw new Error(read.error.code);
  return attribute(read.article, { engine: 'rules' }).statements.map(({ source, chain }) => [
    source?.text,
    chain.map((link) => link.text).join(' ← '),
  ]);
}

test.each([
  [
    'de',
    'Der Betreiber habe die Linie aufgegeben, berichtete die Zeitung „Halder Bote“ unter Berufung auf Angestellte am Bahnhof.',
    'die Zeitung „Halder Bote“ ← Angestellte',
  ],
  [
    'tr',
    'Halder Postası gazetesi, istasyon çalışanlarına dayandırdığı haberinde hattın kapatıldığını yazdı.',
    'Halder Postası gazetesi ← istasyon çalışanlarına',
  ],
  [
    'fa',
    'روزنامه رهیاب نو به نقل از کارکنان ایستگاه گزارش داد که این خط تعطیل شده است.',
    'روزنامه رهیاب نو ← کارکنان ایستگاه',
  ],
  [
    'he',
    'החברה סגרה את הקו, כך דיווח העיתון מבט צפון בהסתמך על עובדים בתחנה.',
    'העיתון מבט צפון ← עובדים בתחנה',
  ],
])('who hands words on stands before who said them: %s', (lang, text, chain) => {
  const [first] = chains(lang, text);
  expect(first?.[1]).toBe(chain);
  expect(chain.endsWith(first?.[0] ?? '-')).toBe(true);
});

test('a day may stand between the verb and the words for citing', () => {
  const text =
    'The company has shut the line, the Halder Courier reported on Monday, citing two officials.';
  expect(chains('en', text)).toEqual([['two officials', 'the Halder Courier ← two officials']]);
});

test('a reason that is cited is nobody who speaks', () => {
  const text = 'The company shut the line on Monday, the minister said, citing security concerns.';
  expect(chains('en', text)).toEqual([['the minister', 'the minister']]);
});
