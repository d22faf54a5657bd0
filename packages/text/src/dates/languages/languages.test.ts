import { describe, expect, it } from 'vitest';
import { fold } from '../../fold.ts';
import { languageCodes } from '../../languages/index.ts';
import { holidayNames } from '../holidays.ts';
import { buildLexicon } from '../lexicon.ts';
import { dateLanguage, dateLanguageCodes } from './index.ts';

describe('date words', () => {
  it('are known for every language of the stage', () => {
    expect([...dateLanguageCodes].sort()).toEqual([...languageCodes].sort());
  });
});

describe.each(dateLanguageCodes)('the date words of %s', (code) => {
  const table = dateLanguage(code);
  if (table === null) throw new Error(`${code} is listed but has no table.`);

  it('say where they come from', () => {
    expect(table.code).toBe(code);
    expect(table.source.length).toBeGreaterThan(20);
  });

  it('name twelve months (thirteen of the Hebrew year), seven days, four seasons', () => {
    for (const [calendar, names] of Object.entries(table.months)) {
      expect(names).toHaveLength(calendar === 'hebrew' ? 13 : 12);
    }
    expect(table.weekdays).toHaveLength(7);
    expect(table.seasons).toHaveLength(4);
  });

  it('count to thirty and name the first ten in order', () => {
    for (const value of [...Array(11).keys(), 20, 30])
      expect(table.numbers[value], String(value)).toBeTruthy();
    for (let value = 1; value <= 10; value += 1)
      expect(table.ordinals[value], String(value)).toBeTruthy();
  });

  it('name only feasts that can be computed', () => {
    for (const name of Object.keys(table.holidays)) expect(holidayNames).toContain(name);
  });

  it('have hours in order', () => {
    for (const { hours } of [...table.parts, ...table.dayParts]) {
      expect(hours[0]).toBeLessThan(hours[1]);
      expect(hours[1]).toBeLessThanOrEqual(24);
    }
  });

  it('name each month of a calendar differently', () => {
    for (const names of Object.values(table.months)) {
      const all = names.flatMap((says) => says.split('|'));
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('have a lexicon entry for each word called weak', () => {
    const phrases = new Set(
      [...buildLexicon(table).values()].flat().map((entry) => entry.words.join(' ')),
    );
    const missing = table.weak.split('|').filter((word) => !phrases.has(fold(word)));
    expect(missing).toEqual([]);
  });
});
