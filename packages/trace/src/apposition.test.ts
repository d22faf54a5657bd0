import { expect, test } from 'vitest';
import { buildVersion } from '../testing/build-version.ts';
import { toldBehindName } from './apposition.ts';

const behind = (text: string, name: string, lang = 'en') =>
  toldBehindName(buildVersion({ address: 'u:a', lang, text }), name);

test('what stands between commas behind a name is told of its bearer', () => {
  const text = 'Ada Holm came by. Holm, an engineer at the upper lock, looked at the gate.';
  expect(behind(text, 'Ada Holm')).toBe('an engineer at the upper lock');
  expect(behind('آدا هلم، مهندس سد، آمد.', 'آدا هلم', 'fa')).toBe('مهندس سد');
});

test('words that name no calling tell nothing', () => {
  expect(behind('Holm, she says, came by at noon.', 'Ada Holm')).toBe('');
  expect(behind('Holm came by.', 'Ada Holm')).toBe('');
  expect(behind('Holm, an engineer, came by.', '')).toBe('');
});
