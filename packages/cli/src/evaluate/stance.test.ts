import { expect, test } from 'vitest';
import { evaluated } from '../../testing/data-set.ts';

test('stances are scored on held bodies by thresholds chosen on the others', async () => {
  const headline = 'Giant turnip stops ferry in Aldane';
  const texts = [
    'A giant turnip stopped the ferry in Aldane on Monday.',
    'Salt prices rose again.',
  ];
  const stances = ['agree', 'unrelated'];
  const bodies = [0, 1, 2, 5].map((body) => ({ body, text: texts[body % 2] }));
  const pairs = [0, 1, 5].map((body) => ({ headline, body, stance: stances[body % 2] }));
  const { faults, value } = await evaluated('stance', {
    'stories/fnc1-train-bodies.jsonl.gz': bodies,
    'stories/fnc1-train-stances.jsonl.gz': [...pairs, { headline, body: 5, stance: 'disagree' }],
  });
  expect(value('F1 agree', 'score')).toBe(100);
  expect(value('F1 disagree', 'score')).toBe(0);
  expect(value('weighted score', 'score')).toBe(55.6);
  expect(faults).toEqual([`disagree taken for unrelated: ${headline} (body 5)`]);
});
