import type { Attribution } from '@hearsay/attribute';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../cluster/found.ts';
import type { NameKind } from '../naming/labels.ts';
import type { Namer } from '../naming/namer.ts';
import { indexRegistry } from '../registry/index-registry.ts';
import { resolveVersion } from '../resolve-version.ts';
import { article, desk, mention, version } from '../testing/desk.ts';
import { nameMentions } from './name-mentions.ts';

/** Finds the given words wherever they stand. */
function namerOf(names: Readonly<Record<string, NameKind>>): Namer {
  return {
    find: (text) =>
      Object.entries(names)
        .flatMap(([name, kind]) =>
          [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].map((match) => ({
            kind,
            span: [match.index, match.index + name.length] as const,
            probability: 0.95,
          })),
        )
        .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
        .filter(
          (one, at, all) =>
            all.findIndex(({ span }) => span[0] <= one.span[0] && one.span[1] <= span[1]) === at,
        ),
  };
}

const NOTHING: Attribution = { statements: [], mentions: [], relays: [], notes: [], warnings: [] };

function named(
  text: string,
  names: Readonly<Record<string, NameKind>>,
  attribution: Attribution = NOTHING,
  lang = 'en',
) {
  return nameMentions(article({ text, lang }), attribution, namerOf(names)).map((one) => ({
    text: one.text,
    id: one.id,
    refersTo: one.refersTo,
  }));
}

describe('names in the rest of a text', () => {
  it('end at a number that no article reaches, pronouns too', () => {
    const text = 'Reza Sohrabi slept. He woke and he rose. '.repeat(1_500);
    const found = named(text, { 'Reza Sohrabi': 'person' });
    expect(found.filter(({ text: words }) => /^he$/i.test(words))).toHaveLength(2_000);
  });

  it('are as printed, without a possessive, and ids go on behind the sources', () => {
    const text = "Mara Quist said so. Reza Sohrabi's car left Dunmoer.";
    const attribution = { ...NOTHING, mentions: [mention('m1', text, 'Mara Quist', 'person')] };
    expect(
      named(
        text,
        { 'Mara Quist': 'person', "Reza Sohrabi's": 'person', Dunmoer: 'place' },
        attribution,
      ),
    ).toEqual([
      { id: 'm2', text: 'Reza Sohrabi', refersTo: null },
      { id: 'm3', text: 'Dunmoer', refersTo: null },
    ]);
  });

  it('keep a case ending behind an apostrophe out in Turkish', () => {
    expect(named('Leyla Demir’in evi.', { 'Leyla Demir’in': 'person' }, NOTHING, 'tr')).toEqual([
      { id: 'm1', text: 'Leyla Demir', refersTo: null },
    ]);
  });

  it('lead a surname to the one full name that has it, above or below', () => {
    const text = 'Quist left. Mara Quist is a lawyer. Quist came back.';
    expect(named(text, { Quist: 'person', 'Mara Quist': 'person' })).toEqual([
      { id: 'm1', text: 'Quist', refersTo: 'm2' },
      { id: 'm2', text: 'Mara Quist', refersTo: null },
      { id: 'm3', text: 'Quist', refersTo: 'm2' },
    ]);
  });

  it('leave a surname that two people of the text have with nobody', () => {
    const text = 'Mara Quist met Nadia Quist. Quist left.';
    const found = named(text, { Quist: 'person', 'Mara Quist': 'person', 'Nadia Quist': 'person' });
    expect(found.at(-1)).toEqual({ id: 'm3', text: 'Quist', refersTo: null });
  });

  it.each([
    ['en', 'Mara Quist arrived. She left at once.', 'Mara Quist', 'She'],
    ['fa', 'نیما فرهادی به شهر آمد. وی دیروز رفت.', 'نیما فرهادی', 'وی'],
    ['tr', 'Leyla Demir geldi. Kendisi hemen gitti.', 'Leyla Demir', 'Kendisi'],
    ['he', 'משה כהן הגיע. הוא עזב מיד.', 'משה כהן', 'הוא'],
    ['ar', 'وصل سالم الخضيري. هو محام.', 'سالم الخضيري', 'هو'],
    ['de', 'Karl Berg kam an. Er ging gleich.', 'Karl Berg', 'Er'],
  ])('lead a pronoun to the person named before, in %s', (lang, text, name, pronoun) => {
    expect(named(text, { [name]: 'person' }, NOTHING, lang)).toEqual([
      { id: 'm1', text: name, refersTo: null },
      { id: 'm2', text: pronoun, refersTo: 'm1' },
    ]);
  });

  it('lead no pronoun anywhere where two people may be meant, or the title says another', () => {
    const names = { 'Mara Quist': 'person', 'Nadia Farr': 'person' } as const;
    expect(named('Then came Mara Quist with Nadia Farr. She left.', names)).toHaveLength(2);
    expect(named('Mr. Karl Berg spoke. She left.', { 'Karl Berg': 'person' })).toHaveLength(1);
  });
});

describe('names of the rest, resolved', () => {
  const index = indexRegistry(desk);
  const resolved = (text: string, names: Readonly<Record<string, NameKind>>, lang = 'en') => {
    const plain = version(text, [], [], { article: { lang }, outlet: 'dawn-courier' });
    const found = nameMentions(plain.article, NOTHING, namerOf(names));
    return resolveVersion({ ...plain, names: found }, index);
  };

  it('mean who the desk knows, in any spelling, and the surname after them', () => {
    const { names } = resolved('Riza Sohrabi left. Later Sohrabi came back.', {
      'Riza Sohrabi': 'person',
      Sohrabi: 'person',
    });
    expect(names.map(({ text, entity }) => [text, entity])).toEqual([
      ['Riza Sohrabi', 'sohrabi'],
      ['Sohrabi', 'sohrabi'],
    ]);
  });

  it('hold names of the desk that nothing else found, and do so once', () => {
    const once = resolved('دیروز رضا سهرابی به شهر آمد.', {}, 'fa');
    expect(once.names.map(({ text, entity }) => [text, entity])).toEqual([
      ['رضا سهرابی', 'sohrabi'],
    ]);
    expect(resolveVersion(once, index)).toEqual(once);
  });

  it('change nothing of what attribution found', () => {
    const plain = version('Reza Sohrabi left.', [], []);
    expect(resolveVersion(plain, index).attribution).toEqual(plain.attribution);
  });

  it('become somebody where the desk knows nobody, who is not told to be quoted', () => {
    const one = resolved('Mara Quist left.', { 'Mara Quist': 'person' });
    const { entities, versions } = findEntities([one], index, []);
    expect(entities).toMatchObject([{ name: 'Mara Quist', quoted: false }]);
    expect(versions[0]?.names[0]?.entity).toBe(entities[0]?.id);
  });
});
