import { expect, test } from 'vitest';
import { attributionLanguage } from '../languages/index.ts';
import type { AttributionLanguage } from '../languages/table.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage } from '../passage/passage.ts';
import type { SourceType } from '../statement.ts';
import { sourceKind } from './source-type.ts';

function typeOf(phrase: string, lang: string): SourceType {
  const lexicon = compileLexicon(attributionLanguage(lang) as AttributionLanguage);
  const passage = cutPassage(phrase, lang);
  return sourceKind(passage, lexicon, [0, passage.words.length], new Set()).type;
}

test.each<[string, SourceType]>([
  ['مسؤولان مطلعان على الملف', 'anonymous'],
  ['موظفاً في الوزارة', 'anonymous'],
  ['المتحدث باسم الوزارة', 'office'],
  ['رئيسها قدري الشاطر', 'person'],
  ['أولياء الأمور', 'collective'],
])('in Arabic %s is %s', (phrase, type) => {
  expect(typeOf(phrase, 'ar')).toBe(type);
});

test.each<[string, SourceType]>([
  ['نمایندهٔ دادستان', 'office'],
  ['صادرکنندگان زعفران', 'collective'],
  ['یک مقام آگاه', 'anonymous'],
])('in Persian %s is %s', (phrase, type) => {
  expect(typeOf(phrase, 'fa')).toBe(type);
});

test.each<[string, SourceType]>([
  ['שני סבלים', 'anonymous'], // a number that is a given name too
  ['הסדרן שעמד בכניסה', 'anonymous'],
  ['הנהג, בן 57,', 'anonymous'],
  ['קצין הבטיחות', 'office'], // a longer post that begins with a calling
  ['שירות בתי הסוהר', 'organisation'],
  ['השופטת רבקה הורן', 'person'],
])('in Hebrew %s is %s', (phrase, type) => {
  expect(typeOf(phrase, 'he')).toBe(type);
});

test.each<[string, SourceType]>([
  ['bir meclis üyesinin', 'anonymous'], // a role under its case
  ['İşçi Konfederasyonu', 'organisation'],
  ['Şirketin kurucusu Toprak Beren', 'person'],
  ['Kalaycı Rüstem Usta', 'person'],
  ['iki bakana', 'anonymous'],
  ['ailelerin', 'collective'],
])('in Turkish %s is %s', (phrase, type) => {
  expect(typeOf(phrase, 'tr')).toBe(type);
});

test.each<[string, string, string | null]>([
  ['tr', 'Adının açıklanmasını istemeyen üst düzey bir yetkili', null],
  ['tr', 'Karsovalı üst düzey bir yetkili', 'Karsovalı'],
  ['en', 'Altovan trade officials', 'Altovan'],
])('in %s the country that "%s" prints is %s', (lang, phrase, country) => {
  const lexicon = compileLexicon(attributionLanguage(lang) as AttributionLanguage);
  const passage = cutPassage(phrase, lang);
  const kind = sourceKind(passage, lexicon, [0, passage.words.length], new Set());
  expect(kind.anonymous?.country).toBe(country);
});
