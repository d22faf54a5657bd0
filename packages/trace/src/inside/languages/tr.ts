import type { PartWords } from '../part-words.ts';

export const tr: PartWords = {
  code: 'tr',
  source: 'written for this project from common names of the parts of offices, firms and schools',
  parts: [
    'bölüm*',
    'birim*',
    'departman*',
    'müdürlü*',
    'büro*',
    'ofis*',
    'şube*',
    'daire*',
    'sekreter*',
    'arşiv*',
    'laboratuvar*',
    'atölye*',
    'muhasebe*',
    'mali işler*',
    'personel*',
    'merkez*',
    'yönetim*',
    'özel kalem*',
  ],
  owners: ['kendi', 'onun', 'bünyesin*', 'içinden'],
};
