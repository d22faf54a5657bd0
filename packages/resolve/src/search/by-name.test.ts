import { expect, test } from 'vitest';
import { desk, person, registry } from '../testing/desk.ts';
import { nameSearch } from './by-name.ts';

const search = nameSearch(desk);
const ids = (query: string): readonly string[] =>
  search.match(query).map(({ entity }) => entity.id);

test('a name is found in another script and spelling, with the reason for the score', () => {
  expect(ids('Rezā Sohrābi')[0]).toBe('sohrabi');
  expect(ids('ليلى كريمي')[0]).toBe('karimi');
  expect(search.match('Reza Sohrabi')[0]).toMatchObject({ sure: true, score: 1 });
  expect(search.match('Reza Sohrabi')[0]?.why).not.toBe('');
});

test('two that may be meant leave the choice to a person', () => {
  const twins = nameSearch(
    registry({
      people: [person('a', { en: ['Nima Farhadi'] }), person('b', { en: ['Nima Farhadi'] })],
    }),
  );
  expect(twins.match('Nima Farhadi').map(({ entity, sure }) => [entity.id, sure])).toEqual([
    ['a', false],
    ['b', false],
  ]);
});

test('kinds and numbers are kept to', () => {
  expect(search.match('Foreign Ministry', { types: ['person'] })).toEqual([]);
  expect(search.match('Foreign Ministry', { limit: 1 })).toHaveLength(1);
});

test('words that begin so are suggested', () => {
  const suggested = (prefix: string) => search.suggest(prefix).map(({ entity }) => entity.id);
  expect(suggested('soh')).toEqual(['sohrabi']);
  expect(suggested('سهر')).toEqual(['sohrabi']);
  expect(suggested(' ')).toEqual([]);
  expect(suggested('zzz')).toEqual([]);
});

test.each(['', '   ', '🙂', 'x'.repeat(10_000), '\u202e'])('%s breaks nothing', (query) => {
  expect(search.match(query)).toEqual([]);
});
