import { expect, test } from 'vitest';
import { WORDS } from './compile.ts';
import { buildCorpus, serialise } from './corpus.ts';
import type { Split } from './item.ts';

const HEADER = 'style: column\noutlet: A\npublished: 2031-01-01\ntitle: T';

function file(split: Split, id: string, word: string) {
  const words = Array.from({ length: WORDS.least }, (_, at) => `${word}${at}`).join(' ');
  return { split, file: `${split}.txt`, content: `=== ${id}\n${HEADER}\n\n${words}\n` };
}

test('two splits without a common run are built', () => {
  const { items, problems } = buildCorpus('en', [file('train', 'a', 'x'), file('dev', 'b', 'y')]);
  expect(problems).toEqual([]);
  expect(serialise(items.dev)).toMatch(/^\{"id":"b","lang":"en",.*\}\n$/);
});

test('an id is used once', () => {
  const { problems } = buildCorpus('en', [file('train', 'a', 'x'), file('dev', 'a', 'y')]);
  expect(problems.map((one) => one.message)).toEqual(['a stands in train.txt:5 too']);
});

test('a variant of a text may not stand in the other split', () => {
  const both = [file('train', 'a', 'x'), file('dev', 'b', 'x')];
  const [problem] = buildCorpus('en', both).problems;
  expect(problem).toMatchObject({ file: 'dev.txt', line: 7 });
  expect(problem?.message).toContain('b has words of a in the other split');
});

test('variants may stand in one split', () => {
  const { problems } = buildCorpus('en', [file('train', 'a', 'x'), file('train', 'b', 'x')]);
  expect(problems).toEqual([]);
});
