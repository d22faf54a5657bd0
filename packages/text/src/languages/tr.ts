import type { TextLanguage } from './language.ts';
import { words } from './words.ts';

export const tr: TextLanguage = {
  code: 'tr',
  name: 'Turkish',
  ownName: 'Türkçe',
  script: 'Latn',
  source:
    'Abbreviations: own list after the abbreviation index of the Turkish spelling guide (titles, ranks, units); quotation marks: CLDR delimiters.',
  digits: '',
  abbreviations: words(`
    dr prof doç yrd av op sn bn by uzm öğr gör üni müh gen org korg tümg tuğg alb yb bnb yzb
    ütğm tğm ord hz mah cad sok sk blv apt bkz krş örn yak çev haz st`),
  closingAbbreviations: words('vb vd vs ltd şti a.ş m.ö m.s co inc t.c a.b.d'),
  figureAbbreviations: words('no s c md tel'),
  openers: words('bu ve ama ancak o bir biz ben onlar ayrıca öte daha şimdi fakat böylece'),
  ordinalStop: true,
  quotationMarks: [
    { open: '“', close: '”', kind: 'double' },
    { open: '"', close: '"', kind: 'double' },
    { open: '«', close: '»', kind: 'guillemet' },
    { open: '‘', close: '’', kind: 'single' },
    { open: "'", close: "'", kind: 'single' },
  ],
  variants: [
    ['i\u0307', 'i'],
    ['I\u0307', 'İ'],
    ['â', 'a'],
    ['î', 'i'],
    ['û', 'u'],
    ['Â', 'A'],
    ['Î', 'İ'],
    ['Û', 'U'],
  ],
};
