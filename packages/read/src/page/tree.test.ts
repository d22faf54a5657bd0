import { expect, test } from 'vitest';
import { MAX_ATTRIBUTES } from '../limits.ts';
import { parseTree } from './tree.ts';

const bodyOf = (source: string) =>
  parseTree(source, 'html').elements.find(({ tag }) => tag === 'body');

test('a second body adds the attributes that the first has not', () => {
  const body = bodyOf('<body class="a" lang="de"><p>x<body class="b" dir="rtl">');
  expect(body?.attributes).toEqual({ class: 'a', lang: 'de', dir: 'rtl' });
});

test('bodies without end add no more attributes than one tag may have, in linear time', () => {
  const many = Array.from({ length: 20_000 }, (_, number) => `<body a${number}>`).join('');
  const before = process.cpuUsage();
  const body = bodyOf(`<body>${many}`);
  const { user } = process.cpuUsage(before);
  expect(Object.keys(body?.attributes ?? {})).toHaveLength(MAX_ATTRIBUTES);
  // Microseconds; merged into a growing list they took a minute.
  expect(user).toBeLessThan(2_000_000);
});
