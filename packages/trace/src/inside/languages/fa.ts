import type { PartWords } from '../part-words.ts';

export const fa: PartWords = {
  code: 'fa',
  source: 'written for this project from common names of the parts of offices, firms and schools',
  parts: [
    'بخش*',
    'واحد*',
    'دفتر*',
    'اداره*',
    'معاونت*',
    'دبیرخانه*',
    'بایگانی*',
    'شعبه*',
    'ستاد*',
    'حسابداری*',
    'امور مالی',
    'کارگزینی*',
    'کارگاه*',
    'آزمایشگاه*',
    'مدیریت*',
    'حراست*',
    'روابط عمومی*',
  ],
  owners: ['آن', 'آنجا', 'خود', 'همان', 'همین', 'آن‌ها'],
};
