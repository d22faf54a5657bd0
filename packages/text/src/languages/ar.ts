import type { TextLanguage } from './language.ts';
import { words } from './words.ts';

export const ar: TextLanguage = {
  code: 'ar',
  name: 'Arabic',
  ownName: 'العربية',
  script: 'Arab',
  source:
    'Character variants: Unicode Standard ch. 9.2; quotation marks: CLDR delimiters; abbreviations (academic titles, dates) as common in Arabic print: own list.',
  digits: '٠١٢٣٤٥٦٧٨٩',
  abbreviations: words('د أ م ا أ.د ص ق.م'),
  closingAbbreviations: words('ه هـ الخ إلخ'),
  figureAbbreviations: words('ج ت ط'),
  openers: words('وقال وأضاف كما لكن هذا هذه وفي في إن هو هي نحن'),
  ordinalStop: false,
  quotationMarks: [
    { open: '«', close: '»', kind: 'guillemet' },
    { open: '“', close: '”', kind: 'double' },
    { open: '"', close: '"', kind: 'double' },
    { open: '‘', close: '’', kind: 'single' },
    { open: "'", close: "'", kind: 'single' },
  ],
  variants: [
    ['ی', 'ي'],
    ['ک', 'ك'],
    ['ڪ', 'ك'],
    ['گ', 'ك'],
    ['ہ', 'ه'],
    ['ھ', 'ه'],
    ['ٱ', 'ا'],
  ],
};
