import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../judgement.ts';
import { clusterMentions, MACHINE, type UnknownMention } from './cluster.ts';

const at = '2026-03-05T00:00:00Z';
const someone = (
  reference: string,
  name: string,
  more: Partial<UnknownMention> = {},
): UnknownMention => ({
  reference,
  name,
  type: 'person',
  lang: 'en',
  captured: at,
  article: reference,
  sure: true,
  countries: [],
  posts: [],
  ...more,
});
const judge = (kind: Judgement['kind'], ...ids: string[]): Judgement => ({
  kind,
  ids,
  by: 'ed',
  at,
  why: 'seen',
});
const membersOf = (mentions: readonly UnknownMention[], judgements: readonly Judgement[] = []) =>
  clusterMentions(mentions, judgements).clusters.map(({ members }) =>
    members.map(({ reference }) => reference),
  );

const three = [
  someone('a', 'Nima Farhadi'),
  someone('b', 'نیما فرهادی', { lang: 'fa', sure: false }),
  someone('c', 'Nima Farhad'),
];

describe('clusters', () => {
  it('join one name over articles and scripts, with a recorded judgement by the machine', () => {
    const found = clusterMentions(three, []);
    expect(membersOf(three)).toEqual([['a', 'b'], ['c']]);
    expect(found.made).toMatchObject([{ kind: 'same', ids: ['a', 'b'], by: MACHINE, at }]);
  });

  it('keep apart what people keep apart, and join what they join', () => {
    expect(membersOf(three, [judge('different', 'a', 'b')])).toEqual([['a'], ['c']]);
    expect(membersOf(three, [judge('same', 'a', 'c')])).toEqual([['a', 'b', 'c']]);
    expect(membersOf(three, [judge('unsure', 'a', 'b')])).toEqual([['a'], ['c']]);
  });

  it("never let the machine's merges get round a negative judgement of people", () => {
    const four = [...three, someone('d', 'Nima Farhadi')];
    const groups = membersOf(four, [judge('different', 'a', 'd')]);
    expect(groups.find((group) => group.includes('a') && group.includes('d'))).toBeUndefined();
  });

  it('offer the doubtful to people', () => {
    const found = clusterMentions(
      [
        someone('a', 'Nima Farhadi', { countries: ['XX'] }),
        someone('b', 'Nima Farhadi', { countries: ['YY'] }),
      ],
      [],
    );
    expect(found.clusters).toHaveLength(2);
    expect(found.open).toEqual([{ a: 'a', b: 'b', why: 'one name, other countries' }]);
  });

  it('are not made of words that nothing marks as a name', () => {
    const expert = { lang: 'fa', sure: false };
    const words = [someone('a', 'کارشناس نظامی', expert), someone('b', 'کارشناس نظامی', expert)];
    expect(clusterMentions(words, [])).toMatchObject({ clusters: [], made: [], open: [] });
  });

  it('keep the id of the earliest mention when later articles come', () => {
    const early = someone('z', 'Nima Farhadi', { captured: '2026-03-01T00:00:00Z' });
    expect(clusterMentions([early], []).clusters[0]?.id).toBe('z');
    expect(clusterMentions([...three, early], []).clusters[0]?.id).toBe('z');
  });

  it('are the same whatever the order, and when run again', () => {
    const names = ['Nima Farhadi', 'نیما فرهادی', 'Nima Farhad', 'Farhadi Nima', 'Sara Nouri'];
    const mention = fc.record({
      reference: fc.stringMatching(/^[a-h]$/),
      name: fc.constantFrom(...names),
      sure: fc.boolean(),
      captured: fc.constantFrom(at, '2026-03-06T00:00:00Z'),
      countries: fc.subarray(['XX', 'YY']),
    });
    const property = fc.property(
      fc.uniqueArray(mention, { selector: ({ reference }) => reference, maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      (drawn, order) => {
        const mentions = drawn.map(({ reference, name, ...more }) =>
          someone(reference, name, more),
        );
        const turned = mentions
          .map((one) => [order.next().value, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        const first = clusterMentions(mentions, []);
        expect(clusterMentions(turned, [])).toEqual(first);
        expect(clusterMentions(mentions, first.made).clusters).toEqual(first.clusters);
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  it('compare a name printed in a thousand articles a thousand times, not a million', () => {
    const many = Array.from({ length: 3000 }, (_, number) =>
      someone(`r${String(number).padStart(4, '0')}`, 'Nima Farhadi'),
    );
    const found = clusterMentions(many, []);
    expect(found.clusters).toHaveLength(1);
    expect(found.made).toHaveLength(2999);
  });
});
