import type { TextLanguage } from './language.ts';
import { words } from './words.ts';

export const he: TextLanguage = {
  code: 'he',
  name: 'Hebrew',
  ownName: 'עברית',
  script: 'Hebr',
  source:
    'Geresh and gershayim: Unicode Standard ch. 9.1 (U+05F3, U+05F4, written as apostrophe and quotation mark in print); quotation marks: CLDR delimiters. Hebrew abbreviations carry no full stop.',
  digits: '',
  abbreviations: [],
  closingAbbreviations: [],
  figureAbbreviations: [],
  openers: words('הוא היא הם זה זו אבל אך גם אני אנחנו לדבריו לדבריה'),
  ordinalStop: false,
  quotationMarks: [
    { open: '"', close: '"', kind: 'double' },
    { open: '”', close: '”', kind: 'double' },
    { open: '“', close: '”', kind: 'double' },
    { open: '„', close: '”', kind: 'double' },
    { open: '״', close: '״', kind: 'double' },
    { open: '«', close: '»', kind: 'guillemet' },
    { open: '‘', close: '’', kind: 'single' },
    { open: "'", close: "'", kind: 'single' },
  ],
  variants: [
    ['״', '"'],
    ['׳', "'"],
    ['־', '-'],
    ['װ', 'וו'],
    ['ױ', 'וי'],
    ['ײ', 'יי'],
  ],
};
