import { expect, test } from 'vitest';
import { buildVersion, emptyRegistry } from '../testing/build-version.ts';
import { outletNames } from './outlet-names.ts';
import { unmarkedSource } from './unmarked.ts';

const names = outletNames(emptyRegistry);
const found = (text: string) =>
  unmarkedSource(names, buildVersion({ address: 'u:a', text }), {
    article: 'u:a',
    version: 1,
    part: 'body',
    partIndex: null,
    spans: [[0, 1]],
  });

test('who stands between commas with a verb of saying is the source', () => {
  const text = 'The old mill at the lower lock will close in May, two diplomats said on Monday.';
  expect(JSON.stringify(found(text))).toContain('diplomats');
});

test('a sentence of commas without end names nobody', () => {
  expect(found('a,'.repeat(300_000))).toBeNull();
});
