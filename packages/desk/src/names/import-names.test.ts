import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Desk, parseDeskFile } from '../desk-file/load.ts';
import { importNames } from './import-names.ts';

const DESK = `desk: Strait Review # our own
timezone: Europe/London
people:
  # the minister
  - id: sohrabi
    names: { en: [Reza Sohrabi] }
`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-names-'));
  writeFileSync(join(folder, 'desk.yaml'), DESK);
});
afterEach(() => rmSync(folder, { recursive: true }));
const file = (): string => readFileSync(join(folder, 'desk.yaml'), 'utf8');

test('a table adds new ids, and further names to known ones; comments stay', async () => {
  const table =
    'id,type,lang,name,country\r\n' +
    'sohrabi,person,fa,رضا سهرابی,\r\n' +
    'sohrabi,person,en,Reza Sohrabi,\r\n' +
    'mfa,organisation,en,Foreign Ministry,XX\r\n';
  expect(await importNames(folder, table, 'csv', 'en')).toEqual({
    added: ['mfa'],
    extended: ['sohrabi'],
    skipped: [],
  });
  expect(file()).toBe(
    DESK.replace('[Reza Sohrabi] }', '[Reza Sohrabi], fa: ["رضا سهرابی"] }').trimEnd() +
      '\norganisations:\n' +
      '  - { id: "mfa", names: { en: ["Foreign Ministry"] }, country: "XX" }\n',
  );
  const again = file();
  expect(await importNames(folder, table, 'csv', 'en')).toMatchObject({ added: [], extended: [] });
  expect(file()).toBe(again);
});

test('FollowTheMoney entities come in with their terms of office', async () => {
  const entities = [
    { id: 'karimi', schema: 'Person', properties: { name: ['Leila Karimi'], wikidataId: ['Q42'] } },
    { id: 'minister', schema: 'Position', properties: { name: ['minister'] } },
    {
      id: 'term',
      schema: 'Occupancy',
      properties: { holder: ['karimi'], post: ['minister'], startDate: ['2024-05-20'] },
    },
    { id: 'boat', schema: 'Vessel', properties: { name: ['Halcyon'] } },
  ];
  const lines = entities.map((entity) => JSON.stringify(entity)).join('\n');
  expect(await importNames(folder, lines, 'ftm', 'en')).toEqual({
    added: ['karimi', 'minister'],
    extended: [],
    skipped: ['boat'],
  });
  expect(file()).toContain('wikidata: "Q42"');
  expect(file()).toContain('holders: [{ person: "karimi", from: "2024-05-20", to: null }]');
});

test.each([
  'people: []',
  'people:\n- id: a\n  names:\n    en:\n    - Ann # first',
  'people:\n  - id: a # one\n    names: { en: [ Ann ] }',
  'people: [{ id: a, names: { en: [Ann] } }] # all',
])('a list written as %j is gone on with', async (before) => {
  writeFileSync(
    join(folder, 'desk.yaml'),
    `desk: A\ntimezone: Europe/London\n${before}\nseries: null`,
  );
  const table = 'id,type,lang,name\nquist,person,en,Mara Quist\na,person,en,Anne\n';
  const result = await importNames(folder, table, 'csv', 'en');
  expect(result).not.toHaveProperty('error');
  const { desk } = parseDeskFile(file(), 'desk.yaml') as { desk: Desk };
  const named = desk.registry.people.map(({ id, names }) => [id, names.en?.at(-1)] as const);
  expect(new Map(named)).toEqual(
    new Map([
      ['quist', 'Mara Quist'],
      ['a', 'Anne'],
    ]),
  );
  for (const comment of before.match(/#.*/g) ?? []) expect(file()).toContain(comment);
});

test.each([
  ['a name that is empty', 'id,type,lang,name\r\na b,person,en,Nima\r\n', 'csv'],
  ['a reference to nobody', JSON.stringify(holderOfNothing()), 'ftm'],
  ['no JSON', '{', 'ftm'],
] as const)('%s is told and nothing is written', async (_, text, format) => {
  const result = await importNames(folder, text, format, 'en');
  expect(result).toHaveProperty('error.message');
  expect(file()).toBe(DESK);
});

function holderOfNothing() {
  return [
    { id: 'minister', schema: 'Position', properties: { name: ['minister'] } },
    { id: 'term', schema: 'Occupancy', properties: { holder: ['nobody'], post: ['minister'] } },
  ];
}
