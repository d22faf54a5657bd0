import { expect, test } from 'vitest';
import { evaluated } from '../../../testing/data-set.ts';

const pair = (id: string, name1: string, name2: string, isMatch: boolean) => ({
  id,
  name1,
  name2,
  is_match: isMatch,
});

test('names are scored on all labelled pairs, on the held half of words, and by rank', async () => {
  const { faults, value, figures } = await evaluated('names', {
    'names/name_bench.jsonl': [
      { ...pair('a', 'Hana Marlo', 'Hana Marlo', true), group: 'own' },
      { ...pair('b', 'Hana Marlo', 'Otto Grenz', false), group: 'own' },
      { ...pair('c', 'Hana Marlo', 'Otto Grenz', true), group: 'other' },
    ],
    'names/labelled-dev.jsonl.gz': ['learn', 'learn', 'марло', 'гренц'].map((name, at) => ({
      ...pair(`w${at}`, 'marlo', name, at === 2),
      lang: 'ru',
    })),
    'names/pairs.jsonl.gz': [
      { lang: 'ru', latin: 'marlo', native: 'марло', part: 'dev' },
      { lang: 'ru', latin: 'marlo', native: 'гренц', part: 'train' },
      // Partners changed over: the rival is always the likelier one.
      { lang: 'he', latin: 'levin', native: 'כהן', part: 'dev' },
      { lang: 'he', latin: 'kohen', native: 'לוין', part: 'dev' },
    ],
  });
  expect(value('name_bench', 'R')).toBe(50);
  expect(value('name_bench', 'tn')).toBe(1);
  expect(value('  group own', 'F1')).toBe(100);
  expect(value('ru words, held half', 'F1')).toBe(100);
  expect(value('ru first of 1000', 'F1')).toBe(100);
  expect(value('he first of 1000', 'F1')).toBe(0);
  expect(value('ar first of 1000', 'F1')).toBe(null);
  expect(figures.rows.at(-1)?.bar).toBe(90);
  expect(faults[0]).toMatch(/^c kept apart: Hana Marlo \| Otto Grenz/);
});
