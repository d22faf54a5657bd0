import { describe, expect, it } from 'vitest';
import { indexRegistry, resolveVersion } from '../index.ts';
import type { Judgement } from '../judgement.ts';
import { desk, mention, version } from '../testing/desk.ts';
import { clusterMentions, MACHINE, type UnknownMention } from './cluster.ts';
import { unknownMentions } from './unknown-mentions.ts';

const at = '2026-03-05T00:00:00Z';
const someone = (
  reference: string,
  name: string,
  more: Partial<UnknownMention> = {},
): UnknownMention => ({
  reference,
  name,
  type: 'person',
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
  clusterMentions(mentions, judgements, at).clusters.map((one) => one.members);

describe('clusters', () => {
  const three = [
    someone('a#1', 'Nima Farhadi'),
    someone('b#1', 'نیما فرهادی'),
    someone('c#1', 'Nima Farhad'),
  ];

  it('join one name over articles and scripts, with a recorded judgement by the machine', () => {
    const found = clusterMentions(three, [], at);
    expect(found.clusters.map((one) => one.members)).toEqual([['a#1', 'b#1'], ['c#1']]);
    expect(found.made).toMatchObject([{ kind: 'same', ids: ['a#1', 'b#1'], by: MACHINE, at }]);
  });

  it('keep apart what people keep apart, and join what they join', () => {
    expect(membersOf(three, [judge('different', 'a#1', 'b#1')])).toEqual([
      ['a#1'],
      ['b#1'],
      ['c#1'],
    ]);
    expect(membersOf(three, [judge('same', 'a#1', 'c#1')])).toEqual([['a#1', 'b#1', 'c#1']]);
    expect(membersOf(three, [judge('unsure', 'a#1', 'b#1')])).toEqual([['a#1'], ['b#1'], ['c#1']]);
  });

  it("never let the machine's merges get round a negative judgement of people", () => {
    const four = [...three, someone('d#1', 'Nima Farhadi')];
    const groups = membersOf(four, [judge('different', 'a#1', 'd#1')]);
    const together = groups.find((group) => group.includes('a#1') && group.includes('d#1'));
    expect(together).toBeUndefined();
  });

  it('offer the doubtful to people', () => {
    const found = clusterMentions(
      [
        someone('a#1', 'Nima Farhadi', { countries: ['XX'] }),
        someone('b#1', 'Nima Farhadi', { countries: ['YY'] }),
      ],
      [],
      at,
    );
    expect(found.clusters).toHaveLength(2);
    expect(found.open).toEqual([{ a: 'a#1', b: 'b#1', why: 'one name, other countries' }]);
  });

  it('are the same whatever the order, and when run again', () => {
    const turned = [...three].reverse();
    expect(clusterMentions(turned, [], at)).toEqual(clusterMentions(three, [], at));
    const first = clusterMentions(three, [], at);
    expect(clusterMentions(three, first.made, at).clusters).toEqual(first.clusters);
  });
});

describe('unknown mentions', () => {
  it('are named ones without an entity, with their bare name, country and post', () => {
    const text =
      'The Verian lawyer Dr. Nima Farhadi met Reza Sohrabi. A senior official left. Farhadi waved.';
    const given = version(
      text,
      [
        mention('m1', text, 'The Verian lawyer Dr. Nima Farhadi', 'person'),
        mention('m2', text, 'Reza Sohrabi', 'person'),
        mention('m3', text, 'A senior official', 'anonymous'),
        mention('m4', text, 'Farhadi waved', 'person'),
      ],
      [],
    );
    const index = indexRegistry(desk);
    const found = unknownMentions(resolveVersion(given, index), index);
    expect(found.map((one) => one.reference)).not.toContain('https://dawncourier.example/1#m2');
    expect(found.map((one) => one.reference)).not.toContain('https://dawncourier.example/1#m3');
    expect(found[0]).toMatchObject({ countries: ['YY'] });
    expect(found[0]?.name).toContain('Nima Farhadi');
  });
});
