import { expect, test } from 'vitest';
import { indexRegistry, resolveVersion, type Version } from '../index.ts';
import type { Judgement } from '../judgement.ts';
import { desk, mention, statement, version } from '../testing/desk.ts';
import { findEntities, registryWith } from './found.ts';
import { unknownMentions } from './unknown-mentions.ts';

const index = indexRegistry(desk);
const judge = (kind: Judgement['kind'], ...ids: string[]): Judgement => ({
  kind,
  ids,
  by: 'ed',
  at: '2026-03-06T00:00:00Z',
  why: 'seen',
});

/** One article in which these words, one mention, say something. */
function said(address: string, words: string, lang = 'en'): Version {
  const text = `${words}: rain.`;
  const one = version(
    text,
    [mention('m1', text, words, 'person')],
    [statement('s1', { text: words, type: 'person', mention: 'm1' }, 'rain')],
    { article: { lang } },
  );
  return resolveVersion({ ...one, address }, index);
}
const names = (words: string, lang = 'en'): readonly string[] =>
  unknownMentions(said('https://a.example/1', words, lang), index).map(({ name }) => name);

test('unknown mentions are names with their titles, countries and posts taken off', () => {
  const [one] = unknownMentions(
    said('https://a.example/1', 'the Verian lawyer Dr. Nima Farhadi'),
    index,
  );
  expect(one).toMatchObject({ name: 'Nima Farhadi', countries: ['YY'], sure: true });
  expect(names('Nima Farhadi, a spokesman for the fleet')).toEqual(['Nima Farhadi']);
});

test.each([
  'Reza Sohrabi',
  'Farhadi',
  'an aide to Nima Farhadi',
  "Nima Farhadi's brother",
  'Nima Farhadi and Sara Nouri',
  'a spokesman for Nima Farhadi',
])('%s gives no unknown name', (words) => {
  expect(names(words)).toEqual([]);
});

test('a script without capitals needs a title or post before the words, or another article', () => {
  const [bare] = unknownMentions(said('https://a.example/1', 'نیما فرهادی', 'fa'), index);
  const [titled] = unknownMentions(said('https://a.example/1', 'دکتر نیما فرهادی', 'fa'), index);
  expect([bare?.sure, titled?.sure]).toEqual([false, true]);
});

const articles = [
  said('https://a.example/1', 'Nima Farhadi'),
  said('https://b.example/1', 'نیما فرهادی', 'fa'),
  said('https://c.example/1', 'Sara Nouri'),
];

test('a found person has one id in every article and script, in mentions and sources', () => {
  const { entities, versions } = findEntities(articles, index, []);
  const [first, second, third] = versions.map(
    (one) => one.attribution.statements[0]?.source?.entity,
  );
  expect(first).toMatch(/^found:[a-z2-7]{16}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  expect(entities.find(({ id }) => id === first)).toMatchObject({
    name: 'Nima Farhadi',
    names: { en: ['Nima Farhadi'], fa: ['نیما فرهادی'] },
    members: [{ article: 'https://a.example/1' }, { article: 'https://b.example/1' }],
  });
  expect(registryWith(desk, entities).people).toHaveLength(desk.people.length + 2);
});

test('finding again in found versions changes nothing', () => {
  const once = findEntities(articles, index, []);
  const again = findEntities([...articles].reverse(), index, []);
  expect(again.entities).toEqual(once.entities);
  expect([...again.versions].reverse()).toEqual(once.versions);
});

test('people join a found person with one of the desk, and part what the machine joined', () => {
  const { entities } = findEntities(articles, index, []);
  const farhadi = entities.find(({ name }) => name === 'Nima Farhadi');
  const ids = farhadi?.members.map(({ reference }) => reference) ?? [];
  const joined = findEntities(articles, index, [judge('same', farhadi?.id ?? '', 'sohrabi')]);
  expect(joined.versions.map((one) => one.attribution.mentions[0]?.entity).slice(0, 2)).toEqual([
    'sohrabi',
    'sohrabi',
  ]);
  expect(joined.entities.map(({ name }) => name)).toEqual(['Sara Nouri']);
  const parted = findEntities(articles, index, [judge('different', ...ids)]);
  expect(parted.versions[1]?.attribution.mentions[0]?.entity).toBeNull();
});
