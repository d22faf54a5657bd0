import type { TextLanguage } from './language.ts';
import { words } from './words.ts';

export const fa: TextLanguage = {
  code: 'fa',
  name: 'Persian',
  ownName: 'فارسی',
  script: 'Arab',
  source:
    'Character variants: Unicode Standard ch. 9.2 and the Persian keyboard standard ISIRI 9147; quotation marks: CLDR delimiters; abbreviations with a stop are rare in Persian print: own list.',
  digits: '۰۱۲۳۴۵۶۷۸۹',
  abbreviations: words('دکتر مهندس ر.ک ه.ش ه.ق ق.م ه ر ق ص'),
  closingAbbreviations: words('م ش'),
  figureAbbreviations: words('ج ش'),
  openers: words('این آن وی او اما همچنین در به از با بر ما آنها من'),
  ordinalStop: false,
  quotationMarks: [
    { open: '«', close: '»', kind: 'guillemet' },
    { open: '“', close: '”', kind: 'double' },
    { open: '"', close: '"', kind: 'double' },
    { open: '‹', close: '›', kind: 'guillemet' },
    { open: '‘', close: '’', kind: 'single' },
    { open: "'", close: "'", kind: 'single' },
  ],
  variants: [
    ['ي', 'ی'],
    ['ى', 'ی'],
    ['ې', 'ی'],
    ['ك', 'ک'],
    ['ڪ', 'ک'],
    ['ۀ', 'ه'],
    ['هٔ', 'ه'],
    ['ة', 'ه'],
    ['ہ', 'ه'],
    ['ھ', 'ه'],
    ['ٱ', 'ا'],
  ],
};
