import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';

test('shell blocks are found with their lines', () => {
  expect(blocksOf('# A\n\n```sh\n./hearsay --version\n```\n\n```json\n{}\n```\n')).toEqual([
    { line: 3, commands: './hearsay --version' },
  ]);
});

test('a block marked as needing data is left out', () => {
  expect(blocksOf('<!-- needs data -->\n\n```sh\n./hearsay evaluate\n```\n')).toEqual([]);
});
