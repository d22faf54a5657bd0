import { expect, test } from 'vitest';
import { figuresText } from './figures.ts';

const table = {
  name: 'ferries',
  about: 'two piers',
  columns: ['on time', 'of'],
  rows: [
    { label: 'north', values: [66.666, 3] },
    { label: 'south', values: [null, 0] },
  ],
};

test('shares have one decimal, counts have none, and nothing measured is a dash', () => {
  expect(figuresText(table).split('\n')).toEqual([
    'ferries: two piers',
    '         on time      of',
    'north       66.7       3',
    'south          -       0',
    '',
  ]);
});

test('the bar has a column of its own where a row has one', () => {
  const [north, south] = table.rows;
  const rows = [{ ...north, label: 'north', values: [66.666, 3], bar: 70 }, south].flatMap(
    (row) => row ?? [],
  );
  expect(
    figuresText({ ...table, rows })
      .split('\n')
      .slice(1, 4),
  ).toEqual([
    '         on time      of     bar',
    'north       66.7       3      70',
    'south          -       0       -',
  ]);
});
