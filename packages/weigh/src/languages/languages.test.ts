import { fold } from '@hearsay/text';
import { describe, expect, test } from 'vitest';
import { actions, isAction, matters, relation } from '../meaning/concept.ts';
import { weighLanguage, weighLanguageCodes } from './index.ts';

const LISTS = [
  'stopWords',
  'negations',
  'negationsBehind',
  'joinedNegations',
  'weakNegations',
  'yes',
  'no',
  'finiteEndings',
  'replies',
  'conjunctions',
  'unnegated',
  'communiques',
  'denials',
  'questions',
  'asked',
  'recalled',
  'interviews',
  'conditionals',
  'anaphora',
  'falsity',
  'truth',
  'corrections',
  'irony',
] as const;

test('the five languages of the desk and German are known', () => {
  expect(weighLanguageCodes).toEqual(['ar', 'de', 'en', 'fa', 'he', 'tr']);
  expect(weighLanguage('xx')).toBeNull();
});

test('concepts are named once, and opposites are actions', () => {
  expect(new Set([...actions, ...matters]).size).toBe(actions.length + matters.length);
  expect(relation('approve', 'reject')).toBe(-1);
  expect(relation('reject', 'approve')).toBe(-1);
  expect(relation('approve', 'talks')).toBe(0);
  expect(isAction('talks')).toBe(false);
});

describe.each(weighLanguageCodes)('%s', (code) => {
  const table = weighLanguage(code);

  test('the table names itself and its source', () => {
    expect(table?.code).toBe(code);
    expect(table?.source).not.toBe('');
  });

  test('every pattern is left with letters when folded, stars only at the end', () => {
    const patterns = [
      ...LISTS.flatMap((list) => table?.[list] ?? []),
      ...Object.values(table?.concepts ?? {}).flat(),
    ];
    for (const pattern of patterns) {
      expect(fold(pattern.replaceAll('*', '')), pattern).not.toBe('');
      expect(
        pattern.split(' ').every((word) => !word.slice(0, -1).includes('*')),
        pattern,
      ).toBe(true);
    }
  });

  test('no list has a pattern twice', () => {
    for (const list of [
      ...LISTS.map((name) => table?.[name] ?? []),
      ...Object.values(table?.concepts ?? {}),
    ]) {
      expect(new Set(list).size, list.join(' ')).toBe(list.length);
    }
  });

  test('stems with an open end have two letters or more', () => {
    for (const pattern of Object.values(table?.concepts ?? {}).flat()) {
      if (pattern.endsWith('*'))
        expect(fold(pattern.slice(0, -1)).length, pattern).toBeGreaterThanOrEqual(2);
    }
  });

  test('negations that stand beside others are known, and verbs of answering', () => {
    expect(table?.joinedNegations.length).toBeGreaterThan(0);
    expect(table?.replies.length).toBeGreaterThan(0);
    expect(Math.min(table?.yes.length ?? 0, table?.no.length ?? 0)).toBeGreaterThan(0);
    expect((table?.finiteEndings.length ?? 0) > 0).toBe(table?.verbLast);
  });

  test('it has words for what claims are most often about', () => {
    for (const concept of [
      'approve',
      'reject',
      'meet',
      'attack',
      'resign',
      'talks',
      'agreement',
      'sanctions',
      'deny',
      'confirm',
    ] as const) {
      expect(table?.concepts[concept]?.length, concept).toBeGreaterThan(0);
    }
  });

  test('it has a word for every act', () => {
    for (const act of actions) expect(table?.concepts[act]?.length ?? 0, act).toBeGreaterThan(0);
  });
});
