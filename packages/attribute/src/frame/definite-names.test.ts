import { describe, expect, it } from 'vitest';
import { attributionLanguage } from '../languages/index.ts';
import type { AttributionLanguage } from '../languages/table.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage } from '../passage/passage.ts';
import { namedBehindDefinite } from './definite-names.ts';

const lexicon = compileLexicon(attributionLanguage('ar') as AttributionLanguage);

function isNamed(phrase: string): boolean {
  const passage = cutPassage(phrase, 'ar');
  return namedBehindDefinite(passage, lexicon, [0, passage.words.length]);
}

describe('a name behind a definite noun', () => {
  it.each([
    'رئيس النادي الطيب رابح',
    'الوزير رضوان التليلي',
    'رئيسها قدري الشاطر',
    'الباحثة في الحكم المحلي روان عازار',
    'الناطق باسم البلدية عبد العزيز المطوع',
  ])('begins where the article stops: %s', (phrase) => expect(isNamed(phrase)).toBe(true));

  it.each([
    'وكيل الوزارة للطب العلاجي',
    'وزير الخارجية السابق',
    'مدير المستشفى نفسه',
    'المدير في شركة نورد',
    'مدير الميناء، الذي حضر ضيفاً',
    'رئيس شركة نورد',
  ])('is none in an adjective, behind a preposition or in a clause: %s', (phrase) =>
    expect(isNamed(phrase)).toBe(false),
  );
});
