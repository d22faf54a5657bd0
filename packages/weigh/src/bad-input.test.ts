/** Input that desks meet and nobody wishes for: each must give a review, and a true one. */
import { attribute } from '@hearsay/attribute';
import type { Registry, Version } from '@hearsay/resolve';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildOutlet, buildVersion, emptyRegistry } from '../../trace/testing/build-version.ts';
import type { Claim, ClaimReview } from './claim.ts';
import type { WeighDecision } from './decision.ts';
import { reviewClaim } from './review.ts';

const registry: Registry = {
  ...emptyRegistry,
  outlets: [
    buildOutlet('time', 'Time'),
    buildOutlet('today', 'Today'),
    buildOutlet('post', 'Harbor Post'),
    buildOutlet('wire', 'Agency Wire', { kind: 'agency' }),
  ],
  organisations: [
    {
      type: 'organisation',
      id: 'mill',
      names: { en: ['Corran Mill'] },
      country: null,
      wikidata: null,
      renamed: [],
    },
  ],
};

const claim: Claim = {
  id: 'mill-closed',
  question: 'Has the Corran Mill closed?',
  asserts: 'The Corran Mill closed.',
  terms: { en: ['mill'] },
  actors: ['mill'],
  from: '2026-03-01',
  hypotheses: [],
};

interface Item {
  readonly outlet: string;
  readonly text: string;
  readonly published?: string | null;
  readonly captured?: string;
  readonly at?: string;
}

/** A version whose statements the rules have found in its text. */
function item({ outlet, text, at = '', ...dates }: Item): Version {
  const version = buildVersion({
    address: `https://${outlet}.example/${at}`,
    outlet,
    text,
    ...dates,
  });
  const printed = registry.outlets.find(({ id }) => id === outlet)?.names.en?.[0] ?? outlet;
  const article = { ...version.article, outlet: printed };
  return { ...version, article, attribution: attribute(article, { engine: 'rules' }) };
}

function review(
  versions: readonly Version[],
  set: { readonly claim?: Claim; readonly decisions?: readonly WeighDecision[] } = {},
): ClaimReview {
  const request = { versions, registry, decisions: set.decisions ?? [], asOf: '2026-04-01' };
  return reviewClaim({ ...request, claim: set.claim ?? claim, zone: 'UTC' }).review;
}

const SAID = 'The Corran Mill has closed, a clerk at the mill said.';
const SHARED = `${SAID} The last sack was carried out on Monday by two men who had not been paid since the autumn, and the miller locked the door with a key as long as a spoon.`;

test('five thousand copies of one wire item are one origin', () => {
  // One item is read; the others are the same text at other addresses.
  const first = item({ outlet: 'wire', text: SHARED, published: '2026-03-02' });
  const copies = Array.from({ length: 5000 }, (_, at): Version => {
    const address = `https://post.example/${at}`;
    const statements = first.attribution.statements.map((one) => ({
      ...one,
      key: `${address}${one.key}`,
    }));
    return { ...first, address, attribution: { ...first.attribution, statements } };
  });
  const { origins, state } = review(copies);
  expect(state).toBe('reported');
  expect([origins.min, origins.max]).toEqual([1, 1]);
  expect(origins.list[0]?.articles).toHaveLength(5000);
}, 120_000);

test('outlets whose names are common words are cited where they are named, and only there', () => {
  const own = item({ outlet: 'today', text: SAID });
  const citing = item({
    outlet: 'post',
    text: 'The Corran Mill has closed, Today reported on Tuesday.',
    published: '2026-03-03',
  });
  const word = item({
    outlet: 'time',
    text: 'The Corran Mill has closed, a driver said today. It was high time, he said.',
    published: '2026-03-03',
  });
  const { list } = review([own, citing, word]).origins;
  expect(list.map(({ articles }) => articles)).toEqual([
    ['https://today.example/', 'https://post.example/'],
    ['https://time.example/'],
  ]);
});

test('an outlet that cites itself is its own report', () => {
  const text = 'The Corran Mill has closed, the Harbor Post reported.';
  const { origins } = review([item({ outlet: 'post', text })]);
  expect([origins.min, origins.max]).toEqual([1, 1]);
});

test('a page dated before its source comes first and still rests on it', () => {
  const source = item({ outlet: 'post', text: SAID, published: '2026-03-05' });
  const early = item({
    outlet: 'today',
    text: 'The Corran Mill has closed, the Harbor Post reported.',
    published: '2026-03-04',
    captured: '2026-03-05T20:00:00Z',
  });
  const { origins, first } = review([source, early]);
  expect(first?.article).toBe(early.address);
  expect(origins.list.map(({ outlet }) => outlet)).toEqual(['post']);
});

test('without a date the capture tells the day; clocks that differ by hours change no origin', () => {
  const undated = item({
    outlet: 'today',
    text: SAID,
    published: null,
    captured: '2026-03-07T09:00:00Z',
  });
  expect(review([undated]).first?.date).toBe('2026-03-07');
  const skewed = [
    item({ outlet: 'post', text: SHARED, published: '2026-03-02T23:50+00:00' }),
    item({ outlet: 'today', text: SHARED, published: '2026-03-02T23:40+03:00' }),
  ];
  expect(review(skewed).origins.max).toBe(1);
});

test('a judgement outlives an edit of the claim, and says who judged', () => {
  const versions = [item({ outlet: 'post', text: SAID })];
  const key = review(versions).statements[0]?.key ?? '';
  const what = { stance: { claim: claim.id, key, stance: 'denies' as const } };
  const decisions = [{ at: '2026-03-10T10:00:00Z', by: 'mina', why: 'read it', what }];
  const edited = { ...claim, asserts: 'The Corran Mill closed for good.', question: 'For good?' };
  expect(review(versions, { decisions, claim: edited }).statements).toMatchObject([
    { key, stance: 'denies', score: 1, why: 'decided by mina' },
  ]);
});

test('of two claims that contradict each other, what affirms one denies the other', () => {
  const against = { ...claim, id: 'mill-open', asserts: 'The Corran Mill has not closed.' };
  const versions = [item({ outlet: 'post', text: SAID })];
  expect(review(versions).statements[0]?.stance).toBe('affirms');
  expect(review(versions, { claim: against }).statements[0]?.stance).toBe('denies');
});

test('a review is the same in whatever order articles come, and a repeat never raises min', () => {
  const versions = [
    item({ outlet: 'post', text: SAID }),
    item({ outlet: 'today', text: 'The Corran Mill has closed, a lorry driver said.', at: 'a' }),
    item({
      outlet: 'time',
      text: 'The Corran Mill has not closed, the Corran Mill said.',
      at: 'b',
    }),
    item({ outlet: 'wire', text: SHARED, at: 'c', published: '2026-03-04' }),
  ];
  const told = review(versions);
  const repeat = item({
    outlet: 'today',
    text: 'The Corran Mill has closed, the Harbor Post reported.',
    at: 'repeat',
    published: '2026-03-06',
  });
  fc.assert(
    fc.property(fc.shuffledSubarray(versions, { minLength: versions.length }), (shuffled) => {
      expect(review(shuffled)).toEqual(told);
      expect(review([...shuffled, repeat]).origins.min).toBe(told.origins.min);
    }),
    { numRuns: 20 },
  );
});
