import { expect, test } from 'vitest';
import { evaluated } from '../../testing/data-set.ts';

const HEADLINE = 'Giant turnip stops ferry in Aldane';
const TEXTS = [
  'A giant turnip stopped the ferry in Aldane on Monday. The turnip weighs a ton.',
  'Salt prices rose again.',
];

test('stances are scored on the texts that training did not see', async () => {
  const bodies = [0, 1, 5, 10].map((body) => ({ body, text: TEXTS[body === 5 ? 1 : 0] }));
  const pairs = [
    { headline: HEADLINE, body: 0, stance: 'agree' },
    { headline: HEADLINE, body: 1, stance: 'disagree' },
    { headline: HEADLINE, body: 5, stance: 'unrelated' },
    { headline: HEADLINE, body: 10, stance: 'unrelated' },
  ];
  const { faults, value } = await evaluated('stance', {
    'stories/fnc1-train-bodies.jsonl.gz': bodies,
    'stories/fnc1-train-stances.jsonl.gz': pairs,
  });
  expect(value('weighted score', 'marked')).toBe(3);
  expect(value('F1 disagree', 'marked')).toBe(0);
  expect(value('F1 unrelated', 'found')).toBe(1);
  expect(faults).toContainEqual(expect.stringContaining('unrelated taken for'));
});

test('a set that is not there is told by name', async () => {
  await expect(evaluated('stance', {})).rejects.toThrow();
});
