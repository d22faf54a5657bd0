import { expect, test } from 'vitest';
import { evaluated } from '../../testing/data-set.ts';

const TEXT = 'Hana Marsh, the energy minister, said the dam would not be filled.';
const span = (words: string): [number, number] => {
  const from = TEXT.indexOf(words);
  return [from, from + words.length];
};
const part = (words: string) => ({ spans: [span(words)], text: words });
const SOURCE = 'Hana Marsh, the energy minister,';
const ITEM = {
  id: 'en-1',
  lang: 'en',
  outlet: 'Harbor Post',
  text: TEXT,
  statements: [
    {
      id: 's1',
      part: 'body',
      act: 'speech',
      kind: 'indirect',
      source: { ...part(SOURCE), type: 'person', mention: 'm1' },
      cue: part('said'),
      content: part('the dam would not be filled'),
      parent: null,
      chain: ['Harbor Post', 'Hana Marsh, the energy minister,'],
      polarity: 'asserts',
      denies: null,
    },
  ],
};

test('an own corpus is asked for types, polarities and chains too, the publisher among them', async () => {
  const { value } = await evaluated('attribution', { 'en/dev.jsonl': [ITEM] });
  expect(value('all: full50', 'F1')).toBe(100);
  expect(value('told: source type', 'P')).toBe(100);
  expect(value('told: polarity', 'R')).toBe(100);
  expect(value('told: chain', 'P')).toBe(100);
  expect(value('told: nested: parent', 'P')).toBeNull();
});

test('a set of words alone has no such rows', async () => {
  const { id, text } = ITEM;
  const line = { id, text, attributions: [] };
  const { figures } = await evaluated('attribution', { 'attribution-en/dev.jsonl': [line] });
  expect(figures.rows.filter(({ label }) => label.startsWith('told'))).toEqual([]);
});
