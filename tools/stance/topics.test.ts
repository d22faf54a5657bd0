import { readPage } from '@hearsay/weigh';
import { expect, test } from 'vitest';
import type { StancePair } from '../../packages/cli/src/evaluate/stance-set.ts';
import { topicsOf } from './topics.ts';

const page = readPage('', 'en');

function pair(headline: string, body: number, stance: StancePair['stance']): StancePair {
  return { headline, body, stance, headlinePage: page, textPage: page };
}

test('texts that related pairs join by any way are of one topic, others are not', () => {
  const topics = topicsOf([
    pair('Turnip stops ferry', 1, 'agree'),
    pair('Turnip a hoax', 1, 'disagree'),
    pair('Turnip a hoax', 2, 'discuss'),
    pair('Turnip stops ferry', 3, 'unrelated'),
  ]);
  expect(topics.get(2)).toBe(topics.get(1));
  expect(topics.get(3)).not.toBe(topics.get(1));
});
