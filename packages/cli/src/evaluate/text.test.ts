import { expect, test } from 'vitest';
import { evaluated } from '../../testing/data-set.ts';

test('expressions alone are read as seen from the moment of the corpus', async () => {
  const { faults, value } = await evaluated('dates', {
    'dates/duckling.jsonl': [
      { id: '1', lang: 'en', text: 'tomorrow', value: '2013-02-13T00:00:00', grain: 'day' },
      { id: '2', lang: 'en', text: 'yesterday', value: '2013-02-13T00:00:00', grain: 'day' },
    ],
  });
  expect(value('en alone', 'right %')).toBe(50);
  expect(faults).toHaveLength(1);
});

test('expressions in sentences count where their words stand, apart for the part held back', async () => {
  const text = 'The bridge opens on 4 March 2026.';
  const item = { text, span: [20, 32], grain: 'day', reference: '2026-03-01' };
  const { value } = await evaluated('dates', {
    'dates-en.json': JSON.stringify({
      items: [
        { ...item, value: '2026-03-04', part: 'tune' },
        { ...item, value: '2026-03-05', part: 'held' },
      ],
    }),
  });
  expect(value('en in sentences, tune', 'right')).toBe(1);
  expect(value('en in sentences, held', 'right')).toBe(0);
});

test('sentences of a packed treebank are scored in both layouts', async () => {
  const { figures, value } = await evaluated('sentences', {
    'treebanks/en_own-ud-dev.conllu.gz':
      '# newdoc id = a\n# text = A headline\n1\tA\n\n# text = Hana left.\n1\tHana\n',
  });
  expect(value('en own printed', 'F1')).toBe(100);
  expect(value('en own running', 'F1')).toBe(0);
  expect(figures.rows.map(({ bar }) => bar)).toEqual([95, undefined]);
});

test('languages are told by sentences and by their first four words', async () => {
  const { faults, value } = await evaluated('languages', {
    'languages.json': JSON.stringify({
      items: [
        { lang: 'en', text: 'The minister said that the bridge would be closed for the winter.' },
        { lang: 'de', text: 'Die Brücke bleibt nach Angaben der Stadt bis zum Winter gesperrt.' },
        { lang: 'tr', text: 'The label of this sentence is not the language that it is in.' },
      ],
    }),
  });
  expect(value('whole sentence: all', 'right')).toBe(2);
  expect(value('whole sentence: de', 'right %')).toBe(100);
  expect(faults[0]).toMatch(/^tr taken for en: /);
});
