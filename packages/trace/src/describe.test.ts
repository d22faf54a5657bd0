import { describe, expect, test } from 'vitest';
import { buildVersion, emptyRegistry } from '../testing/build-version.ts';
import { describeSource, exclusion } from './describe.ts';
import { outletNames } from './outlet-names.ts';

const names = outletNames(emptyRegistry);

function told(lang: string, text: string) {
  const version = buildVersion({ address: 'u:a', lang, text: `${text}.` });
  const link = { type: 'anonymous' as const, text, spans: [], mention: null, entity: null };
  const place = {
    article: 'u:a',
    version: 1,
    part: 'body' as const,
    partIndex: null,
    spans: [],
  };
  return describeSource(names, emptyRegistry, version, null, link, place);
}

// One source a row, as each language tells of it; the rows are different people.
const SOURCES: readonly (readonly (readonly [lang: string, text: string])[])[] = [
  [
    ['en', 'a nurse at the clinic'],
    ['de', 'eine Krankenschwester der Klinik'],
    ['tr', 'klinikte çalışan bir hemşire'],
    ['fa', 'یک پرستار درمانگاه'],
    ['ar', 'ممرضة في العيادة'],
    ['he', 'אחות במרפאה'],
  ],
  [
    ['en', 'a neighbour across the street'],
    ['de', 'eine Nachbarin'],
    ['tr', 'bir komşu'],
    ['fa', 'یک همسایه'],
    ['ar', 'جار له'],
    ['he', 'שכן שגר ממול'],
  ],
  [
    ['en', 'a customs officer'],
    ['de', 'ein Zollbeamter'],
    ['tr', 'bir gümrük memuru'],
    ['fa', 'یک مأمور گمرک'],
    ['ar', 'موظف جمارك'],
    ['he', 'פקיד מכס'],
  ],
  [
    ['en', 'a schoolteacher'],
    ['de', 'eine Lehrerin'],
    ['tr', 'bir öğretmen'],
    ['fa', 'یک معلم'],
    ['ar', 'معلمة'],
    ['he', 'מורה'],
  ],
  [
    ['en', 'the landlord of the shop'],
    ['de', 'die Vermieterin'],
    ['tr', 'bir ev sahibi'],
    ['fa', 'یک صاحبخانه'],
    ['ar', 'صاحب العقار'],
    ['he', 'משכיר הדירה'],
  ],
];

const ANYBODY: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'people familiar with the matter'],
  ['en', 'a person close to the hospital'],
  ['de', 'eine mit der Sache vertraute Person'],
  ['tr', 'konuya yakın bir kaynak'],
  ['fa', 'یک منبع آگاه'],
  ['ar', 'مصدر مطلع'],
  ['he', 'גורם יודע דבר'],
  ['he', 'גורמים המכירים את הפרטים'],
];

describe('what the words for a source tell', () => {
  test('sources of different callings are parted over languages', () => {
    for (const [index, row] of SOURCES.entries()) {
      for (const other of SOURCES.slice(index + 1)) {
        for (const a of row) {
          for (const b of other)
            expect(exclusion(told(...a), told(...b)), `${a} ${b}`).not.toBeNull();
        }
      }
    }
  });

  test('one calling is nobody else in another language', () => {
    for (const row of SOURCES) {
      for (const a of row) {
        for (const b of row) expect(exclusion(told(...a), told(...b)), `${a} ${b}`).toBeNull();
      }
    }
  });

  test('words that leave open who it is part nobody', () => {
    for (const vague of ANYBODY) {
      for (const row of SOURCES) {
        for (const one of row)
          expect(exclusion(told(...vague), told(...one)), `${vague} ${one}`).toBeNull();
      }
    }
  });

  test('houses of two kinds part those of whom no more is told', () => {
    const printer = told('de', 'ein Mitarbeiter der Druckerei');
    const producer = told('tr', 'filmin yapım ekibinden bir kişi');
    expect(exclusion(printer, producer)).toContain('different employers');
    expect(exclusion(printer, told('en', 'somebody at the printing house'))).toBeNull();
  });

  test('behind a German genitive stands nobody', () => {
    expect(told('de', 'ein Mitglied ihres Wahlkampfteams').role).toBe('insider');
  });
});
