import { describe, expect, test } from 'vitest';
import { emptyRegistry } from '../testing/build-version.ts';
import { officeMeant } from './office.ts';
import { outletNames } from './outlet-names.ts';

const names = outletNames({
  ...emptyRegistry,
  organisations: [
    body('ferries', { en: ['Quill Ferries'], he: ['מעבורות קוויל'] }),
    body('board', { en: ['Harbour Board'] }),
  ],
  offices: [
    office('partner', 'ferries', { en: ['managing partner of Quill Ferries'] }),
    office('chair', 'board', { en: ['chair of the Harbour Board'] }),
  ],
});

function body(id: string, all: Record<string, string[]>) {
  return {
    type: 'organisation' as const,
    id,
    names: all,
    country: null,
    wikidata: null,
    renamed: [],
  };
}

function office(id: string, heads: string, all: Record<string, string[]>) {
  return {
    type: 'office' as const,
    id,
    names: all,
    of: heads,
    heads,
    speaksFor: [],
    country: null,
    holders: [],
  };
}

describe('an office meant by other words', () => {
  test('the words of its name in another order mean it', () => {
    expect(officeMeant(names, 'en', "Quill Ferries' managing partner")).toBe('partner');
  });

  test('a noun for a leader beside the only body named means its head, in any language', () => {
    expect(officeMeant(names, 'en', 'the head of the watchdog the Harbour Board')).toBe('chair');
    expect(officeMeant(names, 'he', 'מנכ"ל מעבורות קוויל')).toBe('partner');
  });

  test('deputies, former holders and voices of a head are no heads', () => {
    for (const text of [
      'the former head of the Harbour Board',
      'a deputy chair of the Harbour Board',
      'an aide to the chair of the Harbour Board',
    ])
      expect(officeMeant(names, 'en', text), text).toBeNull();
  });

  test('a leader beside two bodies is nobody the desk knows', () => {
    expect(officeMeant(names, 'en', 'the boss of Quill Ferries and the Harbour Board')).toBeNull();
  });
});
