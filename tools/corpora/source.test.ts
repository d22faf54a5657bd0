import { expect, test } from 'vitest';
import { readSource } from './source.ts';

const GOOD = `# Notes.

=== x-1
style: column
outlet: Harbor Post
published: 2031-05-14
title: One

Text of one.

Second paragraph.

=== x-2
style: interview
outlet: Harbor Post
published: 2031-05-15
title: Two

Text of two.
`;

test('items are parted, with the lines of title and text', () => {
  const { items, problems } = readSource('x.txt', GOOD);
  expect(problems).toEqual([]);
  expect(items.map((item) => [item.id, item.titleLine, item.textLine])).toEqual([
    ['x-1', 7, 9],
    ['x-2', 17, 19],
  ]);
  expect(items[0]?.text).toBe('Text of one.\n\nSecond paragraph.');
});

test.each([
  ['style: column', 'style: poem', 'style is one of'],
  ['published: 2031-05-14', 'published: 2031-13-14', 'published is a day'],
  ['outlet: Harbor Post\npub', 'colour: red\npub', 'expected one of'],
  ['title: One\n', '', 'x-1 has no title'],
  ['title: One', 'title: One\ntitle: Two', 'title stands twice'],
  ['Text of one.\n\nSecond paragraph.', '', 'x-1 has no text'],
  ['=== x-1', '=== x 1', 'an item begins with'],
  ['# Notes.', 'Notes.', 'text before the first'],
])('a broken header is told: %s', (from, to, message) => {
  const { problems } = readSource('x.txt', GOOD.replace(from, to));
  expect(problems.map((one) => one.message).join('\n')).toContain(message);
});
