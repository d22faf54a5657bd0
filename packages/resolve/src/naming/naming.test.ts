import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameKind } from './labels.ts';
import { namingLanguages } from './languages/index.ts';
import { readNamingModel, writeNamingModel } from './model.ts';
import { isNameWord, nameWordsOf } from './name-words.ts';
import { createNamer } from './namer.ts';
import { type NamedText, trainNamer } from './train.ts';

const quiet = { bits: 12, passes: 6, seed: 7, onProgress: () => undefined } as const;
const words = new Set([
  'reza',
  'sohrabi',
  'mara',
  'quist',
  'leyla',
  'demir',
  'nadia',
  'سالم',
  'الخضيری',
]);
const names = nameWordsOf(words);

/** "[person Mara Quist] spoke." with its names taken out of the brackets. */
function marked(lang: string, bracketed: string): NamedText {
  const found: { kind: NameKind; span: [number, number] }[] = [];
  let text = '';
  let at = 0;
  for (const match of bracketed.matchAll(/\[(\w+) ([^\]]+)\]/gu)) {
    text += bracketed.slice(at, match.index);
    const [whole, kind = '', name = ''] = match;
    found.push({ kind: kind as NameKind, span: [text.length, text.length + name.length] });
    text += name;
    at = match.index + whole.length;
  }
  return { lang, text: text + bracketed.slice(at), names: found };
}

const TAUGHT = [
  '[person Mara Quist] spoke in [place Dunmore] on Monday.',
  'A lawyer, [person Nadia Quist], left [place Dunmore] for [place Paris].',
  'The [organisation Harbour Council] met [person Reza Sohrabi] again.',
  'Nobody in [place Paris] had heard of the [organisation Harbour Council].',
].map((text) => marked('en', text));

const taught = trainNamer(TAUGHT, names, quiet);
const namer = createNamer(taught);

const textOf = (lang: string, text: string): readonly string[] =>
  namer.find(text, lang).map(({ kind, span }) => `${kind} ${text.slice(...span)}`);

describe('the words of names', () => {
  it('are all found again, and few others', () => {
    const many = new Set(Array.from({ length: 5000 }, (_, at) => `name${at * 7919}`));
    const filter = nameWordsOf(many);
    for (const word of many) expect(isNameWord(filter, word)).toBe(true);
    const wrong = Array.from({ length: 5000 }, (_, at) => `word${at}`).filter((word) =>
      isNameWord(filter, word),
    );
    expect(wrong.length).toBeLessThan(150);
  });
});

describe('a learnt namer', () => {
  it('finds what it was taught, and the same in a new sentence', () => {
    for (const { text, names: wanted } of TAUGHT)
      expect(textOf('en', text)).toEqual(
        wanted.map(({ kind, span }) => `${kind} ${text.slice(...span)}`),
      );
    expect(textOf('en', 'Yesterday Nadia Sohrabi spoke in Dunmore.')).toEqual([
      'person Nadia Sohrabi',
      'place Dunmore',
    ]);
  });

  it('is the same when it is written and read, and when it is taught again', () => {
    const bytes = writeNamingModel(taught);
    expect(writeNamingModel(trainNamer(TAUGHT, names, quiet))).toEqual(bytes);
    const read = readNamingModel(bytes);
    expect('model' in read && writeNamingModel(read.model)).toEqual(bytes);
  });

  it('says why bytes are no model', () => {
    const bytes = writeNamingModel(taught);
    const changed = (at: number): Uint8Array =>
      bytes.map((byte, of) => (of === at ? byte ^ 85 : byte));
    for (const bad of [
      new Uint8Array(),
      bytes.slice(0, 50),
      bytes.slice(0, -1),
      changed(0),
      changed(4),
      changed(9),
    ])
      expect(readNamingModel(bad)).toMatchObject({ error: { code: 'bad-model' } });
  });
});

describe('names by rules, where no marked names taught', () => {
  it.each([
    [
      'tr',
      'Dışişleri Bakanı Leyla Demir, Ankara’da Avrupa Birliği ile görüştü.',
      ['person Leyla Demir', 'place Ankara’da', 'organisation Avrupa Birliği'],
    ],
    [
      'de',
      'Die Ministerin Mara Quist reiste nach Hamburg und sprach über den Haushalt.',
      ['person Mara Quist', 'place Hamburg'],
    ],
    [
      'ar',
      'قال الوزير سالم الخضيري في بيروت إن الأمم المتحدة غائبة.',
      ['person سالم الخضيري', 'place بيروت', 'organisation الأمم المتحدة'],
    ],
  ])('are found in %s', (lang, text, wanted) => {
    expect(textOf(lang, text)).toEqual(wanted);
  });
});

describe.each(namingLanguages)('the naming table of $code', (language) => {
  it('says where it comes from and has no empty or repeated entry', () => {
    expect(language.source.length).toBeGreaterThan(20);
    for (const field of ['places', 'placeNouns', 'bodies', 'bodyNouns', 'givenNames'] as const) {
      const entries = language[field].split('|');
      expect(entries.length, field).toBeGreaterThan(20);
      expect(
        entries.filter((entry) => entry.trim() !== entry || entry === ''),
        field,
      ).toEqual([]);
      expect(
        entries.filter((entry, at) => entries.indexOf(entry) !== at),
        field,
      ).toEqual([]);
    }
  });

  it('gives spans that lie in the text in order, whatever it is given', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            'Mara',
            'Quist',
            'سالم',
            'ירושלים',
            '"',
            '. ',
            ', ',
            '\n\n',
            ' ',
            'A.B.',
            '\u200f',
            '😀',
            '7',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        let before = 0;
        for (const { span, probability } of namer.find(given, language.code)) {
          expect(span[0]).toBeGreaterThanOrEqual(before);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(given.length);
          expect(probability).toBeGreaterThan(0);
          before = span[1];
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('knows no names in a language without a table', () => {
  expect(textOf('ja', 'Mara Quist')).toEqual([]);
});
