import { fold, languageCodes } from '@hearsay/text';
import { describe, expect, it } from 'vitest';
import { composeLanguage, composeLanguageCodes } from './index.ts';

/** All strings of a table with their paths. */
function strings(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => strings(each, `${path}.${key}`));
}

function slots(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

describe('the language tables', () => {
  it('cover every language of the desk', () => {
    expect([...composeLanguageCodes].sort()).toEqual([...languageCodes].sort());
  });

  it.each(composeLanguageCodes)('keep the contract in %s', (code) => {
    const table = composeLanguage(code);
    const english = composeLanguage('en');
    if (table === null || english === null) throw new Error(`No table for ${code}.`);
    expect(table.code).toBe(code);
    expect(table.source.length).toBeGreaterThan(20);
    for (const [path, phrase] of strings(table.gate, 'gate')) {
      expect(fold(phrase.replace('*', '')), `${path} folds to nothing`).not.toBe('');
      expect(phrase.indexOf('*'), path).toBe(phrase.includes('*') ? phrase.length - 1 : -1);
    }
    // Every template has the slots and the links of the English one, in any order.
    const templates = new Map(strings(table.draft, 'draft'));
    for (const [path, model] of strings(english.draft, 'draft')) {
      const template = templates.get(path);
      expect(template, path).toBeDefined();
      expect(slots(template ?? ''), path).toEqual(slots(model));
      expect((template ?? '').split('](*)').length, path).toBe(model.split('](*)').length);
    }
    expect(templates.size).toBe(strings(english.draft, 'draft').length);
    const phrases = new Map(strings(table.page, 'page'));
    for (const [path, model] of strings(english.page, 'page'))
      expect(slots(phrases.get(path) ?? ''), path).toEqual(slots(model));
  });
});
