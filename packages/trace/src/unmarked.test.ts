import { expect, test } from 'vitest';
import { buildVersion, emptyRegistry } from '../testing/build-version.ts';
import { outletNames } from './outlet-names.ts';
import { unmarkedSource } from './unmarked.ts';

const names = outletNames(emptyRegistry);
const found = (text: string, lang = 'en') =>
  unmarkedSource(names, buildVersion({ address: 'u:a', lang, text }), {
    article: 'u:a',
    version: 1,
    part: 'body',
    partIndex: null,
    spans: [[0, 1]],
  });

test('who stands between commas with a verb of saying is the source', () => {
  const text = 'The old mill at the lower lock will close in May, two diplomats said on Monday.';
  expect(JSON.stringify(found(text))).toContain('diplomats');
});

test('an office and a name before the verb are its subject together', () => {
  const text =
    'The ferries have stopped in all of the northern harbour, the director of the Lower Lock, Ines Quill, told a hearing.';
  expect(found(text)).toMatchObject({
    kind: 'named',
    link: { text: expect.stringContaining('Quill') },
  });
});

test('where verbs stand last, who opens the sentence is the source', () => {
  const text =
    'Başkanın şoförü, kulübün teknik direktörü pazartesi sabahı görevden aldığını söyledi.';
  expect(found(text, 'tr')).toMatchObject({ kind: 'unnamed', link: { text: 'Başkanın şoförü' } });
});

test('media that nobody names are told of by their noun', () => {
  for (const [lang, text] of [
    ['en', 'According to media reports, the ferries have stopped in all of the northern harbour.'],
    ['ar', 'بحسب تقارير إعلامية، توقفت العبارات في الميناء الشمالي كله منذ صباح الاثنين.'],
  ] as const)
    expect(found(text, lang), text).toMatchObject({ kind: 'media' });
});

test('a long clause that holds a verb of saying is no source', () => {
  const text =
    'At the old lock, which the board had said was out of order for three long days, the boats wait.';
  expect(found(text)).toBeNull();
});

test('a sentence of commas without end names nobody', () => {
  expect(found('a,'.repeat(300_000))).toBeNull();
});
