import { fold } from '@hearsay/text';
import { describe, expect, test } from 'vitest';
import { foldedWords } from '../meaning/lexicon.ts';
import { refusalLanguage, refusalLanguageCodes } from './languages/index.ts';
import { refusalIn, refuserAmong } from './refusal.ts';

const told = (lang: string, text: string): boolean =>
  refusalIn(lang, foldedWords(text), 'told') !== null;
const said = (lang: string, text: string): boolean =>
  refusalIn(lang, foldedWords(text), 'said') !== null;

describe('a refusal whose verb stands apart from the act', () => {
  test.each([
    ['en', 'The mayor declined, when reached by telephone on Friday, to comment on the bridge.'],
    ['en', 'The mayor would not, despite three requests, say whether the bridge was sold.'],
    ['de', 'Die Reederei lehnte am Freitag auf Anfrage jede Stellungnahme ab.'],
    ['de', 'Zum Verkauf der Brücke wollte sich die Reederei nicht äußern.'],
    ['he', 'ראש העיר סירב אתמול (שישי) בערב להגיב לשאלה על הגשר.'],
    ['he', 'ראש העיר לא רצה אמש לענות על השאלות.'],
    ['ar', 'رفض رئيس البلدية مساء الجمعة التعليق على بيع الجسر.'],
    ['fa', 'شهردار روز جمعه از هرگونه اظهارنظر درباره فروش پل خودداری کرد.'],
    ['tr', 'Belediye başkanı köprünün satışı hakkında yorum yapmaktan dün kaçındı.'],
    ['en', 'The mayor had no comment on the bridge.'],
    ['de', 'Die Reederei gab am Freitag keinen Kommentar ab.'],
    ['he', 'ראש העיר העדיף שלא להגיב על מכירת הגשר.'],
    ['ar', 'فضل رئيس البلدية عدم التعليق على بيع الجسر.'],
    ['fa', 'شهردار گفت که در این باره اظهارنظری نمی‌کند.'],
    ['tr', 'Başkan köprünün satışı hakkında yorum yapmayacağını söyledi.'],
  ])('%s: %s', (lang, text) => expect(told(lang, text)).toBe(true));
});

describe('no refusal', () => {
  test.each([
    ['en', 'The ministry has not commented on the bridge.'],
    ['en', 'The mayor refused to cross the bridge.'],
    ['de', 'Die Reederei hat sich bisher nicht geäußert.'],
    ['he', 'העירייה לא הגיבה לפנייה.'],
    ['ar', 'رفضت البلدية بيع الجسر.'],
    ['fa', 'شهرداری از فروش پل خودداری کرد.'],
    ['tr', 'Başkan dünkü konuşmasında iddiaları reddetti.'],
  ])('%s: %s', (lang, text) => expect(told(lang, text)).toBe(false));

  test('in an unknown language nothing is read', () => {
    expect(told('xx', 'declined to comment')).toBe(false);
  });
});

test('"no comment" refuses in a speaker\'s own words alone', () => {
  expect(said('en', 'No comment.')).toBe(true);
  expect(told('en', 'There was no comment from the ministry.')).toBe(false);
  expect(said('he', 'אין לי תגובה')).toBe(true);
  expect(said('tr', 'Yorum yok.')).toBe(true);
  expect(said('ar', 'لا تعليق لدينا')).toBe(true);
  expect(said('fa', 'در این باره نظری ندارم')).toBe(true);
  expect(said('de', 'Dazu sagen wir nichts')).toBe(true);
  expect(said('en', 'You will hear nothing from me on that.')).toBe(true);
  expect(said('fa', 'در این باره از من چیزی نخواهید شنید')).toBe(true);
  expect(said('ar', 'لن تسمعوا مني شيئا')).toBe(true);
  expect(said('he', 'לא תשמעו ממני מילה')).toBe(true);
});

test('who refuses stands nearest to the verb, and first where the verb closes the sentence', () => {
  const entities = [
    { id: 'ferry', at: 1 },
    { id: 'mayor', at: 4 },
  ];
  const refusal = { from: 6, to: 9 };
  expect(refuserAmong({ ...refusal, order: 'refusing-first' }, entities)?.id).toBe('mayor');
  expect(refuserAmong({ ...refusal, order: 'speaking-first' }, entities)?.id).toBe('ferry');
  expect(refuserAmong({ ...refusal, order: 'either' }, [])).toBeNull();
});

describe.each(refusalLanguageCodes)('%s', (code) => {
  const table = refusalLanguage(code);
  const lists = [
    table?.said,
    table?.telling,
    table?.refusing,
    table?.willing,
    table?.negations,
    table?.speaking,
  ].map((list) => list ?? []);

  test('the table names itself and its source', () => {
    expect(table?.code).toBe(code);
    expect(table?.source).not.toBe('');
  });

  test('every pattern is left with letters when folded, and none stands twice', () => {
    for (const list of lists) {
      expect(new Set(list).size, list.join(' ')).toBe(list.length);
      for (const pattern of list) expect(fold(pattern.replaceAll('*', '')), pattern).not.toBe('');
    }
  });
});
