import { expect, test } from 'vitest';
import { type Desk, parseDeskFile } from './load.ts';

const HEAD = 'desk: Strait Review\ntimezone: Europe/London\n';

function faultOf(text: string): string {
  const result = parseDeskFile(text);
  return 'error' in result ? result.error.message : 'no fault';
}

function deskOf(text: string): Desk {
  const result = parseDeskFile(text);
  if ('error' in result) throw new Error(result.error.message);
  return result.desk;
}

test('two lines make a desk', () => {
  const desk = deskOf(HEAD);
  expect(desk.name).toBe('Strait Review');
  expect(desk.clock).toBe('now');
  expect(desk.claims).toEqual([]);
});

test('an unknown key is reported with its line and the keys that are known there', () => {
  expect(
    faultOf(`${HEAD}outlets:\n  - id: dawn\n    names: { en: [Dawn] }\n    contry: GB\n`),
  ).toMatch(/^desk\.yaml:6: unknown key "contry"; expected one of id, names, kind, country/);
});

test('a key at the top that is unknown is reported', () => {
  expect(faultOf(`${HEAD}clams: []\n`)).toMatch(/^desk\.yaml:3: unknown key "clams"/);
});

test('a day that does not exist is reported with its line', () => {
  const text = `${HEAD}claims:\n  - id: a\n    question: Q?\n    asserts: A.\n    actors: []\n    from: 2026-02-30\n`;
  expect(faultOf(text)).toMatch(/^desk\.yaml:8: .*a day that exists/);
});

test('an id used twice is reported at its second place', () => {
  const text = `${HEAD}people:\n  - { id: sohrabi, names: { en: [Reza Sohrabi] } }\norganisations:\n  - { id: sohrabi, names: { en: [Sohrabi Group] } }\n`;
  expect(faultOf(text)).toMatch(/^desk\.yaml:6: the id "sohrabi" is already used in people/);
});

test('an unknown reference is reported with what is known', () => {
  const text = `${HEAD}people:\n  - { id: sohrabi, names: { en: [Reza Sohrabi] } }\nclaims:\n  - { id: a, question: Q?, asserts: A., actors: [sohraby] }\n`;
  expect(faultOf(text)).toMatch(/^desk\.yaml:6: unknown reference "sohraby"; known: sohrabi/);
});

test('a reference to an entity of the wrong sort is reported', () => {
  const text = `${HEAD}organisations:\n  - { id: mfa, names: { en: [Ministry] } }\noffices:\n  - { id: fm, names: { en: [minister] }, holders: [{ person: mfa }] }\n`;
  expect(faultOf(text)).toContain('"mfa" is defined in organisations; expected one of people');
});

test('broken YAML is reported with its line', () => {
  expect(faultOf('desk: [unclosed\ntimezone: UTC\n')).toMatch(/^desk\.yaml:\d+: /);
});

test('a zone that does not exist is reported', () => {
  expect(faultOf('desk: A\ntimezone: Europe/Londn\n')).toMatch(/^desk\.yaml:2: .*IANA time zone/);
});

test('several faults are reported together', () => {
  expect(faultOf('desk: A\ntimezone: Nowhere/X\nclams: 1\n').split('\n')).toHaveLength(2);
});
