/** What a "not", a question and an answered report turn, and what they leave as it is, in each language. */
import type { Registry } from '@hearsay/resolve';
import { describe, expect, test } from 'vitest';
import { buildVersion, emptyRegistry } from '../../../trace/testing/build-version.ts';
import { passageReader } from '../bearing/passage.ts';
import { stanceReader } from '../bearing/stance.ts';
import { profileOf } from './profile.ts';

const registry: Registry = {
  ...emptyRegistry,
  countries: [
    {
      type: 'country',
      code: 'VE',
      names: {
        en: ['Veria'],
        fa: ['وریا'],
        ar: ['فيريا'],
        he: ['וריה'],
        tr: ['Verya'],
        de: ['Veria'],
      },
    },
  ],
};

const profile = profileOf('Direct talks with Veria were approved.', {}, registry);

function stance(lang: string, text: string): string {
  const version = buildVersion({ address: 'u:x', lang, text });
  const passages = passageReader(registry);
  const [passage, second] = passages.whole(version);
  if (passage === undefined || second !== undefined) throw new Error('the text is no one sentence');
  const reader = stanceReader(profile, registry, passages);
  return reader.sentence(version, passage, '2026-03-02').stance;
}

describe('words for nobody and nothing deny', () => {
  test.each([
    ['en', 'Nobody approved direct talks with Veria.'],
    ['en', 'Nothing was approved, direct talks with Veria least of all.'],
    ['de', 'Niemand hat direkte Gespräche mit Veria gebilligt.'],
    ['de', 'Keinerlei direkte Gespräche mit Veria sind gebilligt worden.'],
    ['de', 'Gebilligt worden sind direkte Gespräche mit Veria bei uns nicht.'],
    ['ar', 'لا أحد وافق على محادثات مباشرة مع فيريا.'],
    ['ar', 'لم يوافق أي وزير على محادثات مباشرة مع فيريا.'],
    ['fa', 'هیچ کس مذاکرات مستقیم با وریا را تأیید نکرد.'],
    ['he', 'איש לא אישר שיחות ישירות עם וריה.'],
    ['he', 'שום שיחות ישירות עם וריה לא אושרו.'],
    ['tr', 'Verya ile doğrudan görüşmeleri hiç kimse onaylamadı.'],
    ['tr', 'Verya ile hiçbir doğrudan görüşme onaylanmadı.'],
  ])('%s: %s', (lang, text) => expect(stance(lang, text)).toBe('denies'));
});

describe('negations that stand for one take nothing back', () => {
  test.each([
    ['en', 'They neither approved nor wanted direct talks with Veria.'],
    ['de', 'Direkte Gespräche mit Veria hat der Rat nie und nimmer gebilligt.'],
    ['ar', 'لم يوافق المجلس ولم يرحب بمحادثات مباشرة مع فيريا.'],
    ['fa', 'مجلس هرگز مذاکرات مستقیم با وریا را تأیید نکرد.'],
    ['he', 'המועצה מעולם לא אישרה שיחות ישירות עם וריה.'],
    ['tr', 'Meclis, Verya ile doğrudan görüşmeleri asla onaylamadı.'],
  ])('%s: %s', (lang, text) => expect(stance(lang, text)).toBe('denies'));
});

describe('a negation inside an idiom negates nothing', () => {
  test.each([
    ['en', 'They approved direct talks with Veria for next to nothing.'],
    ['en', 'No sooner had they approved direct talks with Veria than the doors closed.'],
    ['de', 'Direkte Gespräche mit Veria hat der Rat nicht umsonst gebilligt.'],
    ['ar', 'وافق المجلس دون مقابل على محادثات مباشرة مع فيريا.'],
    ['fa', 'مجلس مذاکرات مستقیم با وریا را برای هیچ تأیید کرد.'],
    ['he', 'המועצה אישרה תמורת כלום שיחות ישירות עם וריה.'],
    ['tr', 'Meclis, Verya ile doğrudan görüşmeleri yok pahasına onayladı.'],
  ])('%s: %s', (lang, text) => expect(stance(lang, text)).toBe('affirms'));
});

describe('a negation in another clause leaves the act as it is', () => {
  test.each([
    ['en', 'Direct talks with Veria were approved; nobody was asked.'],
    ['en', 'We did not know it; direct talks with Veria were approved.'],
    ['de', 'Direkte Gespräche mit Veria sind gebilligt worden, und geheim waren sie nicht.'],
    ['ar', 'المحادثات المباشرة مع فيريا تمت الموافقة عليها، لم يندم أحد.'],
    ['fa', 'مجلس مذاکرات مستقیم با وریا را تأیید کرد، پشیمان نشد.'],
    ['he', 'שיחות ישירות עם וריה אושרו, לא בישיבה.'],
    ['tr', 'Meclis, Verya ile doğrudan görüşmeleri onayladı, pişman olmadı.'],
  ])('%s: %s', (lang, text) => expect(stance(lang, text)).toBe('affirms'));

  test('but a verb at the end of its clause keeps the negation behind its object and a comma', () => {
    expect(stance('tr', 'Verya ile doğrudan görüşmelerin onayı, verilmedi.')).toBe('denies');
  });
});

describe('who answers a report does not say what it says', () => {
  test.each([
    [
      'en',
      'The council responded on Monday to the report that direct talks with Veria were approved.',
    ],
    [
      'de',
      'Der Rat reagierte auf den Bericht, direkte Gespräche mit Veria seien gebilligt worden.',
    ],
    ['ar', 'رد المجلس على تقرير عن الموافقة على محادثات مباشرة مع فيريا.'],
    ['fa', 'مجلس به گزارش تأیید مذاکرات مستقیم با وریا پاسخ داد.'],
    ['he', 'המועצה הגיבה לדיווח שאושרו שיחות ישירות עם וריה.'],
    ['tr', 'Meclis, Verya ile doğrudan görüşmelerin onaylandığı yolundaki habere karşılık verdi.'],
  ])('%s: %s', (lang, text) => expect(stance(lang, text)).toBe('relates'));
});

describe('a question behind what was said leaves it said', () => {
  test.each([
    ['en', 'Direct talks with Veria were approved; whether they begin in May is unclear.'],
    ['en', 'Direct talks with Veria were approved; who will go?'],
    [
      'de',
      'Direkte Gespräche mit Veria sind gebilligt worden; ob sie im Mai beginnen, ist unklar.',
    ],
    ['ar', 'تمت الموافقة على محادثات مباشرة مع فيريا؛ ليس واضحا من سيذهب.'],
    ['fa', 'مذاکرات مستقیم با وریا تأیید شد؛ معلوم نیست چه کسی می‌رود.'],
    ['he', 'שיחות ישירות עם וריה אושרו; לא ברור מי ייסע.'],
    ['tr', 'Verya ile doğrudan görüşmeler onaylandı; kimin gideceği belli değil.'],
  ])('%s: %s', (lang, text) => expect(stance(lang, text)).toBe('affirms'));

  test('and one that asks for it leaves it open', () => {
    expect(stance('en', 'They came back; were direct talks with Veria approved?')).toBe(
      'questions',
    );
  });
});

describe('another verb\'s negation behind an "and" turns nothing before it', () => {
  test.each([
    ['en', 'The Leader approved direct talks with Veria and will not travel.'],
    ['de', 'Der Anführer hat direkte Gespräche mit Veria gebilligt und wird nicht reisen.'],
  ])('%s: %s', (lang, text) => expect(stance(lang, text)).toBe('affirms'));
});
