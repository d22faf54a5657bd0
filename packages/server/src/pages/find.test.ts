import type { Library } from '@hearsay/desk';
import { expect, test } from 'vitest';
import { libraryOf } from '../testing/library.ts';
import { findNamed } from './find.ts';

const plain = libraryOf('Did the tanker sail?');
const NAMES: readonly (readonly [string, string, string])[] = [
  ['sohrabi', 'Reza Sohrabi', 'رضا سهرابی'],
  ['deniz', 'Deniz Işık', 'دنیز'],
];
const [person] = plain.desk.registry.people;
const library: Library = {
  ...plain,
  desk: {
    ...plain.desk,
    registry: {
      ...plain.desk.registry,
      people: NAMES.flatMap(([id, en, fa]) =>
        person === undefined ? [] : [{ ...person, id, names: { en: [en], fa: [fa] } }],
      ),
    },
  },
};

const idsOf = (asks: string): readonly string[] =>
  findNamed(library, asks).entities.map(({ id }) => id);

test('a name is found in each of its scripts, by some of its words and by how one begins', () => {
  for (const asks of ['Reza Sohrabi', 'sohrabi reza', 'soh', 'سهرابي', '"REZA"'])
    expect([asks, ...idsOf(asks)]).toEqual([asks, 'sohrabi']);
  expect(idsOf('isik')).toEqual(['deniz']);
});

test('words that no one name holds together find nobody, and no words find nothing', () => {
  for (const asks of ['Reza Deniz', 'ohrabi', 'Reza سهرابی', '', '  ', '"', '%'])
    expect([asks, ...idsOf(asks)]).toEqual([asks]);
});

test('a claim is found by the words of its question', () => {
  expect(findNamed(library, 'TANKER').claims.map(({ claim }) => claim.id)).toEqual(['claim']);
  expect(findNamed(library, 'ship').claims).toEqual([]);
});

test('many names are cut to a screen of them', () => {
  const people = Array.from({ length: 40 }, (_, at) => ({
    ...(person as NonNullable<typeof person>),
    id: `p${at}`,
    names: { en: [`Hana ${at}`] },
  }));
  const many = { ...plain, desk: { ...plain.desk, registry: { ...plain.desk.registry, people } } };
  expect(findNamed(many, 'hana').entities).toHaveLength(12);
});
