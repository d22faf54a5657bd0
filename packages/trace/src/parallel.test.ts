import { expect, test } from 'vitest';
import { buildOutlet, buildVersion, emptyRegistry } from '../testing/build-version.ts';
import { findEvidence } from './evidence.ts';
import { sharedSigns } from './parallel.ts';
import { traceOrigins } from './trace.ts';

const english = buildVersion({
  address: 'u:en',
  outlet: 'post',
  text: 'Holm sold the island for 900 crowns on 12 May. “We are glad,” Holm said of the 40 sheep.',
  statements: [{ content: 'sold the island' }],
  mentions: [{ text: 'Holm', entity: 'holm' }],
});
const persian = buildVersion({
  address: 'u:fa',
  outlet: 'nameh',
  lang: 'fa',
  published: '2026-03-03',
  text: 'هولم جزیره را به ۹۰۰ کرون در ۱۲ مه فروخت. «خوشحالیم» و ۴۰ گوسفند.',
  statements: [{ content: 'فروخت' }],
  mentions: [{ text: 'هولم', entity: 'holm' }],
});
const other = buildVersion({
  address: 'u:other',
  outlet: 'nameh',
  lang: 'fa',
  text: 'در ۷ ژوئن بازار بسته بود و ۳ نفر آمدند.',
  statements: [],
});

test('figures, names and quotations in the same order are signs over languages', () => {
  expect(sharedSigns(english, persian)).toBe(5);
  expect(sharedSigns(persian, english)).toBe(5);
  expect(sharedSigns(english, other)).toBeNull();
  expect(sharedSigns(english, { ...english, address: 'u:copy' })).toBeNull();
});

test('the signs never prove: both reports stay origins, and may be one', () => {
  const registry = {
    ...emptyRegistry,
    outlets: [buildOutlet('post', 'Tin Post'), buildOutlet('nameh', 'Nameh')],
  };
  const versions = [english, persian];
  const carriers = versions.map((version) => ({
    article: version.address,
    version: 1,
    statement: 's1',
    place: {
      article: version.address,
      version: 1,
      part: 'body' as const,
      partIndex: null,
      spans: version.attribution.statements[0]?.content.spans ?? [],
    },
    carries: 'claim',
  }));
  const evidence = findEvidence(versions, registry);
  const { max, mayShare } = traceOrigins({ carriers, versions, registry, evidence });
  expect(max).toBe(2);
  expect(mayShare).toEqual([
    { a: 'o1', b: 'o2', why: 'the same 5 figures, names and quotations in one order' },
  ]);
});
