import { describe, expect, it } from 'vitest';
import { learnTable } from './learn.ts';
import { pairingCost } from './table.ts';
import { readTable, writeTable } from './table-text.ts';
import { ar } from './tables/ar.ts';
import { fa } from './tables/fa.ts';
import { he } from './tables/he.ts';
import { ru } from './tables/ru.ts';
import { transliterationCost, transliterationProbability } from './tables.ts';

describe.each([ar, fa, he, ru])('the table of $language', (text) => {
  it('is read whole, with costs above zero, and says what it was learned from', () => {
    const table = readTable(text);
    expect(table.pairs.size).toBeGreaterThan(300);
    for (const row of table.pairs.values()) {
      for (const cost of row.values()) expect(cost).toBeGreaterThan(0);
    }
    expect(text.source).toMatch(/CC0/);
  });

  it('comes out the same when written and read again', () => {
    const table = readTable(text);
    const written = writeTable({ ...text, table });
    expect(written).toContain(text.pairs);
  });
});

describe('transliteration', () => {
  it.each([
    ['karimi', 'کریمی', ['رحیمی', 'کاظمی', 'حکیمی'], 'fa'],
    ['mansour', 'منصور', ['منذر', 'ناصر', 'مسرور'], 'ar'],
    ['shapiro', 'שפירא', ['ספרא', 'שפר', 'שמיר'], 'he'],
    ['orlova', 'орлова', ['орлов', 'козлова', 'карлова'], 'ru'],
  ] as const)('ranks the right partner of %s first', (latin, right, wrong, language) => {
    const own = transliterationCost(latin, right, language);
    for (const other of wrong)
      expect(transliterationCost(latin, other, language)).toBeGreaterThan(own);
  });

  it('is probable for partners and improbable for others', () => {
    expect(transliterationProbability('mansour', 'منصور', 'arabic')).toBeGreaterThan(0.8);
    expect(transliterationProbability('mansour', 'کریمی', 'arabic')).toBeLessThan(0.2);
    expect(transliterationProbability('mansour', 'منصور', 'latin')).toBe(0);
  });

  it('bears empty and endless words', () => {
    for (const [latin, native] of [
      ['', ''],
      ['', 'منصور'],
      ['a'.repeat(10_000), 'ب'.repeat(10_000)],
    ] as const) {
      const value = transliterationProbability(latin, native, 'arabic');
      expect(value >= 0 && value <= 1).toBe(true);
    }
  });

  it('is learned from pairs alone', () => {
    const pairs = ['ab', 'ba', 'abb', 'baa', 'aab', 'bab'].map((latin) => ({
      latin,
      native: latin.replaceAll('a', 'ا').replaceAll('b', 'ب'),
      weight: 1,
    }));
    const table = learnTable(pairs, { rounds: 5, minCount: 0 });
    expect(pairingCost(table, 'abab', 'اباب')).toBeLessThan(pairingCost(table, 'abab', 'بابا'));
  });
});
